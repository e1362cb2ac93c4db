package org.mekongatlas.count;

import java.time.LocalDate;
import java.util.Arrays;
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
    /** A bit for each kind asked for, by its ordinal. */
    private final int kinds;

    /** A bit for each kind that is asked for and not added up. */
    private final int otherKinds;

    /** What else must hold of an event, or null for nothing. */
    private final Predicate<Row> filter;

    private final String nationality;
    private final Rule rule;
    private final boolean disputedToo;

    /** @param filter see {@link Sieve#test} */
    Matching(Question question, Events events, Predicate<Row> filter) {
        this.events = events;
        this.filter = filter;
        from = day(question.window().from(), Integer.MIN_VALUE);
        to = day(question.window().to(), Integer.MAX_VALUE);
        kinds = bits(question.kinds());
        otherKinds = kinds & ~bits(question.addedKinds());
        nationality = question.nationality();
        rule = question.rule();
        disputedToo = question.includeDisputed();
    }

    /** The events that the question is about at all, be they counted or left out, in the order of their numbers. */
    int[] all() {
        int[] inWindow = ofPeriodAndKinds();
        if (filter == null) {
            return inWindow;
        }
        int count = 0;
        for (int event : inWindow) {
            if (filter.test(events.row(event))) {
                inWindow[count++] = event;
            }
        }
        return Arrays.copyOf(inWindow, count);
    }

    /** Every event is written down and only those that match are kept: a processor can not foresee which those are. */
    private int[] ofPeriodAndKinds() {
        int[] named = events.named();
        int[] found = new int[named.length + 1];
        int count = 0;
        for (int event : named) {
            found[count] = event;
            long tooEarly = (long) events.last(event) - from;
            long tooLate = (long) to - events.first(event);
            count += (int) (~(tooEarly | tooLate) >>> Long.SIZE - 1) & kinds >>> events.kind(event);
        }
        return Arrays.copyOf(found, count);
    }

    /** Why an event can not be counted whatever the window, or null. */
    Reason flaw(int event) {
        if (!namesNationality(event)) {
            return Reason.NATIONALITY_UNKNOWN;
        }
        Reason flaw = events.flaw(event);
        if (flaw != null && !(flaw == Reason.DISPUTED && disputedToo)) {
            return flaw;
        }
        if (figure(event) == null) {
            return Reason.NO_FIGURE;
        }
        return (otherKinds >>> events.kind(event) & 1) == 0 ? null : Reason.OTHER_KIND;
    }

    /** The event's own figure, or null where it has none. */
    Span figure(int event) {
        return events.figure(event, nationality, rule);
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

    private static int bits(Set<EventKind> kinds) {
        int bits = 0;
        for (EventKind kind : kinds) {
            bits |= 1 << kind.ordinal();
        }
        return bits;
    }

    private static int day(LocalDate date, int open) {
        return date == null ? open : (int) date.toEpochDay();
    }
}
