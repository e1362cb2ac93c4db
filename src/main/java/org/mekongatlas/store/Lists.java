package org.mekongatlas.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Place;

/** The lists within places and events, which are tables of their own in the store. */
final class Lists {

    private Lists() {}

    /** One entry of a list of ids. */
    record Link(String owner, String member) {}

    /** A place's name in a language. */
    record Name(String place, String language, String name) {}

    static List<Link> links(List<Event> events, Function<Event, List<String>> list) {
        return events.stream()
                .flatMap(event -> list.apply(event).stream().map(member -> new Link(event.id(), member)))
                .toList();
    }

    static Map<String, List<String>> byOwner(List<Link> links) {
        Map<String, List<String>> members = new HashMap<>();
        links.forEach(link ->
                members.computeIfAbsent(link.owner, id -> new ArrayList<>()).add(link.member));
        return members;
    }

    static List<Name> names(List<Place> places) {
        return places.stream().flatMap(Lists::names).toList();
    }

    private static Stream<Name> names(Place place) {
        return place.names().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(name -> new Name(place.id(), name.getKey(), name.getValue()));
    }

    static Map<String, Map<String, String>> byPlace(List<Name> names) {
        Map<String, Map<String, String>> nameByLanguage = new HashMap<>();
        names.forEach(name -> nameByLanguage
                .computeIfAbsent(name.place, id -> new HashMap<>())
                .put(name.language, name.name));
        return nameByLanguage;
    }
}
