package org.mekongatlas.count;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mekongatlas.model.Basis;

/** Whether two roots may be the same people, by what is known of both; counting rule, section 5, "Overlaps". */
final class SamePeople {

    private final Events events;
    private final Links links;
    private final boolean people;

    SamePeople(Events events, Basis basis) {
        this.events = events;
        this.links = events.links();
        this.people = basis == Basis.PEOPLE;
    }

    /** Unless an editor says that they are others. The cheap questions come first: this is asked a million times. */
    boolean may(Root one, Root other) {
        return (one.tally() || other.tally())
                && one.sharesADayWith(other)
                && (one.route().agreesWith(other.route())
                        || people && one.route().continues(other.route()))
                && !knownToDiffer(one, other)
                && !calledDistinct(one, other)
                && (people || !sameJourney(one.event(), other.event()));
    }

    private boolean calledDistinct(Root one, Root other) {
        for (int others : links.distinct()[one.event()]) {
            if (others == other.event()) {
                return true;
            }
        }
        return false;
    }

    private boolean knownToDiffer(Root one, Root other) {
        return whollyKnown(one)
                && whollyKnown(other)
                && !events.row(one.event()).sharesNationalityWith(events.row(other.event()));
    }

    /** Whether the nationalities named make up the whole figure. */
    private boolean whollyKnown(Root root) {
        return events.nationals(root.event()) >= root.figure().best();
    }

    private boolean sameJourney(int one, int other) {
        return carriesOn(one, other) || carriesOn(other, one);
    }

    private boolean carriesOn(int leg, int earlier) {
        if (links.onwardOf()[leg].length == 0) {
            return false;
        }
        Deque<Integer> open = new ArrayDeque<>(List.of(leg));
        Set<Integer> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            for (int before : links.onwardOf()[open.remove()]) {
                if (seen.add(before)) {
                    open.add(before);
                }
            }
        }
        return seen.contains(earlier);
    }
}
