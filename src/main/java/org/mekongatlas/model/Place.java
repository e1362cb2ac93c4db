package org.mekongatlas.model;

import java.util.Map;

/**
 * A hub, town, crossing, airport, region or country.
 *
 * @param country ISO 3166-1 alpha-2 in upper case, or empty for a region of several countries
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param precisionMetres how far off the point may be
 * @param near id of a place this one lies near, of whatever size and in whatever country, or empty
 * @param coordinatesFrom where the point comes from
 * @param names local names by ISO 639-1 language: my, th, zh, lo, km, vi
 */
public record Place(
        String id,
        String name,
        PlaceKind kind,
        String country,
        String division,
        double latitude,
        double longitude,
        int precisionMetres,
        String near,
        String summary,
        String coordinatesFrom,
        Map<String, String> names) {

    public Place {
        names = Map.copyOf(names);
    }
}
