package org.mekongatlas.paint;

import java.util.Map;
import java.util.Optional;

/** Where sheaves of bows stood on a map, so that they stay there while time or zoom change. Immutable; any thread. */
public final class SheafPlaces {

    /** No map was laid out before. */
    public static final SheafPlaces NONE = new SheafPlaces(Map.of());

    private final Map<Sheaf.Ends, Sheaf.Place> places;

    SheafPlaces(Map<Sheaf.Ends, Sheaf.Place> places) {
        this.places = Map.copyOf(places);
    }

    Optional<Sheaf.Place> of(Sheaf sheaf) {
        return Optional.ofNullable(places.get(sheaf.ends()));
    }

    Map<Sheaf.Ends, Sheaf.Place> all() {
        return places;
    }
}
