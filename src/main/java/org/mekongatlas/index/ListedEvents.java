package org.mekongatlas.index;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.mekongatlas.count.Counter;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.Question;

/**
 * The events that are listed with a map: those that its question is about and, while it asks for movements alone,
 * raids, measures and the like beside them.
 */
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
                        : question.lists(event.kind()) && beside.test(event))
                .toList();
    }

    /** What is listed beside movements passes the same filter. */
    private Predicate<Event> beside(Question question) {
        if (question.filter().equals(Filter.NONE)) {
            return event -> true;
        }
        Set<String> passing = new HashSet<>(counter.matching(question.withKinds(EventKind.OTHERS)));
        return event -> passing.contains(event.id());
    }
}
