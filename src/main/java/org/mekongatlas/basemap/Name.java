package org.mekongatlas.basemap;

import java.util.Map;
import org.mekongatlas.model.Names;

/**
 * Something to write on the map.
 *
 * @param text in English, or as the source has it
 * @param local in the language of the country; empty where that is the same or not known
 * @param foreign in other languages than these, by code; only where it is known and not the same
 * @param x unit coordinate of its point
 * @param y unit coordinate of its point
 * @param rank 0 or 1 the most important, by kind
 * @param population 0 where unknown
 * @param capital whether it is a country's capital
 */
public record Name(
        Kind kind,
        String text,
        String local,
        Map<String, String> foreign,
        String country,
        double x,
        double y,
        int rank,
        long population,
        boolean capital) {

    /** In a language by its code; empty where that is not known. */
    public String in(String language) {
        return language.equals(Names.language(country)) ? local : foreign.getOrDefault(language, "");
    }

    /** What bears the name. */
    public enum Kind {
        COUNTRY,
        DIVISION,
        CITY,
        TOWN,
        WATER,
        RIVER
    }
}
