package org.mekongatlas.paint;

import java.util.Map;
import java.util.Optional;
import org.mekongatlas.paint.PlaceGroups.Spot;

/**
 * Where the numbers of lines and the names of countries were shown on a map, so that they stay there while it is moved.
 * Immutable; any thread.
 */
public final class WritingPlaces {

    /** No map was painted before. */
    public static final WritingPlaces NONE = new WritingPlaces(Map.of());

    /** Middles of the words, unit coordinates, by the leg of a line or the ISO 3166-1 alpha-2 code of a country. */
    private final Map<Object, Spot> places;

    WritingPlaces(Map<Object, Spot> places) {
        this.places = Map.copyOf(places);
    }

    Optional<Spot> of(Object what) {
        return Optional.ofNullable(places.get(what));
    }
}
