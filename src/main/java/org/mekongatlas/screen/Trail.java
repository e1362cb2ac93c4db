package org.mekongatlas.screen;

import java.util.ArrayDeque;
import java.util.Deque;
import org.mekongatlas.paint.Selection;

/** What was looked at before, to go back to; the oldest are forgotten. */
final class Trail {

    private static final int LENGTH = 50;

    private final Deque<Selection> past = new ArrayDeque<>();

    /** Remembers what is being left for something else. */
    void leave(Selection selection) {
        if (selection.equals(Selection.NONE)) {
            return;
        }
        past.push(selection);
        if (past.size() > LENGTH) {
            past.removeLast();
        }
    }

    /** Takes the last one off, or {@link Selection#NONE}. */
    Selection back() {
        return past.isEmpty() ? Selection.NONE : past.pop();
    }

    void forget() {
        past.clear();
    }

    boolean isEmpty() {
        return past.isEmpty();
    }
}
