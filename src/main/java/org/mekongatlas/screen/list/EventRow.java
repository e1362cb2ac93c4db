package org.mekongatlas.screen.list;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Source;
import org.mekongatlas.model.Span;
import org.mekongatlas.screen.state.Wording;

/**
 * An event as a row of a table, worked out beforehand so that nothing is counted while rows go by.
 *
 * @param from where its journey begins, or its scene
 * @param figure by the rule of a question; null where nobody says how many
 * @param sources how many report it
 * @param publishers of those, each once
 * @param firstSeen when its first source was published; null where unknown
 */
public record EventRow(
        Event event, String from, String to, Span figure, int sources, String publishers, FuzzyDate firstSeen) {

    /** Rows of events in their order; takes time in proportion to them. */
    static List<EventRow> of(AtlasIndex index, Wording wording, Question question, List<Event> events) {
        return events.stream().map(event -> of(index, wording, question, event)).toList();
    }

    private static EventRow of(AtlasIndex index, Wording wording, Question question, Event event) {
        List<Source> sources = index.catalogue().sourcesOfEvent(event.id());
        return new EventRow(
                event,
                name(wording, event.origin().isEmpty() ? event.place() : event.origin()),
                name(wording, event.destination()),
                index.counter().figure(event.id(), question).orElse(null),
                sources.size(),
                publishers(wording, sources.stream().map(Source::publisher).distinct()),
                sources.stream()
                        .map(Source::published)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static String name(Wording wording, String place) {
        return place.isEmpty() ? "" : wording.place(place);
    }

    private static String publishers(Wording wording, Stream<String> names) {
        return String.join(wording.texts().text("list.comma"), names.toList());
    }

    /** Null where nobody says how many, as for the other two figures. */
    Long low() {
        return figure == null ? null : figure.low();
    }

    public Long best() {
        return figure == null ? null : figure.best();
    }

    /** {@link Span#UNBOUNDED} where nobody says how many at most. */
    Long high() {
        return figure == null ? null : figure.high();
    }
}
