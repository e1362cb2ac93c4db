package org.mekongatlas.model;

import java.util.List;
import java.util.Map;

/** In which language the map names places. */
public enum Names implements Coded {
    /** In the language the atlas speaks to its reader where the name in it is known, else in English. */
    READER,
    ENGLISH,
    /** Each place in the language of the country it lies in. */
    LOCAL;

    private static final Map<String, String> LANGUAGES =
            Map.of("MM", "my", "TH", "th", "LA", "lo", "KH", "km", "VN", "vi", "CN", "zh");

    /** Those that differ for readers of a language, in the order in which they are offered. */
    public static List<Names> choices(Language language) {
        return language == Language.EN ? List.of(ENGLISH, LOCAL) : List.of(values());
    }

    /** The same for readers of a language, as one of its {@link #choices}. */
    public Names among(Language language) {
        return choices(language).contains(this) ? this : ENGLISH;
    }

    /** The one offered after this, in a round. */
    public Names next(Language language) {
        List<Names> choices = choices(language);
        return choices.get((choices.indexOf(among(language)) + 1) % choices.size());
    }

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
