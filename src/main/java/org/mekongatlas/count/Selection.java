package org.mekongatlas.count;

import java.util.stream.IntStream;
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

    private final int[] selected;

    Selection(Events events, Matching matching) {
        this.events = events;
        this.matching = matching;
        figures = new Span[events.size()];
        reasons = new Reason[events.size()];
        for (int event = 0; event < events.size(); event++) {
            judge(event);
        }
        increments = new Increments(events, matching, event -> reasons[event] == Reason.STRADDLES);
        increments
                .taken()
                .forEach(tally -> figures[tally] = Increments.growth(ownFigure(base(tally)), ownFigure(tally)));
        selected = IntStream.range(0, events.size()).filter(this::contains).toArray();
    }

    /** The events asked and what hangs together with them; some of those asked are selected. */
    Events events() {
        return events;
    }

    /** The events that take part, in the order of their numbers. Not to be changed. */
    int[] selected() {
        return selected;
    }

    /** Whether an event takes part, by itself or by its growth. */
    boolean contains(int event) {
        return figures[event] != null;
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

    private void judge(int event) {
        if (events.named(event) && matching.matches(event)) {
            Reason flaw = matching.flaw(event);
            boolean inside = matching.inside(event);
            reasons[event] = flaw == null && !inside ? Reason.STRADDLES : flaw;
            figures[event] = flaw == null && inside ? matching.figure(event) : null;
        }
    }
}
