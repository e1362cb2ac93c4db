package org.mekongatlas.count;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Rule;
import org.mekongatlas.model.Span;

/** A question held against one event after another; counting rule, section 3 and the window of section 4. */
final class Matching {

    private final Events events;
    /** First and last day asked for, counted from 1970-01-01; far away where that side is open. */
    private final int from;

    private final int to;
    private final Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
    /** What else must hold of an event, or null for nothing. */
    private final Predicate<Row> filter;

    private final String nationality;
    private final Rule rule;
    private final boolean disputedToo;

    Matching(Question question, Events events, Sieve sieve) {
        this.events = events;
        from = day(question.window().from(), Integer.MIN_VALUE);
        to = day(question.window().to(), Integer.MAX_VALUE);
        kinds.addAll(question.kinds());
        filter = sieve.test(question);
        nationality = question.nationality();
        rule = question.rule();
        disputedToo = question.includeDisputed();
    }

    /** Whether the question is about this event at all, be it counted or left out. */
    boolean matches(int event) {
        return events.last(event) >= from
                && events.first(event) <= to
                && kinds.contains(events.kind(event))
                && (filter == null || filter.test(events.row(event)));
    }

    /** Why an event can not be counted whatever the window, or null. */
    Reason flaw(int event) {
        Reason flaw = events.flaw(event);
        if (flaw != null && !(flaw == Reason.DISPUTED && disputedToo)) {
            return flaw;
        }
        if (figure(event) != null) {
            return null;
        }
        return namesNationality(event) ? Reason.NO_FIGURE : Reason.NATIONALITY_UNKNOWN;
    }

    /** The event's own figure, or null where it has none. */
    Span figure(int event) {
        if (nationality.isEmpty()) {
            return events.figure(event, rule);
        }
        FigureByRule figures = events.row(event).figures(nationality);
        return figures == null ? null : figures.by(rule);
    }

    /** Whether an event is about people of the nationality asked for, if any is. */
    boolean namesNationality(int event) {
        return events.row(event).figures(nationality) != null;
    }

    /** Whether an event that matches lies wholly in the window. */
    boolean inside(int event) {
        return events.first(event) >= from && events.last(event) <= to;
    }

    /** Whether an event that matches is not inside only because it began too early. */
    boolean beganTooEarly(int event) {
        return events.first(event) < from && events.last(event) <= to;
    }

    /** Whether the last day of a tally is no earlier than the day before the window. */
    boolean reachesWindow(int tally) {
        return events.last(tally) >= from - 1L;
    }

    private static int day(LocalDate date, int open) {
        return date == null ? open : (int) date.toEpochDay();
    }
}
