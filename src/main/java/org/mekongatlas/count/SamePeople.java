package org.mekongatlas.count;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mekongatlas.model.Basis;

/** Whether two roots may be the same people; counting rule, section 5, "Overlaps". */
final class SamePeople {

    private final Selection selection;
    private final Events events;
    private final boolean people;

    SamePeople(Selection selection, Basis basis) {
        this.selection = selection;
        this.events = selection.events();
        this.people = basis == Basis.PEOPLE;
    }

    /** By an editor's word, or else by what is known of both. */
    boolean may(int one, int other) {
        if (contains(events.links().overlapping()[one], other)) {
            return true;
        }
        return !contains(events.links().distinct()[one], other)
                && (events.row(one).tally() || events.row(other).tally())
                && shareADay(one, other)
                && routesAgree(events.row(one).route(), events.row(other).route())
                && !knownToDiffer(one, other)
                && (people || !sameJourney(one, other));
    }

    private boolean shareADay(int one, int other) {
        return Math.max(selection.begins(one), selection.begins(other))
                <= Math.min(selection.ends(one), selection.ends(other));
    }

    private boolean routesAgree(Route one, Route other) {
        return one.agreesWith(other) || people && one.continues(other);
    }

    private boolean knownToDiffer(int one, int other) {
        return whollyKnown(one) && whollyKnown(other) && !events.row(one).sharesNationalityWith(events.row(other));
    }

    /** Whether the nationalities named make up the whole figure. */
    private boolean whollyKnown(int event) {
        return events.row(event).nationals() >= selection.figure(event).best();
    }

    private boolean sameJourney(int one, int other) {
        return carriesOn(one, other) || carriesOn(other, one);
    }

    private boolean carriesOn(int leg, int earlier) {
        Deque<Integer> open = new ArrayDeque<>(List.of(leg));
        Set<Integer> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            for (int before : events.links().onwardOf()[open.remove()]) {
                if (seen.add(before)) {
                    open.add(before);
                }
            }
        }
        return seen.contains(earlier);
    }

    private static boolean contains(int[] events, int event) {
        for (int candidate : events) {
            if (candidate == event) {
                return true;
            }
        }
        return false;
    }
}
