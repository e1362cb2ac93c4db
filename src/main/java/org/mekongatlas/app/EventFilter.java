package org.mekongatlas.app;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.TimeWindow;

/**
 * Which events are asked for; all that is given must hold, and what is empty does not filter.
 *
 * @param window the event may begin before it or end after it
 * @param country ISO 3166-1 alpha-2 in upper case: of a place of the event, or of people in it
 * @param source id of a source that makes a claim about the event, or about a nationality in it
 * @param text words that all occur in the title, the summary, the note or the names of places
 */
record EventFilter(TimeWindow window, Set<EventKind> kinds, String country, String source, String text) {

    List<Event> of(Catalogue catalogue) {
        return catalogue.events().stream()
                .filter(event -> window.overlaps(event.firstDay(), event.lastDay()))
                .filter(event -> kinds.isEmpty() || kinds.contains(event.kind()))
                .filter(event -> country.isEmpty() || touches(catalogue, event))
                .filter(event -> source.isEmpty() || isTold(catalogue, event))
                .filter(event -> text.isBlank() || speaksOf(catalogue, event))
                .toList();
    }

    private boolean touches(Catalogue catalogue, Event event) {
        return places(catalogue, event).anyMatch(place -> place.country().equals(country))
                || catalogue.nationalitiesOf(event.id()).stream()
                        .anyMatch(row -> row.country().equals(country));
    }

    private boolean isTold(Catalogue catalogue, Event event) {
        return catalogue.sourcesOfEvent(event.id()).stream()
                .anyMatch(told -> told.id().equals(source));
    }

    private boolean speaksOf(Catalogue catalogue, Event event) {
        String searched = searched(catalogue, event);
        return Stream.of(plain(text).split("\\s+")).allMatch(searched::contains);
    }

    private static String searched(Catalogue catalogue, Event event) {
        Stream<String> names = places(catalogue, event)
                .flatMap(place -> Stream.concat(Stream.of(place.name()), place.names().values().stream()));
        Stream<String> own = Stream.of(event.title(), event.summary(), event.note());
        return plain(String.join("\n", Stream.concat(own, names).toList()));
    }

    private static Stream<Place> places(Catalogue catalogue, Event event) {
        return event.places().stream().flatMap(id -> catalogue.place(id).stream());
    }

    /** Lower case without accents; the Vietnamese đ is a letter of its own, which Unicode does not take apart. */
    private static String plain(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }
}
