package org.mekongatlas.count;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Roots already taken, found by country and time, so that each new one is compared with few. Roots go by their places
 * in the order of taking.
 */
final class TakenRoots {

    private static final int ROOTS_IN_A_SLICE = 16;
    private static final int MOST_SLICES = 128;

    private final Selection selection;
    private final int firstDay;
    private final int sliceDays;
    private final int slices;
    /** By country number, then slice of time; null where nothing is. */
    private final Places[][] byOrigin;

    private final Places[][] byDestination;

    /** @param roots all that may be added */
    TakenRoots(Selection selection, int[] roots) {
        this.selection = selection;
        firstDay = Arrays.stream(roots).map(selection::begins).min().orElse(0);
        int lastDay = Arrays.stream(roots).map(selection::ends).max().orElse(0);
        slices = Math.min(MOST_SLICES, 1 + roots.length / ROOTS_IN_A_SLICE);
        sliceDays = 1 + Math.max(0, lastDay - firstDay) / slices;
        int countries = selection.events().countries();
        byOrigin = new Places[countries][];
        byDestination = new Places[countries][];
    }

    void add(int root, int place) {
        Route route = selection.events().row(root).route();
        add(byOrigin, route.from(), root, place);
        add(byDestination, route.to(), root, place);
    }

    /**
     * The first place before {@code limit} whose root passes {@code test}, or {@code limit}. Only those are tested whose
     * period and route are not plainly different.
     *
     * @param legs whether a journey that begins where another ends will do for a route
     */
    int first(int root, boolean legs, int limit, IntPredicate test) {
        Route route = selection.events().row(root).route();
        if (route.from() == Route.UNKNOWN) {
            return anyOrigin(root, limit, test);
        }
        int found = first(byOrigin[Route.UNKNOWN], root, limit, test);
        found = first(byOrigin[route.from()], root, found, test);
        if (legs) {
            found = first(byOrigin[route.to()], root, found, test);
            found = first(byDestination[route.from()], root, found, test);
        }
        return found;
    }

    private int anyOrigin(int root, int limit, IntPredicate test) {
        int found = limit;
        for (Places[] slicesOfCountry : byOrigin) {
            found = first(slicesOfCountry, root, found, test);
        }
        return found;
    }

    private int first(Places[] ofCountry, int root, int limit, IntPredicate test) {
        int found = limit;
        if (ofCountry != null) {
            int last = slice(selection.ends(root));
            for (int slice = slice(selection.begins(root)); slice <= last; slice++) {
                found = ofCountry[slice] == null ? found : ofCountry[slice].first(found, test);
            }
        }
        return found;
    }

    private void add(Places[][] index, int country, int root, int place) {
        if (index[country] == null) {
            index[country] = new Places[slices];
        }
        int last = slice(selection.ends(root));
        for (int slice = slice(selection.begins(root)); slice <= last; slice++) {
            if (index[country][slice] == null) {
                index[country][slice] = new Places();
            }
            index[country][slice].add(place);
        }
    }

    private int slice(int day) {
        return Math.min(slices - 1, (day - firstDay) / sliceDays);
    }

    /** Growing places, in ascending order because roots are taken in that order. */
    private static final class Places {

        private int[] places = new int[4];
        private int size;

        void add(int place) {
            if (size == places.length) {
                places = Arrays.copyOf(places, 2 * size);
            }
            places[size++] = place;
        }

        int first(int limit, IntPredicate test) {
            for (int i = 0; i < size && places[i] < limit; i++) {
                if (test.test(places[i])) {
                    return places[i];
                }
            }
            return limit;
        }
    }
}
