package org.mekongatlas.count;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Rule;
import org.mekongatlas.model.Span;

/**
 * The events a question is asked of, numbered in the order of their ids, and the links between them. What a count reads
 * of every event stands in arrays by number, because memory is read fastest in a row.
 */
final class Events {

    private final Row[] rows;
    private final Links links;
    /** Those that can be part of an answer; the others only show how these hang together. */
    private final BitSet named;

    private final int countries;
    private final String[] ids;
    private final int[] firstDays;
    private final int[] lastDays;
    private final boolean[] tallies;
    private final EventKind[] kinds;
    private final Route[] routes;
    private final Reason[] flaws;
    private final Span[][] figures;

    private Events(Row[] rows, Links links, BitSet named, int countries) {
        this.rows = rows;
        this.links = links;
        this.named = named;
        this.countries = countries;
        ids = values(rows, Row::id, new String[rows.length]);
        firstDays = numbers(rows, Row::first);
        lastDays = numbers(rows, Row::last);
        tallies = new boolean[rows.length];
        for (int event = 0; event < rows.length; event++) {
            tallies[event] = rows[event].tally();
        }
        kinds = values(rows, row -> row.event().kind(), new EventKind[rows.length]);
        routes = values(rows, Row::route, new Route[rows.length]);
        flaws = values(rows, Row::flaw, new Reason[rows.length]);
        figures = Stream.of(Rule.values())
                .map(rule -> values(rows, row -> row.figures().by(rule), new Span[rows.length]))
                .toArray(Span[][]::new);
    }

    /** All events of a catalogue. */
    static Events of(Catalogue catalogue, Gazetteer gazetteer, ClaimChoice choice) {
        List<Event> events = catalogue.events().stream()
                .sorted(Comparator.comparing(Event::id))
                .toList();
        Row[] rows = IntStream.range(0, events.size())
                .mapToObj(number -> Row.of(number, events.get(number), catalogue, gazetteer, choice))
                .toArray(Row[]::new);
        BitSet all = new BitSet();
        all.set(0, rows.length);
        return new Events(rows, Links.of(events, rows, catalogue, numbers(rows)), all, gazetteer.countries());
    }

    /** The number of each event by its id. */
    Map<String, Integer> numbers() {
        return numbers(rows);
    }

    /** The events of these numbers, with all that holds them and all that they grew from. */
    Events only(BitSet some) {
        int[] kept = links.around(some).stream().toArray();
        Row[] keptRows = new Row[kept.length];
        BitSet namedRows = new BitSet(kept.length);
        for (int i = 0; i < kept.length; i++) {
            keptRows[i] = rows[kept[i]];
            namedRows.set(i, some.get(kept[i]));
        }
        return new Events(keptRows, links.among(kept), namedRows, countries);
    }

    /** Whether an event can be part of an answer. */
    boolean named(int event) {
        return named.get(event);
    }

    int size() {
        return rows.length;
    }

    Row row(int event) {
        return rows[event];
    }

    Links links() {
        return links;
    }

    /** How many numbers routes use for countries, the unknown one included. */
    int countries() {
        return countries;
    }

    String id(int event) {
        return ids[event];
    }

    /** First day covered, counted from 1970-01-01. */
    int first(int event) {
        return firstDays[event];
    }

    /** Last day covered. */
    int last(int event) {
        return lastDays[event];
    }

    boolean tally(int event) {
        return tallies[event];
    }

    EventKind kind(int event) {
        return kinds[event];
    }

    Route route(int event) {
        return routes[event];
    }

    /** See {@link Row#flaw}. */
    Reason flaw(int event) {
        return flaws[event];
    }

    /** The figure of all nationalities together, or null. */
    Span figure(int event, Rule rule) {
        return figures[rule.ordinal()][event];
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

    private static int[] numbers(Row[] rows, ToIntFunction<Row> column) {
        return Stream.of(rows).mapToInt(column).toArray();
    }

    private static <T> T[] values(Row[] rows, Function<Row, T> column, T[] values) {
        for (int event = 0; event < rows.length; event++) {
            values[event] = column.apply(rows[event]);
        }
        return values;
    }
}
