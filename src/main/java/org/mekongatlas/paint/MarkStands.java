package org.mekongatlas.paint;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.paint.PlaceGroups.Spot;
import org.mekongatlas.paint.Typesetter.Extent;

/**
 * Where words may stand that name a symbol among others, so that nobody takes them for the name of another one: beside
 * it, or off it at the end of a leader. Logical pixels of the world. Immutable; any thread.
 *
 * @param marks all symbols of the map
 */
record MarkStands(List<Mark> marks) {

    /** How much further another symbol should be from a name than its own. */
    static final double APART = 9;

    /** Longest leader, about. */
    private static final double LONGEST = 120;

    /** From the edge of a symbol to its name. */
    private static final double GAP = 3.5;
    /** How much further off a name may stand where it would lie on a line otherwise. */
    private static final double FURTHER = 7;
    /** Symbols nearer to each other are drawn around one point. */
    private static final double SAME = 0.5;

    /** A place with its symbol. */
    record Mark(MarkShape shape, Spot spot, double radius) {

        PlaceKind kind() {
            return shape.mark().place().kind();
        }

        /** So far off that only a leader tells what the words belong to. */
        List<Stand> further(Extent extent) {
            return Stand.further(spot.x(), spot.y(), radius + GAP, extent);
        }

        /** What leads to it from words in a box. */
        Function<Bounds, Leader> leader(Writing writing) {
            return box -> Leader.toDisc(box, spot, radius, writing.colour());
        }

        /** Whether both are drawn around one point, so that the names of both may stand at either. */
        private boolean isAround(Mark other) {
            return spot.distanceTo(other.spot) < SAME;
        }

        /** From the edge of the symbol to a name. */
        private double distanceTo(Stand stand) {
            return stand.distanceTo(spot.x(), spot.y()) - radius;
        }
    }

    /**
     * Where a reader who looks from a name to the nearest symbol finds the right one.
     *
     * @param apart how much further every other symbol must be
     */
    List<Stand> beside(Mark mark, Extent extent, double apart) {
        List<Mark> rivals = rivals(mark, extent);
        double reach = radiusAround(mark) + GAP;
        return Stream.of(reach, reach + FURTHER)
                .flatMap(far -> Stand.beside(mark.spot.x(), mark.spot.y(), far, extent).stream())
                .filter(stand -> isNearest(mark, stand, rivals, apart))
                .toList();
    }

    /**
     * In all directions, as far as the eye follows a leader, and right beside no other symbol; the nearest first.
     */
    List<Stand> furthest(Mark mark, Extent extent) {
        double half = extent.width() / 2;
        List<Mark> others = others(mark, half + LONGEST + APART, extent);
        return Stand.around(mark.spot.x(), mark.spot.y(), half, half + LONGEST, extent).stream()
                .filter(stand -> !isNear(stand, others, APART))
                .toList();
    }

    /** Whether it is a country drawn around the symbol of a town. */
    boolean isAroundTown(Mark mark) {
        return mark.kind() == PlaceKind.COUNTRY
                && marks.stream().anyMatch(other -> other != mark && other.isAround(mark));
    }

    /**
     * Where words would be taken for the name of a country's symbol, which is that of another country than this (ISO).
     */
    Predicate<Stand> atOthersThan(String country) {
        List<Mark> others = marks.stream()
                .filter(mark -> mark.kind() == PlaceKind.COUNTRY)
                .filter(mark -> !mark.shape.mark().place().country().equals(country))
                .toList();
        return stand -> isNear(stand, others, 2 * APART);
    }

    /** Whether one of some symbols is nearer to words than {@code distance}; asked very often. */
    private static boolean isNear(Stand stand, List<Mark> marks, double distance) {
        for (Mark mark : marks) {
            if (mark.distanceTo(stand) < distance) {
                return true;
            }
        }
        return false;
    }

    /** Of the largest symbol around the same point. */
    private double radiusAround(Mark mark) {
        return marks.stream()
                .filter(other -> other.isAround(mark))
                .mapToDouble(Mark::radius)
                .max()
                .orElse(mark.radius);
    }

    /** Whether no rival is nearer to a name, or further from it by no more than {@code apart}. */
    private static boolean isNearest(Mark mark, Stand stand, List<Mark> rivals, double apart) {
        return !isNear(stand, rivals, mark.distanceTo(stand) + apart);
    }

    /** The other places, as far as they may be nearer to a name beside a symbol than that is. */
    private List<Mark> rivals(Mark mark, Extent extent) {
        return others(mark, radiusAround(mark) + 2 * (GAP + FURTHER) + APART + extent.width() / 2, extent);
    }

    /** The other places that are near where a name stands whose middle is no further than that from a symbol. */
    private List<Mark> others(Mark mark, double away, Extent extent) {
        return marks.stream()
                .filter(other -> !other.isAround(mark))
                .filter(other -> Math.abs(other.spot.x() - mark.spot.x()) < away + extent.width() / 2 + other.radius
                        && Math.abs(other.spot.y() - mark.spot.y()) < away + extent.height() / 2 + other.radius)
                .toList();
    }
}
