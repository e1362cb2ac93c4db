package org.mekongatlas.count;

import java.util.Arrays;
import org.mekongatlas.model.Basis;

/** Finds the selected event that contains another one; counting rule, section 5. For one thread and one answer. */
final class Containment {

    private static final int NONE = -1;

    private final Selection selection;
    private final int[][] containers;
    /** By event, the search that came past it last. */
    private final int[] seenBy;

    private final int[] queue;

    Containment(Selection selection, Basis basis) {
        this.selection = selection;
        containers = selection.events().links().containers(basis);
        seenBy = new int[containers.length];
        queue = new int[containers.length];
        Arrays.fill(seenBy, NONE);
    }

    /** The nearest selected event among the containers of one, breadth first and through unselected ones; or -1. */
    int nearest(int event) {
        if (containers[event].length == 0) {
            return NONE;
        }
        int end = 0;
        queue[end++] = event;
        seenBy[event] = event;
        for (int next = 0; next < end; next++) {
            for (int container : containers[queue[next]]) {
                if (seenBy[container] != event) {
                    if (holds(container, event)) {
                        return container;
                    }
                    seenBy[container] = event;
                    queue[end++] = container;
                }
            }
        }
        return NONE;
    }

    /** An increment holds only what begins after its base ended: what was before is no part of the growth. */
    private boolean holds(int container, int event) {
        return selection.contains(container)
                && (selection.base(container) < 0 || selection.begins(event) >= selection.begins(container));
    }
}
