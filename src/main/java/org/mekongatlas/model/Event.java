package org.mekongatlas.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Something reported: a movement, a raid, a measure, an estimate. Places and events are named by id; an unknown or
 * missing one is the empty string, a missing list is empty.
 *
 * @param via stops in the order of the journey
 * @param place for everything that is not a movement, and for movements whose other end is not known
 * @param unit null where there is no figure
 * @param within the smallest tally that already contains these people
 * @param supersedes earlier states of the same running total
 * @param onwardOf earlier legs of the same people's journey
 */
public record Event(
        String id,
        EventKind kind,
        Counting counting,
        EventStatus status,
        FuzzyDate start,
        FuzzyDate end,
        String title,
        String summary,
        String origin,
        List<String> via,
        String destination,
        String place,
        PeopleClass people,
        Unit unit,
        String within,
        List<String> supersedes,
        List<String> onwardOf,
        Confidence confidence,
        String note) {

    public Event {
        via = List.copyOf(via);
        supersedes = List.copyOf(supersedes);
        onwardOf = List.copyOf(onwardOf);
        Objects.requireNonNull(start);
        Objects.requireNonNull(end);
    }

    /** The first day this event can cover. */
    public LocalDate firstDay() {
        return start.first();
    }

    /** The last day this event can cover. */
    public LocalDate lastDay() {
        return end.last();
    }

    /**
     * The stops in the order of the journey, at least two; an unknown end is the empty string. An event of which only
     * the scene is known begins there.
     */
    public List<String> stops() {
        return Stream.of(Stream.of(origin.isEmpty() ? place : origin), via.stream(), Stream.of(destination))
                .flatMap(ids -> ids)
                .toList();
    }

    /** All places named, in the order origin, via, destination, place; without the unknown ones. */
    public List<String> places() {
        return Stream.of(Stream.of(origin), via.stream(), Stream.of(destination, place))
                .flatMap(ids -> ids)
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
