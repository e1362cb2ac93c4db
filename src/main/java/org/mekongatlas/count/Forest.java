package org.mekongatlas.count;

import java.util.Arrays;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Span;

/**
 * The selected events, each under the nearest one that contains it, and their totals; counting rule, section 5. What
 * hangs under nothing is a root.
 */
final class Forest {

    private static final int NONE = -1;

    private final Selection selection;
    private final int[] parents;
    private final Span[] totals;
    /** Sums of the children's bests. */
    private final long[] parts;
    /** How many children still have to hand up their totals. */
    private final int[] pending;

    Forest(Selection selection, Basis basis) {
        int size = selection.events().size();
        this.selection = selection;
        parents = new int[size];
        totals = selection.figures();
        parts = new long[size];
        pending = new int[size];
        hang(new Containment(selection, basis));
        handUpFromLeaves();
        cutCircles();
    }

    /** What hangs under nothing, in the order of numbers. */
    Root[] roots() {
        int[] selected = selection.selected();
        int[] events = new int[selected.length];
        int count = 0;
        for (int event : selected) {
            if (parents[event] == NONE) {
                events[count++] = event;
            }
        }
        return Root.all(Arrays.copyOf(events, count), totals, selection);
    }

    /** The event that one hangs under, or -1. */
    int parent(int event) {
        return parents[event];
    }

    /** The largest of an event's figure and the total of any one child. Children may share people: never their sum. */
    Span total(int event) {
        return totals[event];
    }

    /** Whether the children's bests add up to more than the figure of the whole. */
    boolean outgrown(int event) {
        return parts[event] > 0 && parts[event] > selection.figure(event).best();
    }

    private void hang(Containment containment) {
        for (int event : selection.selected()) {
            parents[event] = containment.nearest(event);
            if (parents[event] != NONE) {
                pending[parents[event]]++;
            }
        }
    }

    private void handUpFromLeaves() {
        int[] children = pending.clone();
        for (int event : selection.selected()) {
            if (children[event] == 0) {
                handUp(event);
            }
        }
    }

    /** Takes the total of an event to its parent, and so on upwards as far as nothing else is waited for. */
    private void handUp(int complete) {
        int event = complete;
        int parent = parents[event];
        while (parent != NONE) {
            totals[parent] = totals[parent].max(totals[event]);
            parts[parent] += totals[event].best();
            boolean waits = --pending[parent] > 0;
            event = parent;
            parent = waits ? NONE : parents[event];
        }
    }

    /** Events that by mistake contain each other in a circle would all vanish: the first by id becomes a root. */
    private void cutCircles() {
        for (int event : selection.selected()) {
            if (pending[event] > 0) {
                int parent = parents[event];
                parents[event] = NONE;
                pending[parent] = 0;
                handUp(parent);
            }
        }
    }
}
