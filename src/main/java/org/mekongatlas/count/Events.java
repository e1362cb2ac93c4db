package org.mekongatlas.count;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;

/**
 * The events a question is asked of, numbered in the order of their ids. All arrays of a count go by these numbers.
 *
 * @param rows what is known of each
 * @param links what is recorded between them
 * @param countries how many numbers their routes use for countries, the unknown one included
 */
record Events(Row[] rows, Links links, int countries) {

    /** All events of a catalogue. */
    static Events of(Catalogue catalogue, Gazetteer gazetteer, ClaimChoice choice) {
        List<Event> events = catalogue.events().stream()
                .sorted(Comparator.comparing(Event::id))
                .toList();
        Row[] rows = events.stream()
                .map(event -> Row.of(event, catalogue, gazetteer, choice))
                .toArray(Row[]::new);
        return new Events(rows, Links.of(events, rows, catalogue, numbers(rows)), gazetteer.countries());
    }

    /** The number of each event by its id. */
    Map<String, Integer> numbers() {
        return numbers(rows);
    }

    /** These events as if there were no others. */
    Events only(int[] kept) {
        Row[] keptRows = new Row[kept.length];
        for (int i = 0; i < kept.length; i++) {
            keptRows[i] = rows[kept[i]];
        }
        return new Events(keptRows, links.among(kept), countries);
    }

    int size() {
        return rows.length;
    }

    Row row(int event) {
        return rows[event];
    }

    /** The tally that a tally supersedes with the latest last day, or -1; counting rule, section 4. */
    int previous(int tally) {
        int[] superseded = links.superseded()[tally];
        return superseded.length == 0 ? -1 : superseded[0];
    }

    /** Order of age: by last day, then by id. */
    Comparator<Integer> oldestFirst() {
        return oldestFirst(rows);
    }

    static Comparator<Integer> oldestFirst(Row[] rows) {
        return Comparator.<Integer>comparingInt(event -> rows[event].last()).thenComparing(Comparator.naturalOrder());
    }

    private static Map<String, Integer> numbers(Row[] rows) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int event = 0; event < rows.length; event++) {
            numbers.put(rows[event].id(), event);
        }
        return numbers;
    }
}
