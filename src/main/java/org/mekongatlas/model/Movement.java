package org.mekongatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * An event that carried people: the only thing a flow can be made of. A plan, an estimate or a stock can not become
 * one, so it can not be drawn as an arrow.
 */
public final class Movement {

    private final Event event;
    private final List<String> stops;

    private Movement(Event event) {
        this.event = event;
        stops = event.stops();
    }

    /** The movement an event is, or empty if it is a plan, a stock, cancelled, or no movement at all. */
    public static Optional<Movement> of(Event event) {
        boolean people = event.unit() == null || event.unit() == Unit.PERSONS;
        return event.kind().isMovement() && people && happened(event)
                ? Optional.of(new Movement(event))
                : Optional.empty();
    }

    private static boolean happened(Event event) {
        boolean counted = event.counting() != Counting.PLAN && event.counting() != Counting.ESTIMATE;
        return counted && event.status() != EventStatus.ANNOUNCED && event.status() != EventStatus.CANCELLED;
    }

    public Event event() {
        return event;
    }

    /** See {@link Event#stops}. */
    public List<String> stops() {
        return stops;
    }

    /** Whether nobody says where it began, or where it ended. */
    public boolean lacksAnEnd() {
        return stops.get(0).isEmpty() || stops.get(stops.size() - 1).isEmpty();
    }

    /** Whether nobody names any of its places. */
    public boolean isPlaceless() {
        return stops.stream().allMatch(String::isEmpty);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Movement movement && movement.event.equals(event);
    }

    @Override
    public int hashCode() {
        return event.hashCode();
    }

    @Override
    public String toString() {
        return "Movement[" + event.id() + "]";
    }
}
