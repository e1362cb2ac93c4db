package org.mekongatlas.index;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Mercator;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Movement;
import org.mekongatlas.model.Place;

/** A part of the world, and what of a snapshot begins, stops or ends there. Immutable; any thread. */
final class SeenPart {

    /** By id. */
    private final Set<String> places;

    /** @param visible unit coordinates */
    SeenPart(Catalogue catalogue, Bounds visible) {
        places = catalogue.places().stream()
                .filter(place -> visible.contains(Mercator.x(place.longitude()), Mercator.y(place.latitude())))
                .map(Place::id)
                .collect(Collectors.toSet());
    }

    /** Whether any of the stops of a journey lies there. */
    boolean touches(List<String> stops) {
        return stops.stream().anyMatch(places::contains);
    }

    boolean touches(Movement movement) {
        return touches(movement.stops());
    }

    /** The movements that a snapshot draws. */
    long drawn(Snapshot snapshot) {
        return snapshot.flows().stream()
                .flatMap(flow -> flow.movements().stream())
                .distinct()
                .filter(this::touches)
                .count();
    }

    /** The lines that a snapshot draws of some of these movements. */
    List<Flow> lines(Snapshot snapshot) {
        return snapshot.flows().stream()
                .filter(flow -> flow.movements().stream().anyMatch(this::touches))
                .toList();
    }
}
