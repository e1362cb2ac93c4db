package org.mekongatlas.count;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Rule;
import org.mekongatlas.model.Span;

/**
 * The events a question is asked of, numbered in the order of their ids, and the links between them. What a count reads
 * of every event stands in arrays by number, because memory is read fastest in a row.
 */
final class Events {

    private static final Rule[] RULES = Rule.values();

    private final Row[] rows;
    private final Links links;
    /** Those that can be part of an answer; the others only show how these hang together. */
    private final int[] named;

    private final int countries;
    private final String[] ids;
    private final int[] firstDays;
    private final int[] lastDays;
    private final boolean[] tallies;
    private final byte[] kinds;
    private final Route[] routes;
    private final Reason[] flaws;
    private final long[] nationals;
    private final Span[][] figures;

    private Events(Row[] rows, Links links, int[] named, int countries) {
        this.rows = rows;
        this.links = links;
        this.named = named;
        this.countries = countries;
        ids = new String[rows.length];
        firstDays = new int[rows.length];
        lastDays = new int[rows.length];
        tallies = new boolean[rows.length];
        kinds = new byte[rows.length];
        routes = new Route[rows.length];
        flaws = new Reason[rows.length];
        nationals = new long[rows.length];
        figures = new Span[RULES.length][rows.length];
        for (int event = 0; event < rows.length; event++) {
            note(event, rows[event]);
        }
    }

    private void note(int event, Row row) {
        ids[event] = row.id();
        firstDays[event] = row.first();
        lastDays[event] = row.last();
        tallies[event] = row.tally();
        kinds[event] = (byte) row.event().kind().ordinal();
        routes[event] = row.route();
        flaws[event] = row.flaw();
        nationals[event] = row.nationals();
        for (Rule rule : RULES) {
            figures[rule.ordinal()][event] = row.figures().by(rule);
        }
    }

    /** All events of a catalogue. */
    static Events of(Catalogue catalogue, Gazetteer gazetteer, ClaimChoice choice) {
        List<Event> events = catalogue.events().stream()
                .sorted(Comparator.comparing(Event::id))
                .toList();
        Row[] rows = IntStream.range(0, events.size())
                .mapToObj(number -> Row.of(number, events.get(number), catalogue, gazetteer, choice))
                .toArray(Row[]::new);
        int[] all = IntStream.range(0, rows.length).toArray();
        return new Events(rows, Links.of(events, rows, catalogue, numbers(rows)), all, gazetteer.countries());
    }

    /** The number of each event by its id. */
    Map<String, Integer> numbers() {
        return numbers(rows);
    }

    /** The events of these numbers, with all that holds them and all that they grew from. */
    Events only(BitSet some) {
        int[] kept = numbers(links.around(some));
        Row[] keptRows = new Row[kept.length];
        int[] named = new int[kept.length];
        int count = 0;
        for (int i = 0; i < kept.length; i++) {
            keptRows[i] = rows[kept[i]];
            named[count] = i;
            count += some.get(kept[i]) ? 1 : 0;
        }
        return new Events(keptRows, links.among(kept), Arrays.copyOf(named, count), countries);
    }

    /** Those that can be part of an answer, in the order of their numbers. Not to be changed. */
    int[] named() {
        return named;
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

    /** The ordinal of its kind. */
    int kind(int event) {
        return kinds[event];
    }

    Route route(int event) {
        return routes[event];
    }

    /** See {@link Row#flaw}. */
    Reason flaw(int event) {
        return flaws[event];
    }

    /** See {@link Row#nationals}. */
    long nationals(int event) {
        return nationals[event];
    }

    /** The figure of the people of a nationality, of all together where it is empty; null where there is none. */
    Span figure(int event, String nationality, Rule rule) {
        if (nationality.isEmpty()) {
            return figures[rule.ordinal()][event];
        }
        FigureByRule ofNationals = rows[event].figures(nationality);
        return ofNationals == null ? null : ofNationals.by(rule);
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

    /** Where bits are set. */
    private static int[] numbers(BitSet bits) {
        int[] numbers = new int[bits.cardinality()];
        int count = 0;
        for (int bit = bits.nextSetBit(0); bit >= 0; bit = bits.nextSetBit(bit + 1)) {
            numbers[count++] = bit;
        }
        return numbers;
    }
}
