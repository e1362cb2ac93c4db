package org.mekongatlas.screen.compare;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.mekongatlas.map.StillMap;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.text.Texts;

/** Names the line or place under the pointer on either side, and the line's people on both. */
final class CompareTip extends Pane {

    private static final double OFF = 14;

    private final Comparison comparison;
    private final Texts texts;
    private final Label words = new Label();

    CompareTip(Comparison comparison) {
        this.comparison = comparison;
        texts = comparison.left().texts();
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
                    .map(texts::name)
                    .orElse("");
        }
        return selection instanceof Selection.OfFlow line ? words(line) : "";
    }

    private String words(Selection.OfFlow line) {
        return texts.text(
                "compare.tip",
                texts.of(line.kind()),
                comparison.left().wording().route(line),
                people(comparison.left(), line),
                people(comparison.right(), line));
    }

    private String people(AtlasModel model, Selection.OfFlow line) {
        return model.flow(line)
                .map(flow -> flow.counted() ? texts.people(flow.people()) : texts.text("line.no-number"))
                .orElse(texts.text("compare.none"));
    }
}
