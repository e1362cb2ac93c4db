package org.mekongatlas.screen.control;

import atlantafx.base.controls.Spacer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.text.Texts;

/** A small sheet over the map with a title and a way to close it. */
public class Card extends VBox {

    public Card(Texts texts, String name, Runnable close) {
        getStyleClass().add("atlas-card");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label title = new Label(name);
        title.getStyleClass().add("panel-title");
        HBox header = new HBox(title, new Spacer(), Icons.button(texts, Feather.X, texts.text("close"), "Esc", close));
        header.setAlignment(Pos.CENTER_LEFT);
        header.setMinHeight(USE_PREF_SIZE);
        getChildren().add(header);
    }

    /** Adds what may be higher than the map. */
    protected final void addScrolling(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(scroll);
    }
}
