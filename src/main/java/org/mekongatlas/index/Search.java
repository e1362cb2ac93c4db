package org.mekongatlas.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.SearchText;
import org.mekongatlas.model.Source;
import org.mekongatlas.text.Texts;

/**
 * Finds places in any of their spellings, scripts and languages, events by their words and places, sources by publisher
 * and title. Immutable; any thread.
 */
public final class Search {

    private final List<Entry> entries = new ArrayList<>();
    /** Of places, by their id. */
    private final Map<String, List<String>> names = new HashMap<>();
    /** The words of all titles, each once. */
    private final Set<String> vocabulary;

    /** Something found. */
    public sealed interface Hit {

        record OfPlace(Place place) implements Hit {}

        record OfEvent(Event event) implements Hit {}

        record OfSource(Source source) implements Hit {}
    }

    /**
     * What can be found.
     *
     * @param titles what it is called, plain; a hit there counts more
     * @param text all of it, plain
     * @param words of the titles
     * @param weight the heavier comes first among the equally good
     */
    private record Entry(Hit hit, List<String> titles, String text, Set<String> words, int weight) {

        static Entry of(Hit hit, Stream<String> titles, Stream<String> rest, int weight) {
            List<String> plain = titles.map(SearchText::plain).toList();
            String text =
                    Stream.concat(plain.stream(), rest.map(SearchText::plain)).collect(Collectors.joining("\n"));
            Set<String> words = plain.stream()
                    .flatMap(title -> SearchText.words(title).stream())
                    .collect(Collectors.toSet());
            return new Entry(hit, plain, text, words, weight);
        }

        boolean holdsAll(List<String> query) {
            return query.stream().allMatch(text::contains);
        }

        /** @param readings of each word of the query, the words it may mean */
        boolean resembles(List<Set<String>> readings) {
            return readings.stream().noneMatch(meant -> Collections.disjoint(words, meant));
        }

        boolean isPlace() {
            return hit instanceof Hit.OfPlace;
        }

        /**
         * 0 called just so, 1 beginning so, 2 a word of a title beginning so or misspelt, 3 within a title, 4
         * elsewhere.
         */
        int rank(String query, List<String> queryWords) {
            if (titles.contains(query)) {
                return 0;
            }
            if (titles.stream().anyMatch(title -> title.startsWith(query))) {
                return 1;
            }
            if (words.stream().anyMatch(word -> word.startsWith(query)) || !holdsAll(queryWords)) {
                return 2;
            }
            return titles.stream().anyMatch(title -> title.contains(query)) ? 3 : 4;
        }
    }

    public Search(Catalogue catalogue) {
        catalogue.places().forEach(place -> names.put(place.id(), names(place)));
        catalogue.places().forEach(place -> entries.add(entry(place, catalogue)));
        catalogue.events().forEach(event -> entries.add(entry(event, catalogue)));
        catalogue.dataset().sources().forEach(source -> entries.add(entry(source, catalogue)));
        vocabulary = entries.stream().flatMap(entry -> entry.words().stream()).collect(Collectors.toSet());
    }

    private Entry entry(Place place, Catalogue catalogue) {
        return Entry.of(
                new Hit.OfPlace(place),
                names.get(place.id()).stream(),
                Stream.of(place.id(), place.division(), place.summary()),
                catalogue.eventsNaming(place.id()).size());
    }

    private Entry entry(Event event, Catalogue catalogue) {
        Stream<String> places = event.places().stream().flatMap(id -> names.getOrDefault(id, List.of()).stream());
        Stream<String> sources = catalogue.sourcesOfEvent(event.id()).stream().map(Source::publisher);
        Stream<String> words =
                Stream.of(event.id(), event.summary(), event.start().toString());
        return Entry.of(
                new Hit.OfEvent(event),
                Stream.of(event.title()),
                Stream.of(words, places, sources).flatMap(all -> all),
                catalogue.claimsOf(event.id()).size());
    }

    private static Entry entry(Source source, Catalogue catalogue) {
        return Entry.of(
                new Hit.OfSource(source),
                Stream.of(source.publisher(), source.title()),
                Stream.of(source.id(), source.url()),
                catalogue.eventsOfSource(source.id()).size());
    }

    /** In all languages: readers of one look for places by their names in another. */
    private static List<String> names(Place place) {
        Stream<String> country = place.kind() == PlaceKind.COUNTRY
                ? Language.spoken().stream().map(language -> Texts.country(place.country(), language))
                : Stream.empty();
        return Stream.of(Stream.of(place.name()), country, place.names().values().stream())
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /**
     * What holds every word of {@code query}, the best first: places, events and sources called so before those that
     * only mention it. Where no place does, also what is called something alike.
     */
    public List<Hit> find(String query, int limit) {
        String plain = SearchText.plain(query);
        List<String> words = SearchText.words(plain);
        if (words.isEmpty()) {
            return List.of();
        }
        boolean misspelt = entries.stream().noneMatch(entry -> entry.isPlace() && entry.holdsAll(words));
        List<Set<String>> readings = misspelt ? words.stream().map(this::alike).toList() : List.of();
        return entries.stream()
                .filter(entry -> entry.holdsAll(words) || misspelt && entry.resembles(readings))
                .sorted(Comparator.comparingInt((Entry entry) -> entry.rank(plain, words))
                        .thenComparing(Comparator.comparing(Entry::isPlace).reversed())
                        .thenComparing(Comparator.comparingInt(Entry::weight).reversed()))
                .limit(limit)
                .map(Entry::hit)
                .toList();
    }

    /** The words of titles that a word may mean. */
    private Set<String> alike(String word) {
        return vocabulary.stream()
                .filter(known -> SearchText.resembles(word, known))
                .collect(Collectors.toSet());
    }
}
