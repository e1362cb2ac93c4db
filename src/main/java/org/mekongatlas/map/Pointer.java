package org.mekongatlas.map;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import org.mekongatlas.paint.Selection;

/** What the reader's pointer means: what it picks, opens, and rests on. FX thread. */
final class Pointer {

    /** How far from a line or mark a click still means it, logical pixels. */
    private static final double REACH = 6;

    private final OverlayLayer layer;
    private final Hover hover;
    private Consumer<Selection> onPick = picked -> {};
    private Predicate<Selection> onOpen = clicked -> false;
    /** What the last click meant: the map may have moved when it turns out to be a double click. */
    private Selection clicked = Selection.NONE;

    Pointer(Node map, Helm helm, OverlayLayer layer) {
        this.layer = layer;
        Gestures gestures = new Gestures(map, helm, this::click, () -> onOpen.test(clicked));
        hover = new Hover(
                map,
                this::under,
                () -> gestures.isDragging() || helm.flyingProperty().get());
    }

    void setOnPick(Consumer<Selection> listener) {
        onPick = listener;
    }

    void setOnOpen(Predicate<Selection> listener) {
        onOpen = listener;
    }

    void setOnHover(Consumer<Selection> listener) {
        hover.setListener(listener);
    }

    /** The map goes elsewhere under it. */
    void forget() {
        hover.forget();
    }

    /** The map has come to rest, perhaps under it. */
    void look() {
        hover.look();
    }

    private Selection under(double x, double y) {
        return layer.pick(x, y, REACH);
    }

    private void click(double x, double y) {
        clicked = under(x, y);
        onPick.accept(clicked);
    }
}
