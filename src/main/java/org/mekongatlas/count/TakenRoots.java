package org.mekongatlas.count;

import java.util.Arrays;

/** Roots already taken, found by country and time, so that each new one is compared with few. */
final class TakenRoots {

    private static final int ROOTS_IN_A_SLICE = 16;
    private static final int MOST_SLICES = 128;

    private final SamePeople same;
    private final boolean legs;
    private final int firstDay;
    private final int sliceDays;
    /** By slice of time, then country number; null where nothing is. */
    private final Shelf[][] byOrigin;

    private final Shelf[][] byDestination;
    /** By slice of time, for journeys whose origin may be any. */
    private final Shelf[] byTime;

    /**
     * @param roots all that may be added
     * @param countries how many numbers routes use for countries
     * @param legs whether a journey that begins where another ends may carry the same people
     * @param same decides on two roots that meet by period and route
     */
    TakenRoots(Root[] roots, int countries, boolean legs, SamePeople same) {
        this.same = same;
        this.legs = legs;
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Root root : roots) {
            first = Math.min(first, root.begins());
            last = Math.max(last, root.ends());
        }
        int slices = Math.min(MOST_SLICES, 1 + roots.length / ROOTS_IN_A_SLICE);
        firstDay = first;
        sliceDays = 1 + Math.max(0, last - first) / slices;
        byTime = new Shelf[slices];
        byOrigin = new Shelf[slices][countries];
        byDestination = new Shelf[slices][countries];
    }

    /** Roots are added in the order of their places. */
    void add(Root root) {
        for (int slice = slice(root.begins()); slice <= slice(root.ends()); slice++) {
            add(byTime, slice, root);
            add(byOrigin[slice], root.route().from(), root);
            if (legs) {
                add(byDestination[slice], root.route().to(), root);
            }
        }
    }

    /**
     * The first root that may be the same people.
     *
     * @param found one known before, or null: returned unless there is an earlier one
     */
    Root first(Root root, Root found) {
        Root first = found;
        int last = slice(root.ends());
        for (int slice = slice(root.begins()); slice <= last; slice++) {
            first = root.route().from() == Route.UNKNOWN
                    ? first(byTime[slice], root, first)
                    : first(byOrigin[slice], byDestination[slice], root, first);
        }
        return first;
    }

    private Root first(Shelf[] origins, Shelf[] destinations, Root root, Root found) {
        Route route = root.route();
        Root first = first(origins[Route.UNKNOWN], root, found);
        first = first(origins[route.from()], root, first);
        if (legs) {
            first = first(origins[route.to()], root, first);
            first = first(destinations[route.from()], root, first);
        }
        return first;
    }

    private Root first(Shelf shelf, Root root, Root found) {
        return shelf == null ? found : shelf.first(root, found, same);
    }

    private int slice(int day) {
        return (day - firstDay) / sliceDays;
    }

    private static void add(Shelf[] shelves, int index, Root root) {
        if (shelves[index] == null) {
            shelves[index] = new Shelf();
        }
        shelves[index].add(root);
    }

    /** Roots of one country in one slice of time. */
    private static final class Shelf {

        private Root[] roots = new Root[4];
        private int size;

        void add(Root root) {
            if (size == roots.length) {
                roots = Arrays.copyOf(roots, 2 * size);
            }
            roots[size++] = root;
        }

        Root first(Root root, Root found, SamePeople same) {
            int limit = found == null ? Integer.MAX_VALUE : found.place();
            for (int i = 0; i < size && roots[i].place() < limit; i++) {
                if (same.may(roots[i], root)) {
                    return roots[i];
                }
            }
            return found;
        }
    }
}
