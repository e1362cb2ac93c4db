package org.mekongatlas.index;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mekongatlas.count.Answer;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Mercator;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Movement;
import org.mekongatlas.model.Place;

/** What of a snapshot begins, stops or ends in a part of the world. Immutable; any thread. */
public final class SeenPart {

    private final Snapshot snapshot;
    private final Function<Predicate<Event>, Answer> counting;
    /** By id. */
    private final Set<String> places;

    /**
     * @param visible unit coordinates
     * @param counting the people of those events of the snapshot's answer that are wanted
     */
    SeenPart(Catalogue catalogue, Snapshot snapshot, Bounds visible, Function<Predicate<Event>, Answer> counting) {
        this.snapshot = snapshot;
        this.counting = counting;
        places = catalogue.places().stream()
                .filter(place -> visible.contains(Mercator.x(place.longitude()), Mercator.y(place.latitude())))
                .map(Place::id)
                .collect(Collectors.toSet());
    }

    /** The people of those events of the snapshot's answer that touch it. */
    public Answer answer() {
        return counting.apply(event -> touches(event.stops()));
    }

    /** The events whose people {@link #answer} counts or leaves out, by id. */
    public Set<String> events() {
        return new Listing(answer()).all().collect(Collectors.toSet());
    }

    /** How many movements are drawn there. */
    public long drawn() {
        return snapshot.flows().stream()
                .flatMap(flow -> flow.movements().stream())
                .distinct()
                .filter(this::touches)
                .count();
    }

    /** The lines with some of the journeys that {@link #answer} counts; each with all its people. */
    public List<Flow> lines() {
        return snapshot.flows().stream()
                .filter(flow -> flow.movements().stream().anyMatch(this::touches))
                .toList();
    }

    /** The journeys of which an end is not known and some place lies there, and those of which no place is known. */
    public Nowhere nowhere() {
        List<Movement> lost = snapshot.lines()
                .flatMap(flow -> flow.movements().stream())
                .filter(Movement::lacksAnEnd)
                .distinct()
                .toList();
        List<String> openEnded = Legs.ids(lost.stream().filter(this::touches).toList());
        List<String> placeless =
                Legs.ids(lost.stream().filter(Movement::isPlaceless).toList());
        Set<String> events = new HashSet<>(openEnded);
        events.addAll(placeless);
        return new Nowhere(openEnded.size(), placeless.size(), counting.apply(event -> events.contains(event.id())));
    }

    private boolean touches(Movement movement) {
        return touches(movement.stops());
    }

    private boolean touches(List<String> stops) {
        return stops.stream().anyMatch(places::contains);
    }
}
