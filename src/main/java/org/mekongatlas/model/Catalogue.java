package org.mekongatlas.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A {@link Dataset} with its rows found by id and by what they belong to. Immutable; any thread. */
public final class Catalogue {

    private final Dataset dataset;
    private final Map<String, Place> places;
    private final Map<String, Source> sources;
    private final Map<String, Event> events;
    private final Map<String, List<PlaceState>> states;
    private final Map<String, List<PlaceSource>> placeSources;
    private final Map<String, List<Claim>> claims;
    private final Map<String, List<Nationality>> nationalities;
    private final Map<String, List<Relation>> relations;
    private final Map<String, List<Event>> eventsByPlace;
    private final Map<String, List<Event>> eventsBySource;
    private final Map<String, List<Event>> parts;

    public Catalogue(Dataset dataset) {
        this.dataset = dataset;
        places = byId(dataset.places(), Place::id);
        sources = byId(dataset.sources(), Source::id);
        events = byId(dataset.events(), Event::id);
        states = statesByPlace(dataset.states());
        placeSources = grouped(dataset.placeSources(), row -> List.of(row.place()));
        claims = grouped(dataset.claims(), claim -> List.of(claim.event()));
        nationalities = grouped(dataset.nationalities(), row -> List.of(row.event()));
        relations = grouped(dataset.relations(), relation -> List.of(relation.eventA(), relation.eventB()));
        eventsByPlace = grouped(dataset.events(), event -> new LinkedHashSet<>(event.places()));
        eventsBySource = grouped(dataset.events(), event -> sourceIdsOfEvent(event.id()));
        parts = grouped(dataset.events(), event -> event.within().isEmpty() ? List.of() : List.of(event.within()));
    }

    public Dataset dataset() {
        return dataset;
    }

    public Collection<Place> places() {
        return Collections.unmodifiableCollection(places.values());
    }

    public Collection<Event> events() {
        return Collections.unmodifiableCollection(events.values());
    }

    public Optional<Place> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    public Optional<Event> event(String id) {
        return Optional.ofNullable(events.get(id));
    }

    /** Whether this is the id of a place, or the code of a country in which one lies. */
    public boolean hasPlace(String idOrCountry) {
        return places.containsKey(idOrCountry) || hasCountry(idOrCountry);
    }

    /** Whether any place lies in the country of this code. */
    public boolean hasCountry(String code) {
        return places.values().stream().anyMatch(place -> place.country().equals(code));
    }

    /** Whether any event says how many were nationals of the country of this code. */
    public boolean hasNationality(String code) {
        return dataset.nationalities().stream().anyMatch(row -> row.country().equals(code));
    }

    /** The claims of an event in the order of the file: the first is the one to show. */
    public List<Claim> claimsOf(String event) {
        return claims.getOrDefault(event, List.of());
    }

    public List<Nationality> nationalitiesOf(String event) {
        return nationalities.getOrDefault(event, List.of());
    }

    public List<Relation> relationsOf(String event) {
        return relations.getOrDefault(event, List.of());
    }

    /** The states of a place, earliest first. */
    public List<PlaceState> statesOf(String place) {
        return states.getOrDefault(place, List.of());
    }

    /** The sources that describe a place. */
    public List<Source> sourcesOfPlace(String place) {
        return placeSources.getOrDefault(place, List.of()).stream()
                .flatMap(row -> source(row.source()).stream())
                .toList();
    }

    /** The sources of an event: of its claims, then of its nationalities, each once. */
    public List<Source> sourcesOfEvent(String event) {
        return sourceIdsOfEvent(event).stream()
                .flatMap(id -> source(id).stream())
                .toList();
    }

    /** The events that name a place as origin, stop, destination or scene. */
    public List<Event> eventsNaming(String place) {
        return eventsByPlace.getOrDefault(place, List.of());
    }

    /** The events a source makes a claim about. */
    public List<Event> eventsOfSource(String source) {
        return eventsBySource.getOrDefault(source, List.of());
    }

    /** The events that say they are within this one; the tallies it supersedes are named by itself. */
    public List<Event> partsOf(String event) {
        return parts.getOrDefault(event, List.of());
    }

    /** The state a place is in on {@code day}; empty before the first one known. */
    public Optional<PlaceState> stateOn(String place, LocalDate day) {
        return statesOf(place).stream()
                .filter(state -> !state.from().first().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    private Set<String> sourceIdsOfEvent(String event) {
        return Stream.concat(
                        claimsOf(event).stream().map(Claim::source),
                        nationalitiesOf(event).stream().map(Nationality::source))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<String, List<PlaceState>> statesByPlace(List<PlaceState> states) {
        return grouped(
                states.stream().sorted(Comparator.comparing(PlaceState::from)).toList(),
                state -> List.of(state.place()));
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        rows.forEach(row -> map.put(id.apply(row), row));
        return map;
    }

    private static <T> Map<String, List<T>> grouped(List<T> rows, Function<T, Collection<String>> keys) {
        Map<String, List<T>> map = new LinkedHashMap<>();
        for (T row : rows) {
            for (String key : keys.apply(row)) {
                map.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
            }
        }
        return map;
    }
}
