package org.mekongatlas.count;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** By place number, the number of the country in which it lies. */
    private final int[] countryAround;

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
        Map<String, Integer> byCode = new HashMap<>();
        places.stream()
                .filter(place -> place.kind() == PlaceKind.COUNTRY)
                .forEach(place -> byCode.put(place.country(), numbers.get(place.id())));
        countryAround = places.stream()
                .mapToInt(place -> byCode.getOrDefault(place.country(), NOWHERE))
                .toArray();
        cover(places);
    }

    /** The number of a place, or {@link #NOWHERE}. */
    int number(String place) {
        return numbers.getOrDefault(place, NOWHERE);
    }

    /** The places a filter names: all of a country, or a place and the smaller ones in it. Not to be changed. */
    BitSet covered(String filter) {
        return covered.getOrDefault(filter, new BitSet());
    }

    /** The same, and the country as a whole in which a place lies. Not to be changed. */
    BitSet coveredOrCountry(String filter) {
        int number = number(filter);
        if (number == NOWHERE || countryAround[number] == NOWHERE) {
            return covered(filter);
        }
        BitSet wider = (BitSet) covered(filter).clone();
        wider.set(countryAround[number]);
        return wider;
    }

    /** The countries an event leads from, through and to. */
    Route route(Event event) {
        String from = event.stops().get(0);
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

    /** The numbers of the known places that a journey leads through; of what is no journey, of all its places. */
    int[] stops(Event event) {
        List<String> stops = event.kind().isMovement() ? event.via() : event.places();
        return stops.stream()
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
        byCountry.forEach((country, inside) ->
                covered.put(country, bits(inside.stream().map(Place::id).toList())));
        places.forEach(place -> covered.put(place.id(), bits(List.of(place.id()))));
        Enclosing enclosing = new Enclosing(places);
        for (Place place : places) {
            if (place.kind() == PlaceKind.COUNTRY) {
                covered.put(place.id(), covered.get(place.country()));
            } else {
                coverIn(enclosing, place);
            }
        }
    }

    /** Puts a place into every place around it. */
    private void coverIn(Enclosing enclosing, Place place) {
        Optional<Place> around = enclosing.of(place.id());
        while (around.isPresent()) {
            covered.get(around.get().id()).set(numbers.get(place.id()));
            around = enclosing.of(around.get().id());
        }
    }

    private BitSet bits(Collection<String> ids) {
        BitSet bits = new BitSet();
        ids.forEach(id -> bits.set(numbers.get(id)));
        return bits;
    }
}
