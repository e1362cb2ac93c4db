package org.mekongatlas.paint;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Mercator;

/** Where no country lies, to a degree or so. What was asked once is known from then on. Any thread. */
final class OpenSea {

    /** Squares to each side of the world. */
    private static final int SIDE = 360;
    /** A name need not be kept from a bend of the coast that no one sees. */
    private static final double ZOOM = 4;

    private final BaseMap baseMap;
    private final Map<Integer, Boolean> squares = new ConcurrentHashMap<>();

    OpenSea(BaseMap baseMap) {
        this.baseMap = baseMap;
    }

    /** Whether the middle and the corners of a box, unit coordinates, lie there. */
    boolean holds(Bounds box) {
        return isSea((box.minX() + box.maxX()) / 2, (box.minY() + box.maxY()) / 2)
                && isSea(box.minX(), box.minY())
                && isSea(box.maxX(), box.minY())
                && isSea(box.minX(), box.maxY())
                && isSea(box.maxX(), box.maxY());
    }

    private boolean isSea(double x, double y) {
        return squares.computeIfAbsent((int) (y * SIDE) * SIDE + (int) (x * SIDE), this::isSea);
    }

    private boolean isSea(int square) {
        double x = (square % SIDE + 0.5) / SIDE;
        double y = (square / SIDE + 0.5) / SIDE;
        return baseMap.countryAt(Mercator.longitude(x), Mercator.latitude(y), ZOOM)
                .isEmpty();
    }
}
