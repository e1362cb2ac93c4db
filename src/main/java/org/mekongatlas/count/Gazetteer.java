package org.mekongatlas.count;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;

/** Which places a filter covers (counting rule, section 3), and which countries a route leads through (section 5). */
final class Gazetteer {

    private final Map<String, Set<String>> covered = new HashMap<>();
    private final Map<String, String> countryOfPlace;
    private final List<String> countries;

    Gazetteer(Collection<Place> places) {
        countryOfPlace = places.stream().collect(Collectors.toMap(Place::id, Place::country));
        countries = countryOfPlace.values().stream()
                .filter(country -> !country.isEmpty())
                .distinct()
                .sorted()
                .toList();
        Map<String, List<Place>> byCountry = places.stream().collect(Collectors.groupingBy(Place::country));
        Map<String, List<Place>> byNear = places.stream().collect(Collectors.groupingBy(Place::near));
        byCountry.forEach((country, inside) -> covered.put(country, ids(inside)));
        for (Place place : places) {
            boolean whole = place.kind() == PlaceKind.COUNTRY;
            covered.put(place.id(), whole ? covered.get(place.country()) : around(place.id(), byNear));
        }
    }

    /** Ids of the places a filter names: all of a country, or a place and what lies near it. */
    Set<String> covered(String filter) {
        return covered.getOrDefault(filter, Set.of());
    }

    /** The countries an event leads from, through and to. */
    Route route(Event event) {
        String from = event.origin().isEmpty() ? event.place() : event.origin();
        int[] via = event.via().stream()
                .mapToInt(this::country)
                .filter(country -> country != Route.UNKNOWN)
                .toArray();
        return new Route(country(from), country(event.destination()), via.length == 0 ? Route.DIRECT : via);
    }

    /** How many numbers {@link Route} uses for countries, the unknown one included. */
    int countries() {
        return countries.size() + 1;
    }

    private int country(String place) {
        String country = countryOfPlace.getOrDefault(place, "");
        return country.isEmpty() ? Route.UNKNOWN : countries.indexOf(country) + 1;
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

    private static Set<String> ids(List<Place> places) {
        return places.stream().map(Place::id).collect(Collectors.toSet());
    }
}
