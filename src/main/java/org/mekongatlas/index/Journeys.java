package org.mekongatlas.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.Movement;
import org.mekongatlas.model.TimeMode;

/** The movements of a catalogue, and which of them lines are made of. Immutable; any thread. */
final class Journeys {

    private final Catalogue catalogue;
    /** In the order of the files; null where the event is no movement. */
    private final Movement[] movements;

    private final Map<String, Integer> rows = new HashMap<>();

    Journeys(Catalogue catalogue) {
        this.catalogue = catalogue;
        movements = catalogue.events().stream()
                .map(event -> Movement.of(event).orElse(null))
                .toArray(Movement[]::new);
        catalogue.events().forEach(event -> rows.put(event.id(), rows.size()));
    }

    /**
     * Those that an answer says happened in its period, and, at a moment, incidents under way; in the order of the
     * files.
     */
    List<Movement> shown(TimeMode mode, Listing listing) {
        Stream<String> underWay = mode == TimeMode.MOMENT ? listing.straddling().filter(this::isIncident) : Stream.of();
        int[] found = Stream.concat(listing.happened(), underWay)
                .mapToInt(rows::get)
                .sorted()
                .toArray();
        return Arrays.stream(found)
                .mapToObj(row -> movements[row])
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean isIncident(String event) {
        return catalogue.event(event).orElseThrow().counting() == Counting.INCIDENT;
    }
}
