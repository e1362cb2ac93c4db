package org.mekongatlas.count;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.PeopleClass;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Rule;
import org.mekongatlas.model.Span;

/** A question held against one event after another; counting rule, section 3 and the window of section 4. */
final class Matching {

    /** First and last day asked for, counted from 1970-01-01; far away where that side is open. */
    private final int from;

    private final int to;
    private final Set<EventKind> kinds;
    private final Set<PeopleClass> people;
    /** Places that may be origin, or null for any, unknown ones too. */
    private final BitSet origins;

    private final BitSet destinations;
    private final String nationality;
    private final Rule rule;
    private final boolean disputedToo;

    Matching(Question question, Gazetteer gazetteer) {
        from = day(question.window().from(), Integer.MIN_VALUE);
        to = day(question.window().to(), Integer.MAX_VALUE);
        kinds = EnumSet.noneOf(EventKind.class);
        kinds.addAll(question.kinds());
        people = EnumSet.noneOf(PeopleClass.class);
        people.addAll(question.people());
        origins = places(question.origin(), gazetteer);
        destinations = places(question.destination(), gazetteer);
        nationality = question.nationality();
        rule = question.rule();
        disputedToo = question.includeDisputed();
    }

    /** Whether the question is about this event at all, be it counted or left out. */
    boolean matches(Row row) {
        return row.last() >= from
                && row.first() <= to
                && kinds.contains(row.kind())
                && people.contains(row.people())
                && (origins == null || contains(origins, row.origin()))
                && (destinations == null || contains(destinations, row.destination()));
    }

    /** Why an event can not be counted whatever the window, or null. */
    Reason flaw(Row row) {
        if (row.flaw() != null && !(row.flaw() == Reason.DISPUTED && disputedToo)) {
            return row.flaw();
        }
        if (row.figures(nationality) == null) {
            return Reason.NATIONALITY_UNKNOWN;
        }
        return figure(row) == null ? Reason.NO_FIGURE : null;
    }

    /** The event's own figure, or null where it has none. */
    Span figure(Row row) {
        FigureByRule figures = row.figures(nationality);
        return figures == null ? null : figures.by(rule);
    }

    /** Whether an event that matches lies wholly in the window. */
    boolean inside(Row row) {
        return row.first() >= from && row.last() <= to;
    }

    /** Whether an event that matches is not inside only because it began too early. */
    boolean beganTooEarly(Row row) {
        return row.first() < from && row.last() <= to;
    }

    /** Whether what a tally said on its last day was still, or again, so when the window began. */
    boolean reachesWindow(Row row) {
        return from == Integer.MIN_VALUE || row.last() >= from - 1;
    }

    private static boolean contains(BitSet places, int place) {
        return place != Gazetteer.NOWHERE && places.get(place);
    }

    private static int day(LocalDate date, int open) {
        return date == null ? open : (int) date.toEpochDay();
    }

    private static BitSet places(String filter, Gazetteer gazetteer) {
        return filter.isEmpty() ? null : gazetteer.covered(filter);
    }
}
