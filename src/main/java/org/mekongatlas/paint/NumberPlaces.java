package org.mekongatlas.paint;

import java.util.Map;
import java.util.Optional;
import org.mekongatlas.index.Leg;
import org.mekongatlas.paint.PlaceGroups.Spot;

/** Where the numbers of lines were shown on a map, so that they stay there while it is moved. Immutable; any thread. */
public final class NumberPlaces {

    /** No map was painted before. */
    public static final NumberPlaces NONE = new NumberPlaces(Map.of());

    /** Middles of the numbers, unit coordinates. */
    private final Map<Leg, Spot> spots;

    NumberPlaces(Map<Leg, Spot> spots) {
        this.spots = Map.copyOf(spots);
    }

    Optional<Spot> of(Leg line) {
        return Optional.ofNullable(spots.get(line));
    }
}
