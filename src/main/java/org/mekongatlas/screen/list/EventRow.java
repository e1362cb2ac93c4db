package org.mekongatlas.screen.list;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Source;
import org.mekongatlas.model.Span;
import org.mekongatlas.screen.control.Terms;

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
    static List<EventRow> of(AtlasIndex index, Question question, List<Event> events) {
        return events.stream().map(event -> of(index, question, event)).toList();
    }

    private static EventRow of(AtlasIndex index, Question question, Event event) {
        Catalogue catalogue = index.catalogue();
        List<Source> sources = catalogue.sourcesOfEvent(event.id());
        return new EventRow(
                event,
                name(catalogue, event.origin().isEmpty() ? event.place() : event.origin()),
                name(catalogue, event.destination()),
                index.counter().figure(event.id(), question).orElse(null),
                sources.size(),
                sources.stream().map(Source::publisher).distinct().collect(Collectors.joining(", ")),
                sources.stream()
                        .map(Source::published)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static String name(Catalogue catalogue, String place) {
        return place.isEmpty() ? "" : Terms.place(catalogue, place);
    }

    String kind() {
        return Terms.of(event.kind());
    }

    String people() {
        return term(event.people());
    }

    String status() {
        return term(event.status());
    }

    String confidence() {
        return term(event.confidence());
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

    private static String term(Coded term) {
        return term == null ? "" : Terms.of(term);
    }
}
