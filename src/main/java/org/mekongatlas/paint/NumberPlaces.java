package org.mekongatlas.paint;

import java.util.Map;
import java.util.Optional;
import org.mekongatlas.index.Leg;
import org.mekongatlas.paint.PlaceGroups.Spot;

/**
 * Where the numbers of lines and the names of countries were shown on a map, so that they stay there while it is moved.
 * Immutable; any thread.
 */
public final class NumberPlaces {

    /** No map was painted before. */
    public static final NumberPlaces NONE = new NumberPlaces(Map.of(), Map.of());

    /** Middles of the numbers, unit coordinates. */
    private final Map<Leg, Spot> lines;

    /** Middles of the names by ISO 3166-1 alpha-2 code, unit coordinates. */
    private final Map<String, Spot> countries;

    NumberPlaces(Map<Leg, Spot> lines, Map<String, Spot> countries) {
        this.lines = Map.copyOf(lines);
        this.countries = Map.copyOf(countries);
    }

    Optional<Spot> of(Leg line) {
        return Optional.ofNullable(lines.get(line));
    }

    Optional<Spot> of(String country) {
        return Optional.ofNullable(countries.get(country));
    }
}
