package org.mekongatlas.count;

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
record Root(int place, int event, boolean tally, int begins, int ends, Route route, Span figure, Span total) {

    /**
     * The roots of a selection with their places: largest best first, then largest low, then by id.
     *
     * @param numbers the events that hang under no other, ascending
     * @param totals by number
     * @return in the order of their numbers
     */
    static Root[] all(int[] numbers, Span[] totals, Selection selection) {
        long[] bests = new long[numbers.length];
        long[] lows = new long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            bests[i] = totals[numbers[i]].best();
            lows[i] = totals[numbers[i]].low();
        }
        int[] order = Descending.order(bests, lows);
        int[] places = new int[numbers.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        Root[] roots = new Root[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            roots[i] = of(places[i], numbers[i], totals[numbers[i]], selection);
        }
        return roots;
    }

    boolean sharesADayWith(Root other) {
        return Math.max(begins, other.begins) <= Math.min(ends, other.ends);
    }

    private static Root of(int place, int event, Span total, Selection selection) {
        Events events = selection.events();
        return new Root(
                place,
                event,
                events.tally(event),
                selection.begins(event),
                events.last(event),
                events.route(event),
                selection.figure(event),
                total);
    }
}
