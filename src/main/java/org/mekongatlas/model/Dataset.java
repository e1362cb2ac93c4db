package org.mekongatlas.model;

import java.util.List;

/**
 * Everything the atlas knows, row by row in the order of the files.
 *
 * @param version of the data package, {@code 2026.11.21}
 */
public record Dataset(
        String version,
        List<Source> sources,
        List<Place> places,
        List<PlaceState> states,
        List<PlaceSource> placeSources,
        List<Event> events,
        List<Claim> claims,
        List<Nationality> nationalities,
        List<Relation> relations) {

    public Dataset {
        sources = List.copyOf(sources);
        places = List.copyOf(places);
        states = List.copyOf(states);
        placeSources = List.copyOf(placeSources);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        nationalities = List.copyOf(nationalities);
        relations = List.copyOf(relations);
    }
}
