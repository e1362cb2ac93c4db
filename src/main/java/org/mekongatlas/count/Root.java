package org.mekongatlas.count;

import java.util.List;
import org.mekongatlas.model.Span;

/**
 * An event that hangs under no other, and all that its overlaps depend on.
 *
 * @param place in the order in which roots are taken, from 0
 * @param event its number
 * @param begins first day of the people it stands for, counted from 1970-01-01
 * @param ends their last day
 * @param figure its own
 * @param total its own figure or the largest below it
 */
record Root(
        int place,
        int event,
        Row row,
        String id,
        int begins,
        int ends,
        Route route,
        boolean tally,
        Span figure,
        Span total) {

    /**
     * The roots of a selection with their places: largest best first, then largest low, then by id.
     *
     * @param events the numbers of those that hang under no other, ascending
     * @param totals by number
     * @return in the order of their numbers, in which memory is read fastest
     */
    static List<Root> all(int[] events, Span[] totals, Selection selection) {
        long[] bests = new long[events.length];
        long[] lows = new long[events.length];
        for (int i = 0; i < events.length; i++) {
            bests[i] = totals[events[i]].best();
            lows[i] = totals[events[i]].low();
        }
        int[] order = Descending.order(bests, lows);
        int[] places = new int[events.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        Root[] roots = new Root[events.length];
        for (int i = 0; i < events.length; i++) {
            roots[i] = of(places[i], events[i], totals[events[i]], selection);
        }
        return List.of(roots);
    }

    boolean sharesADayWith(Root other) {
        return Math.max(begins, other.begins) <= Math.min(ends, other.ends);
    }

    /** Whether the nationalities named make up the whole figure. */
    boolean whollyKnown() {
        return row.nationals() >= figure.best();
    }

    private static Root of(int place, int event, Span total, Selection selection) {
        Row row = selection.events().row(event);
        Span figure = selection.figure(event);
        int begins = selection.begins(event);
        return new Root(place, event, row, row.id(), begins, row.last(), row.route(), row.tally(), figure, total);
    }
}
