package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.paint.Typesetter.Extent;

/**
 * Where words may stand. Lists of stands begin with the best.
 *
 * @param box around the letters, logical pixels of the world
 * @param side of the box at which lines of unequal length begin: 0 left, 0.5 middle, 1 right
 */
record Stand(Bounds box, double side) {

    /** How far something round reaches towards its corners, as a share of its radius. */
    private static final double CORNER = 0.7;

    /** By how many times their height words may stand further off. */
    private static final int FURTHER = 5;

    private static final int AROUND = 40;

    private static final double[][] DIRECTIONS = {
        {0, -1}, {0, 1}, {1, 0}, {-1, 0}, {0.7, -0.7}, {-0.7, -0.7}, {0.7, 0.7}, {-0.7, 0.7}
    };

    /** Right of, left of, above and below what reaches {@code reach} around a point, then at its corners. */
    static List<Stand> beside(double x, double y, double reach, Extent extent) {
        double across = reach + extent.width() / 2;
        double up = reach + extent.height() / 2;
        double corner = (1 - CORNER) * reach;
        return List.of(
                around(x + across, y, extent, 0),
                around(x - across, y, extent, 1),
                around(x, y - up, extent, 0.5),
                around(x, y + up, extent, 0.5),
                around(x + across - corner, y - up + corner, extent, 0),
                around(x - across + corner, y - up + corner, extent, 1),
                around(x + across - corner, y + up - corner, extent, 0),
                around(x - across + corner, y + up - corner, extent, 1));
    }

    /** As {@link #beside}, further and further away, for words that a leader joins to their place. */
    static List<Stand> further(double x, double y, double reach, Extent extent) {
        return IntStream.rangeClosed(1, FURTHER)
                .mapToObj(i -> beside(x, y, reach + i * extent.height(), extent))
                .flatMap(List::stream)
                .toList();
    }

    /** On a point, then further and further from it. */
    static List<Stand> near(double x, double y, double furthest, Extent extent) {
        List<Stand> stands = new ArrayList<>();
        stands.add(around(x, y, extent, 0.5));
        for (int ring = 1; ring <= 3; ring++) {
            for (double[] direction : DIRECTIONS) {
                double away = furthest * ring / 3;
                stands.add(around(x + away * direction[0], y + away * direction[1], extent, 0.5));
            }
        }
        return stands;
    }

    /** Around a point, the nearest first, in all directions; for words that a leader joins to it. */
    static List<Stand> around(double x, double y, double nearest, double furthest, Extent extent) {
        List<Stand> stands = new ArrayList<>();
        for (double away = nearest; away <= furthest; away += extent.height()) {
            stands.addAll(ring(x, y, away, AROUND, extent));
        }
        return stands;
    }

    /** So many in all directions, equally far from a point. */
    static List<Stand> ring(double x, double y, double away, int count, Extent extent) {
        return IntStream.range(0, count)
                .mapToDouble(i -> 2 * StrictMath.PI * i / count)
                .mapToObj(angle ->
                        around(x + away * StrictMath.cos(angle), y + away * StrictMath.sin(angle), extent, 0.5))
                .toList();
    }

    /** From a point to the letters. */
    double distanceTo(double x, double y) {
        double dx = Math.max(0, Math.max(box.minX() - x, x - box.maxX()));
        double dy = Math.max(0, Math.max(box.minY() - y, y - box.maxY()));
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** Centred on a point. */
    static Stand around(double x, double y, Extent extent, double side) {
        double across = extent.width() / 2;
        double up = extent.height() / 2;
        return new Stand(new Bounds(x - across, y - up, x + across, y + up), side);
    }
}
