package org.mekongatlas.screen;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.index.SearchText;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Place;

/** What can be searched of an event: its words, its places in all their names, its sources. Without accents or case. */
final class EventText {

    private final Catalogue catalogue;
    private final Map<String, String> texts = new HashMap<>();

    EventText(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether the event's text holds every word of {@code query}. */
    boolean matches(Event event, String query) {
        String text = texts.computeIfAbsent(event.id(), id -> text(event));
        return Stream.of(SearchText.plain(query).split("\\s+")).allMatch(text::contains);
    }

    private String text(Event event) {
        Stream<String> words = Stream.of(
                event.id(),
                event.title(),
                event.summary(),
                Terms.of(event.kind()),
                event.start().toString());
        Stream<String> places = event.places().stream()
                .flatMap(id -> catalogue.place(id).stream())
                .flatMap(EventText::names);
        Stream<String> sources = catalogue.sourcesOfEvent(event.id()).stream()
                .flatMap(source -> Stream.of(source.publisher(), source.title()));
        return Stream.of(words, places, sources)
                .flatMap(all -> all)
                .map(SearchText::plain)
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> names(Place place) {
        return Stream.concat(Stream.of(place.name()), place.names().values().stream());
    }
}
