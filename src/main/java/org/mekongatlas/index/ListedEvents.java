package org.mekongatlas.index;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mekongatlas.count.Counter;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Where;

/** The events that are listed with a map: those that its question is about, and raids, measures and the like beside them. */
record ListedEvents(Timeline timeline, Counter counter) {

    /**
     * Earliest first.
     *
     * @param listing of the question's answer
     */
    List<Event> of(Question question, Listing listing) {
        Predicate<Event> beside = beside(question);
        return timeline.overlapping(question.window()).stream()
                .filter(event -> question.kinds().contains(event.kind())
                        ? listing.matches(event.id())
                        : !event.kind().isMovement() && beside.test(event))
                .toList();
    }

    /**
     * What is listed beside journeys: all that passes the same filter. What is no journey leads from nowhere to nowhere:
     * where the filter names places, it must concern each of them, so that a place more never lengthens the list.
     */
    private Predicate<Event> beside(Question question) {
        if (question.filter().equals(Filter.NONE)) {
            return event -> true;
        }
        Question anywhere = question.withKinds(EnumSet.allOf(EventKind.class))
                .withFilter(question.filter().with(Where.ANYWHERE));
        Set<String> passing = Set.copyOf(counter.matching(anywhere));
        List<String> named = named(question);
        return event -> passing.contains(event.id()) && named.stream().allMatch(place -> concerns(event, place));
    }

    private boolean concerns(Event event, String named) {
        return event.places().stream().anyMatch(place -> counter.covers(named, place));
    }

    private static List<String> named(Question question) {
        return Stream.of(Slot.values())
                .filter(slot -> slot != Slot.NATIONALITY)
                .filter(slot -> !question.filter().except().contains(slot.aspect()))
                .map(slot -> slot.of(question))
                .filter(place -> !place.isEmpty())
                .toList();
    }
}
