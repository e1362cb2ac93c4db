package org.mekongatlas.paint;

import java.util.Map;
import java.util.Optional;
import org.mekongatlas.index.Leg;
import org.mekongatlas.paint.PlaceGroups.Spot;

/**
 * Where the numbers of lines and the names of countries were shown on a map, so that they stay there while it is moved.
 * Immutable; any thread.
 */
public final class WritingPlaces {

    /** No map was painted before. */
    public static final WritingPlaces NONE = new WritingPlaces(Map.of(), Map.of());

    /** Middles of the numbers, unit coordinates. */
    private final Map<Leg, Spot> lines;

    /** Middles of the names by ISO 3166-1 alpha-2 code, unit coordinates. */
    private final Map<String, Spot> countries;

    WritingPlaces(Map<Leg, Spot> lines, Map<String, Spot> countries) {
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
