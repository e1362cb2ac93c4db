package org.mekongatlas.screen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.beans.Observable;
import javafx.scene.Node;

/**
 * What can be closed one after the other: what was opened last goes first, and gives the focus back to what had it
 * before. FX thread.
 */
final class LastOpened {

    private final Node home;
    private final Deque<Runnable> closing = new ArrayDeque<>();
    private final Map<Runnable, Node> focusBefore = new HashMap<>();

    /** @param home takes the focus where what had it before is gone */
    LastOpened(Node home) {
        this.home = home;
    }

    /**
     * Notes when something is opened.
     *
     * @param state changes when it is opened, shows something else, or is closed
     */
    void watch(Observable state, BooleanSupplier isOpen, Runnable close) {
        state.addListener(changed -> {
            if (isOpen.getAsBoolean()) {
                note(close);
            } else {
                closing.remove(close);
            }
        });
    }

    /** Closes what was opened last; false if nothing is open. */
    boolean close() {
        Runnable last = closing.peek();
        if (last == null) {
            return false;
        }
        Node before = focusBefore.get(last);
        last.run();
        (canTakeFocus(before) ? before : home).requestFocus();
        return true;
    }

    private void note(Runnable close) {
        if (!closing.remove(close)) {
            focusBefore.put(
                    close, home.getScene() == null ? home : home.getScene().getFocusOwner());
        }
        closing.push(close);
    }

    private boolean canTakeFocus(Node node) {
        boolean here = node != null && node.getScene() == home.getScene() && !node.isDisabled();
        for (Node up = node; here && up != null; up = up.getParent()) {
            here = up.isVisible();
        }
        return here;
    }
}
