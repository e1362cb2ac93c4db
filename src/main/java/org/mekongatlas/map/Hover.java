package org.mekongatlas.map;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.mekongatlas.paint.Selection;

/** What the pointer rests on, looked up a few times a second at most. FX thread. */
final class Hover {

    /** Looks up what is drawn at a logical pixel. */
    interface Finder {
        Selection at(double x, double y);
    }

    private final Node node;
    private final PauseTransition pause = new PauseTransition(Duration.millis(60));
    private Consumer<Selection> listener = selection -> {};
    private Selection last = Selection.NONE;
    private double x;
    private double y;

    /** @param busy whether the pointer has other things to do, as dragging */
    Hover(Node node, Finder finder, BooleanSupplier busy) {
        this.node = node;
        pause.setOnFinished(event -> tell(busy.getAsBoolean() || !node.isHover() ? Selection.NONE : finder.at(x, y)));
        node.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::move);
        node.hoverProperty().addListener((property, before, over) -> {
            if (!over) {
                leave();
            }
        });
    }

    void setListener(Consumer<Selection> newListener) {
        listener = newListener;
    }

    private void move(MouseEvent event) {
        x = event.getX();
        y = event.getY();
        if (pause.getStatus() != Animation.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    /** What the pointer rested on has gone elsewhere; it says so once it rests again. */
    void forget() {
        if (!last.equals(Selection.NONE)) {
            leave();
        }
    }

    /** What is drawn has come to rest, perhaps under the pointer. */
    void look() {
        if (node.isHover()) {
            pause.playFromStart();
        }
    }

    private void leave() {
        pause.stop();
        tell(Selection.NONE);
    }

    private void tell(Selection selection) {
        if (!selection.equals(last)) {
            last = selection;
            node.setCursor(selection.equals(Selection.NONE) ? Cursor.DEFAULT : Cursor.HAND);
            listener.accept(selection);
        }
    }
}
