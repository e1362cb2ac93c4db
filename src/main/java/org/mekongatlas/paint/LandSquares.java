package org.mekongatlas.paint;

import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.geo.Bounds;

/** Which country lies where, by squares of a grid. What was asked lately is known at once. Any thread. */
final class LandSquares {

    /** Squares remembered: of many times what is asked for one map. */
    private static final int KNOWN = 100_000;

    /** Squares to each side of the world. */
    private final int side;

    private final double zoom;

    private final BaseMap baseMap;
    private final Recent<Integer, String> squares = new Recent<>(KNOWN, country -> 1);

    private LandSquares(BaseMap baseMap, int side, double zoom) {
        this.baseMap = baseMap;
        this.side = side;
        this.zoom = zoom;
    }

    /** To half a degree or so: from afar a name need not be kept from a bend of the coast that no one sees. */
    static LandSquares coarse(BaseMap baseMap) {
        return new LandSquares(baseMap, 720, 4);
    }

    /** To a tenth of a degree. */
    static LandSquares fine(BaseMap baseMap) {
        return new LandSquares(baseMap, 3600, 6);
    }

    /** Whether the middle and the corners of a box, unit coordinates, lie in no country. */
    boolean isSea(Bounds box) {
        return isSea((box.minX() + box.maxX()) / 2, (box.minY() + box.maxY()) / 2)
                && isSea(box.minX(), box.minY())
                && isSea(box.maxX(), box.minY())
                && isSea(box.minX(), box.maxY())
                && isSea(box.maxX(), box.maxY());
    }

    private boolean isSea(double x, double y) {
        return country(x, y).isEmpty();
    }

    /** ISO 3166-1 alpha-2 of the country at a point, unit coordinates; empty at sea. */
    String country(double x, double y) {
        return squares.of((int) (y * side) * side + (int) (x * side), this::country);
    }

    private String country(int square) {
        return baseMap.countryAt((square % side + 0.5) / side, (square / side + 0.5) / side, zoom);
    }
}
