package org.mekongatlas.count;

import java.util.Arrays;
import org.mekongatlas.model.Basis;

/** Takes roots in their order and sets aside those that may be the same people as one taken; counting rule, section 5. */
final class Overlaps {

    private static final int NONE = -1;

    private final Selection selection;
    private final int[] roots;
    private final boolean people;
    private final SamePeople samePeople;
    private final TakenRoots tallies;
    private final TakenRoots incidents;
    /** By event, its place among the roots once it is taken, or NONE. */
    private final int[] places;
    /** By place, the taken root that may be the same people, or NONE. */
    private final int[] twins;

    /** @param roots in the order in which they are to be taken */
    Overlaps(Selection selection, Basis basis, int[] roots) {
        this.selection = selection;
        this.roots = roots;
        people = basis == Basis.PEOPLE;
        samePeople = new SamePeople(selection, basis);
        tallies = new TakenRoots(selection, roots);
        incidents = new TakenRoots(selection, roots);
        places = new int[selection.events().size()];
        twins = new int[roots.length];
        Arrays.fill(places, NONE);
        for (int place = 0; place < roots.length; place++) {
            take(roots[place], place);
        }
    }

    /** The taken root that may be the same people as the one at {@code place}, or -1 if that was taken itself. */
    int twin(int place) {
        return twins[place];
    }

    private void take(int root, int place) {
        int first = firstTwin(root, place);
        twins[place] = first < place ? roots[first] : NONE;
        if (first == place) {
            places[root] = place;
            (isTally(root) ? tallies : incidents).add(root, place);
        }
    }

    /** The first place before {@code end} that may be the same people, or {@code end}. Incidents alone differ unless linked. */
    private int firstTwin(int root, int end) {
        int first = firstByWord(root, end);
        first = tallies.first(root, people, first, place -> samePeople.may(roots[place], root));
        return isTally(root)
                ? incidents.first(root, people, first, place -> samePeople.may(roots[place], root))
                : first;
    }

    private int firstByWord(int root, int end) {
        int first = end;
        for (int other : selection.events().links().overlapping()[root]) {
            first = places[other] == NONE ? first : Math.min(first, places[other]);
        }
        return first;
    }

    private boolean isTally(int root) {
        return selection.events().row(root).tally();
    }
}
