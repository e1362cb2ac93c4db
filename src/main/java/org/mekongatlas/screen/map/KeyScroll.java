package org.mekongatlas.screen.map;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Dimension2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/**
 * Holds a painted legend. Where that has no room it is scrolled, by wheel, by touch, and by the arrow and page keys when it
 * has the focus; else it is no stop of the Tab key, and the map beneath can be dragged.
 */
final class KeyScroll extends StackPane {

    /** For the bar beside the legend, logical pixels. */
    private static final double BAR = 14;

    /** So many times as high as its room it is still shown whole: a bar would hide little more than it takes. */
    private static final double LEEWAY = 1.12;

    private final Painting painting;
    private final StackPane content;
    private final ScrollPane scroll = new ScrollPane();
    private final ReadOnlyDoubleWrapper barWidth = new ReadOnlyDoubleWrapper(this, "barWidth");

    KeyScroll(Painting painting) {
        this.painting = painting;
        painting.setMouseTransparent(true);
        content = new StackPane(painting);
        content.setAlignment(Pos.TOP_LEFT);
        content.setPickOnBounds(false);
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(content);
    }

    /** Lays something over the legend that moves with it. */
    void add(Node over) {
        content.getChildren().add(over);
    }

    /** How much of the width a bar takes; 0 where nothing is scrolled. */
    ReadOnlyDoubleProperty barWidth() {
        return barWidth.getReadOnlyProperty();
    }

    /** Takes a room, logical pixels, and hardly more. */
    void fit(Dimension2D room) {
        boolean scrolled = painting.getFitHeight() > LEEWAY * room.getHeight();
        if (scrolled) {
            scroll.setPrefSize(painting.getFitWidth() + BAR, room.getHeight());
        }
        if (scrolled != getChildren().contains(scroll)) {
            getChildren().clear();
            scroll.setContent(scrolled ? content : null);
            getChildren().add(scrolled ? scroll : content);
        }
        barWidth.set(scrolled ? BAR : 0);
    }
}
