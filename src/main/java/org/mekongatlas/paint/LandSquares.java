package org.mekongatlas.paint;

import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.geo.Bounds;

/** Which country lies where, closely enough for words. What was asked lately is known at once. Any thread. */
final class LandSquares {

    /** Squares remembered: of many times what is asked for one map. */
    private static final int KNOWN = 100_000;

    /** Squares to each side of the world: of a tenth of a degree. */
    private static final int SIDE = 3_600;
    /** Up to which these are small enough; at each further zoom level they are half as large. */
    private static final int COARSE = 7;
    /** Borders need not be known more closely than at this zoom. */
    private static final int FINEST = 12;
    /** Where in a box it is asked which country lies there. */
    private static final int ACROSS = 5;

    private static final int DOWN = 1;

    private final BaseMap baseMap;
    private final Recent<Long, String> squares = new Recent<>(KNOWN, country -> 1);

    /**
     * Which land a box covers, as shares of it.
     *
     * @param own of the country that was asked for
     * @param foreign of other countries; what is neither is sea
     */
    record Ground(double own, double foreign) {

        boolean isOwn() {
            return own == 1;
        }

        boolean isForeign() {
            return foreign > 0;
        }
    }

    LandSquares(BaseMap baseMap) {
        this.baseMap = baseMap;
    }

    /** ISO 3166-1 alpha-2 of the country at a point, unit coordinates; empty at sea. */
    String country(double x, double y, double zoom) {
        int level = Math.max(COARSE, Math.min(FINEST, (int) zoom));
        return square(x, y, level);
    }

    private String square(double x, double y, int level) {
        long side = (long) SIDE << (level - COARSE);
        long square = (long) (y * side) * side + (long) (x * side);
        return squares.of(
                square * FINEST + level,
                key -> baseMap.countryAt((square % side + 0.5) / side, (square / side + 0.5) / side, level - 1));
    }

    /** What lies under a box, unit coordinates. */
    Ground under(Bounds box, String country, double zoom) {
        int own = 0;
        int foreign = 0;
        for (int row = 0; row <= DOWN; row++) {
            for (int column = 0; column <= ACROSS; column++) {
                double x = box.minX() + column * (box.maxX() - box.minX()) / ACROSS;
                double y = box.minY() + row * (box.maxY() - box.minY()) / DOWN;
                String there = country(x, y, zoom);
                own += there.equals(country) ? 1 : 0;
                foreign += there.isEmpty() || there.equals(country) ? 0 : 1;
            }
        }
        double all = (ACROSS + 1) * (DOWN + 1);
        return new Ground(own / all, foreign / all);
    }
}
