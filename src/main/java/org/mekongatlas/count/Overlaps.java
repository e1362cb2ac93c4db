package org.mekongatlas.count;

import java.util.HashMap;
import java.util.Map;
import org.mekongatlas.model.Basis;

/** Takes roots in order and sets aside those that may be the same people as one taken; counting rule, section 5. */
final class Overlaps {

    private final Links links;
    private final TakenRoots tallies;
    private final TakenRoots incidents;
    /** Taken roots by event, of those that may share people by an editor's word. */
    private final Map<Integer, Root> spokenOf = new HashMap<>();
    /** By place, the taken root that may be the same people, or null. */
    private final Root[] twins;

    /** @param roots in any order */
    Overlaps(Events events, Basis basis, Root[] roots) {
        boolean people = basis == Basis.PEOPLE;
        links = events.links();
        SamePeople samePeople = new SamePeople(events, basis);
        tallies = new TakenRoots(roots, events.countries(), people, samePeople);
        incidents = new TakenRoots(roots, events.countries(), people, samePeople);
        twins = new Root[roots.length];
        takeAll(roots);
    }

    boolean isTaken(Root root) {
        return twins[root.place()] == null;
    }

    /** The taken root that may be the same people, or null if {@code root} was taken itself. */
    Root twin(Root root) {
        return twins[root.place()];
    }

    private void takeAll(Root[] roots) {
        Root[] inOrder = thoseThatDependOnOrder(roots);
        for (Root root : inOrder) {
            if (root != null) {
                take(root);
            }
        }
        for (Root root : roots) {
            if (inOrder[root.place()] == null) {
                twins[root.place()] = tallies.first(root, null);
            }
        }
    }

    /** By place. An incident after the last tally, of which no editor speaks, is compared with tallies alone. */
    private Root[] thoseThatDependOnOrder(Root[] roots) {
        int lastTally = -1;
        for (Root root : roots) {
            lastTally = root.tally() ? Math.max(lastTally, root.place()) : lastTally;
        }
        Root[] inOrder = new Root[roots.length];
        for (Root root : roots) {
            inOrder[root.place()] = root.place() <= lastTally || isSpokenOf(root) ? root : null;
        }
        return inOrder;
    }

    private void take(Root root) {
        Root twin = firstTwin(root);
        twins[root.place()] = twin;
        if (twin == null) {
            (root.tally() ? tallies : incidents).add(root);
            if (isSpokenOf(root)) {
                spokenOf.put(root.event(), root);
            }
        }
    }

    /** The first taken root that may be the same people. Two incidents are not, unless an editor says so. */
    private Root firstTwin(Root root) {
        Root first = tallies.first(root, firstByWord(root));
        return root.tally() ? incidents.first(root, first) : first;
    }

    private Root firstByWord(Root root) {
        Root first = null;
        for (int other : links.overlapping()[root.event()]) {
            Root taken = spokenOf.get(other);
            first = first == null || taken != null && taken.place() < first.place() ? taken : first;
        }
        return first;
    }

    private boolean isSpokenOf(Root root) {
        return links.overlapping()[root.event()].length > 0;
    }
}
