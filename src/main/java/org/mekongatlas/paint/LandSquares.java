package org.mekongatlas.paint;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.geo.Bounds;

/** Which country lies where, to half a degree or so. What was asked once is known from then on. Any thread. */
final class LandSquares {

    /** Squares to each side of the world. */
    private static final int SIDE = 720;
    /** A name need not be kept from a bend of the coast that no one sees. */
    private static final double ZOOM = 4;

    private final BaseMap baseMap;
    private final Map<Integer, String> squares = new ConcurrentHashMap<>();

    LandSquares(BaseMap baseMap) {
        this.baseMap = baseMap;
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
        return squares.computeIfAbsent((int) (y * SIDE) * SIDE + (int) (x * SIDE), this::country);
    }

    private String country(int square) {
        return baseMap.countryAt((square % SIDE + 0.5) / SIDE, (square / SIDE + 0.5) / SIDE, ZOOM);
    }
}
