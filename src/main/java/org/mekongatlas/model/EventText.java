package org.mekongatlas.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be read of events: their words, their places in all their names, their sources. Without accents or case;
 * read when first asked for. Any thread.
 */
public final class EventText {

    private final Catalogue catalogue;
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    public EventText(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether an event's text holds every word of {@code query}. */
    public boolean holds(Event event, String query) {
        String text = texts.computeIfAbsent(event.id(), id -> read(event));
        return Stream.of(SearchText.plain(query).split("\\s+")).allMatch(text::contains);
    }

    private String read(Event event) {
        Stream<String> words = Stream.of(
                event.id(),
                event.title(),
                event.summary(),
                event.note(),
                event.kind().code(),
                event.start().toString());
        Stream<String> places = event.places().stream()
                .flatMap(id -> catalogue.place(id).stream())
                .flatMap(EventText::names);
        Stream<String> sources = catalogue.sourcesOfEvent(event.id()).stream()
                .flatMap(source -> Stream.of(source.publisher(), source.title()));
        return Stream.of(words, places, sources)
                .flatMap(all -> all)
                .map(SearchText::plain)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> names(Place place) {
        return Stream.concat(Stream.of(place.name()), place.names().values().stream());
    }
}
