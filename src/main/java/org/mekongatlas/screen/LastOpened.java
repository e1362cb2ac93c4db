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
     * Notes when something is opened; closed by what is in it, it gives the focus back, too.
     *
     * @param place where it is seen
     * @param state changes when it is opened, shows something else, or is closed
     */
    void watch(Node place, Observable state, BooleanSupplier isOpen, Runnable close) {
        state.addListener(changed -> {
            if (isOpen.getAsBoolean()) {
                note(close);
            } else if (closing.remove(close) && holdsFocus(place)) {
                giveBack(close);
            }
        });
    }

    /** Closes what was opened last; false if nothing is open. */
    boolean close() {
        Runnable last = closing.peek();
        if (last == null) {
            return false;
        }
        last.run();
        giveBack(last);
        return true;
    }

    private void giveBack(Runnable closed) {
        Node before = focusBefore.get(closed);
        (Focus.canGoTo(before, home) ? before : home).requestFocus();
    }

    /** Also what was taken out of it just now. */
    private boolean holdsFocus(Node place) {
        Node owner = home.getScene() == null ? null : home.getScene().getFocusOwner();
        return owner != null && (Focus.isWithin(owner, place) || owner.getScene() == null);
    }

    private void note(Runnable close) {
        if (!closing.remove(close)) {
            focusBefore.put(
                    close, home.getScene() == null ? home : home.getScene().getFocusOwner());
        }
        closing.push(close);
    }
}
