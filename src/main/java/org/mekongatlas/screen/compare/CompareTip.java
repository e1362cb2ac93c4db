package org.mekongatlas.screen.compare;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.mekongatlas.count.Words;
import org.mekongatlas.map.StillMap;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.control.Terms;
import org.mekongatlas.screen.state.AtlasModel;

/** Names the line or place under the pointer on either side, and the line's people on both. */
final class CompareTip extends Pane {

    private static final double OFF = 14;

    private final Comparison comparison;
    private final Label words = new Label();

    CompareTip(Comparison comparison) {
        this.comparison = comparison;
        setMouseTransparent(true);
        words.getStyleClass().add("hover-tip");
        words.setVisible(false);
        getChildren().add(words);
    }

    /** Follows the pointer over a map too. */
    void watch(StillMap map) {
        map.setOnHover(this::show);
        map.addEventHandler(MouseEvent.MOUSE_MOVED, event -> place(sceneToLocal(event.getSceneX(), event.getSceneY())));
    }

    private void show(Selection selection) {
        words.setText(words(selection));
        words.setVisible(!words.getText().isEmpty());
        words.autosize();
    }

    private void place(Point2D at) {
        boolean flip = at.getX() + OFF + words.getWidth() > getWidth();
        boolean above = at.getY() + OFF + words.getHeight() > getHeight();
        words.relocate(
                flip ? at.getX() - OFF - words.getWidth() : at.getX() + OFF,
                above ? at.getY() - OFF - words.getHeight() : at.getY() + OFF);
    }

    private String words(Selection selection) {
        if (selection instanceof Selection.OfPlace of) {
            return comparison
                    .left()
                    .catalogue()
                    .place(of.place())
                    .map(place -> place.name())
                    .orElse("");
        }
        return selection instanceof Selection.OfFlow line ? words(line) : "";
    }

    private String words(Selection.OfFlow line) {
        return String.format(
                "%s: %s%nLeft: %s%nRight: %s",
                Terms.of(line.kind()),
                Terms.route(comparison.left().catalogue(), line),
                people(comparison.left(), line),
                people(comparison.right(), line));
    }

    private static String people(AtlasModel model, Selection.OfFlow line) {
        return model.flow(line)
                .map(flow -> flow.counted() ? Words.people(flow.people()) : "no number is known")
                .orElse("none reported");
    }
}
