package org.mekongatlas.model;

import java.util.Map;

/** In which language the map names places. */
public enum Names implements Coded {
    ENGLISH,
    /** Each place in the language of the country it lies in. */
    LOCAL;

    private static final Map<String, String> LANGUAGES =
            Map.of("MM", "my", "TH", "th", "LA", "lo", "KH", "km", "VN", "vi", "CN", "zh");

    /** The local name of a place of the data set where that is asked for and known, else the English one. */
    public String of(Place place) {
        return of(place.name(), place.names().getOrDefault(language(place.country()), ""));
    }

    /** The language of most people of a country by its code, ISO 639-1; empty where the map knows no names in it. */
    public static String language(String country) {
        return LANGUAGES.getOrDefault(country, "");
    }

    /** @param local empty where it is not known */
    public String of(String english, String local) {
        return this == LOCAL && !local.isEmpty() ? local : english;
    }
}
