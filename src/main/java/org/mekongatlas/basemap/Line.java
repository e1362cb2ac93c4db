package org.mekongatlas.basemap;

import org.mekongatlas.geo.Bounds;

/**
 * A line or ring of the base map.
 *
 * @param xy x, y of one vertex after the other, in unit coordinates; not to be changed
 * @param rank of a river, 1 the greatest; otherwise 0
 * @param left country on the left-hand side when going along the line with y pointing down; null for none
 * @param right country on the other side; null for none
 */
public record Line(Kind kind, double[] xy, Bounds bounds, int rank, Country left, Country right) {

    /** What the line stands for. */
    public enum Kind {
        /** Where a country meets water. */
        COAST,
        /** Between two countries. */
        BORDER,
        /** Between two countries that do not agree on it: disputed, line of control, indefinite. */
        DISPUTED,
        /** Where the map ends: closes a shape, is not to be drawn. */
        EDGE,
        /** Between first-level divisions. */
        DIVISION,
        RIVER,
        /** A ring; islands run the other way round. */
        LAKE;

        /** Whether lines of this kind bound countries. */
        public boolean boundsCountries() {
            return this == COAST || this == BORDER || this == DISPUTED || this == EDGE;
        }
    }

    static Line of(Kind kind, double[] xy, int rank, Country left, Country right) {
        return new Line(kind, xy, boundsOf(xy), rank, left, right);
    }

    static Line of(Kind kind, double[] xy, int rank) {
        return of(kind, xy, rank, null, null);
    }

    Line with(double[] vertices) {
        return vertices == xy ? this : of(kind, vertices, rank, left, right);
    }

    private static Bounds boundsOf(double[] xy) {
        double minX = xy[0];
        double minY = xy[1];
        double maxX = minX;
        double maxY = minY;
        for (int i = 2; i < xy.length; i += 2) {
            minX = Math.min(minX, xy[i]);
            maxX = Math.max(maxX, xy[i]);
            minY = Math.min(minY, xy[i + 1]);
            maxY = Math.max(maxY, xy[i + 1]);
        }
        return new Bounds(minX, minY, maxX, maxY);
    }
}
