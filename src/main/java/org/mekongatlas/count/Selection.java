package org.mekongatlas.count;

import java.util.Arrays;
import java.util.BitSet;
import org.mekongatlas.model.Span;

/** Which events take part in an answer, with which figure, and why others do not; counting rule, sections 3 and 4. */
final class Selection {

    private final Events events;
    private final Matching matching;
    private final Increments increments;
    /** Figures of the events that take part, null for others. */
    private final Span[] figures;
    /** Why an event that matches does not take part by itself, null for others. */
    private final Reason[] reasons;

    /** Those that would be counted if they lay wholly in the window. */
    private final BitSet straddling = new BitSet();
    /** The events that match, in the order of their numbers. */
    private final int[] matched;

    private final int[] selected;

    Selection(Events events, Matching matching) {
        this.events = events;
        this.matching = matching;
        figures = new Span[events.size()];
        reasons = new Reason[events.size()];
        matched = matching.all();
        for (int event : matched) {
            judge(event);
        }
        increments = new Increments(events, matching, straddling);
        increments
                .taken()
                .forEach(tally -> figures[tally] = Increments.growth(ownFigure(base(tally)), ownFigure(tally)));
        selected = takingPart();
    }

    /** The events asked and what hangs together with them; some of those asked are selected. */
    Events events() {
        return events;
    }

    /** The events that take part, in the order of their numbers. Not to be changed. */
    int[] selected() {
        return selected;
    }

    /** The events that match, in the order of their numbers. Not to be changed. */
    int[] matched() {
        return matched;
    }

    /** Whether an event takes part, by itself or by its growth. */
    boolean contains(int event) {
        return figures[event] != null;
    }

    /** The figures of the events that take part, by number. */
    Span[] figures() {
        return figures.clone();
    }

    /** The figure an event takes part with. */
    Span figure(int event) {
        return figures[event];
    }

    /** The figure an event has whatever the window, or null. */
    Span ownFigure(int event) {
        return matching.figure(event);
    }

    /** The tally whose figure was taken off this one's, or -1. */
    int base(int event) {
        return increments.base(event);
    }

    /** The first day of the people an event takes part with: of an increment the day after the last of its base. */
    int begins(int event) {
        int base = base(event);
        return base < 0 ? events.first(event) : events.last(base) + 1;
    }

    /** The increment that holds a straddling tally of its chain, or -1. */
    int holder(int event) {
        return increments.holder(event);
    }

    /** Why an event that matches is left out, or null. */
    Reason reason(int event) {
        return contains(event) || holder(event) >= 0 ? null : reasons[event];
    }

    private int[] takingPart() {
        int[] some = new int[matched.length];
        int count = 0;
        for (int event : matched) {
            if (contains(event)) {
                some[count++] = event;
            }
        }
        return Arrays.copyOf(some, count);
    }

    private void judge(int event) {
        Reason flaw = matching.flaw(event);
        if (flaw != null) {
            reasons[event] = flaw;
        } else if (matching.inside(event)) {
            figures[event] = matching.figure(event);
        } else {
            reasons[event] = Reason.STRADDLES;
            straddling.set(event);
        }
    }
}
