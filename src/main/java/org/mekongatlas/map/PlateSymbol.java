package org.mekongatlas.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mekongatlas.paint.Sheet;

/**
 * A symbol on a plate, to be moved by itself. Any thread.
 *
 * @param place id of its place
 * @param x of its middle, of the unit square
 * @param y of its middle, of the unit square
 * @param scale device pixels per logical pixel of its picture
 * @param picture painted when it is asked for, the symbol in its middle
 */
record PlateSymbol(String place, String country, double x, double y, double scale, Supplier<Sheet> picture) {

    /** The nearest of others in the same country, no farther than {@code reach} in the unit square. */
    Optional<PlateSymbol> nearest(List<PlateSymbol> others, double reach) {
        return others.stream()
                .filter(other -> other.country.equals(country) && distanceTo(other) < reach)
                .min((one, other) -> Double.compare(distanceTo(one), distanceTo(other)));
    }

    boolean isIn(List<PlateSymbol> others) {
        return others.stream().anyMatch(other -> other.place.equals(place));
    }

    private double distanceTo(PlateSymbol other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
