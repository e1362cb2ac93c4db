package org.mekongatlas.screen.compare;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import org.mekongatlas.count.Contrast;
import org.mekongatlas.map.StillMap;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.control.PointerTip;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.text.Texts;

/** Names the line or place under the pointer on either side, and the line's people on both by name. */
final class CompareTip extends PointerTip {

    private final Comparison comparison;
    private final Texts texts;

    CompareTip(Comparison comparison) {
        this.comparison = comparison;
        texts = comparison.own().texts();
    }

    /** Follows the pointer over a map too. */
    void watch(StillMap map) {
        map.setOnHover(selection -> say(words(selection)));
        map.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            Point2D at = sceneToLocal(event.getSceneX(), event.getSceneY());
            moveTo(at.getX(), at.getY());
        });
    }

    private String words(Selection selection) {
        if (selection instanceof Selection.OfPlace of) {
            return comparison
                    .own()
                    .catalogue()
                    .place(of.place())
                    .map(texts::name)
                    .orElse("");
        }
        return selection instanceof Selection.OfFlow line ? words(line) : "";
    }

    private String words(Selection.OfFlow line) {
        Comparison.Told told = comparison.toldProperty().get();
        return told == null ? "" : words(line, told.difference().names());
    }

    private String words(Selection.OfFlow line, Contrast names) {
        return texts.text(
                "compare.tip",
                texts.of(line.leg().kind()),
                comparison.own().wording().route(line),
                texts.capital(names.left()),
                people(comparison.left(), line),
                texts.capital(names.right()),
                people(comparison.right(), line));
    }

    private String people(AtlasModel model, Selection.OfFlow line) {
        return model.onMap()
                .flow(line)
                .map(flow ->
                        flow.uncounted().map(model.wording()::uncounted).orElseGet(() -> texts.people(flow.people())))
                .orElse(texts.text("compare.none"));
    }
}
