package org.mekongatlas.app;

import java.util.List;
import java.util.Set;
import org.mekongatlas.count.Counter;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Question;

/**
 * Which events are asked for; all that is given must hold, and what is empty does not filter.
 *
 * @param question events may begin before its period or end after it; with a nationality, they name it
 * @param country ISO 3166-1 alpha-2 in upper case: of a place of the event, or of people in it
 * @param source id of a source that makes a claim about the event, or about a nationality in it
 */
record EventFilter(Question question, String country, String source) {

    List<Event> of(Catalogue catalogue, Counter counter) {
        Set<String> matching = Set.copyOf(counter.matching(question));
        return catalogue.events().stream()
                .filter(event -> matching.contains(event.id()))
                .filter(event -> country.isEmpty() || touches(catalogue, event))
                .filter(event -> source.isEmpty() || isTold(catalogue, event))
                .toList();
    }

    private boolean touches(Catalogue catalogue, Event event) {
        return names(catalogue, event, country)
                || event.places().stream()
                        .flatMap(id -> catalogue.place(id).stream())
                        .anyMatch(place -> place.country().equals(country));
    }

    private static boolean names(Catalogue catalogue, Event event, String nationality) {
        return catalogue.nationalitiesOf(event.id()).stream()
                .anyMatch(row -> row.country().equals(nationality));
    }

    private boolean isTold(Catalogue catalogue, Event event) {
        return catalogue.sourcesOfEvent(event.id()).stream()
                .anyMatch(told -> told.id().equals(source));
    }
}
