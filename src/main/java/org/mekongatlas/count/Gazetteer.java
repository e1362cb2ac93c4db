package org.mekongatlas.count;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;

/**
 * Places and countries by number: which of them a filter covers (counting rule, section 3), and which countries a
 * route leads through (section 5).
 */
final class Gazetteer {

    /** The number of a place nobody names or knows. */
    static final int NOWHERE = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    /** By place number. */
    private final int[] countryOfPlace;

    private final int countries;
    private final Map<String, BitSet> covered = new HashMap<>();
    /** Of the many journeys without a known stop: few routes for all stay in the processor's cache. */
    private final Map<Integer, Route> direct = new HashMap<>();

    Gazetteer(Collection<Place> all) {
        List<Place> places =
                all.stream().sorted(Comparator.comparing(Place::id)).toList();
        places.forEach(place -> numbers.put(place.id(), numbers.size()));
        List<String> codes = places.stream()
                .map(Place::country)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        countries = codes.size() + 1;
        // A region of several countries has no code: its index is -1, and UNKNOWN is 0.
        countryOfPlace = places.stream()
                .mapToInt(place -> codes.indexOf(place.country()) + 1)
                .toArray();
        cover(places);
    }

    /** The number of a place, or {@link #NOWHERE}. */
    int number(String place) {
        return numbers.getOrDefault(place, NOWHERE);
    }

    /** The places a filter names: all of a country, or a place and what lies near it. Not to be changed. */
    BitSet covered(String filter) {
        return covered.getOrDefault(filter, new BitSet());
    }

    /** The countries an event leads from, through and to. */
    Route route(Event event) {
        String from = event.origin().isEmpty() ? event.place() : event.origin();
        int[] via = event.via().stream()
                .mapToInt(this::country)
                .filter(country -> country != Route.UNKNOWN)
                .toArray();
        int to = country(event.destination());
        return via.length == 0 ? direct(country(from), to) : new Route(country(from), to, via);
    }

    private Route direct(int from, int to) {
        return direct.computeIfAbsent(from * countries + to, ends -> new Route(from, to, Route.DIRECT));
    }

    /** The numbers of the known places that an event leads through, and of its scene. */
    int[] stops(Event event) {
        return Stream.concat(event.via().stream(), Stream.of(event.place()))
                .mapToInt(this::number)
                .filter(place -> place != NOWHERE)
                .toArray();
    }

    /** How many numbers {@link Route} uses for countries, the unknown one included. */
    int countries() {
        return countries;
    }

    private int country(String place) {
        int number = number(place);
        return number == NOWHERE ? Route.UNKNOWN : countryOfPlace[number];
    }

    private void cover(List<Place> places) {
        Map<String, List<Place>> byCountry = places.stream().collect(Collectors.groupingBy(Place::country));
        Map<String, List<Place>> byNear = places.stream().collect(Collectors.groupingBy(Place::near));
        byCountry.forEach((country, inside) ->
                covered.put(country, bits(inside.stream().map(Place::id).toList())));
        for (Place place : places) {
            boolean whole = place.kind() == PlaceKind.COUNTRY;
            covered.put(place.id(), whole ? covered.get(place.country()) : bits(around(place.id(), byNear)));
        }
    }

    private static Set<String> around(String centre, Map<String, List<Place>> byNear) {
        Set<String> found = new HashSet<>(Set.of(centre));
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (Place place : byNear.getOrDefault(open.remove(), List.of())) {
                if (found.add(place.id())) {
                    open.add(place.id());
                }
            }
        }
        return found;
    }

    private BitSet bits(Collection<String> ids) {
        BitSet bits = new BitSet();
        ids.forEach(id -> bits.set(numbers.get(id)));
        return bits;
    }
}
