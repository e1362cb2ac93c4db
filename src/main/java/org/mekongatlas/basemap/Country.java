package org.mekongatlas.basemap;

import java.util.Set;

/**
 * A country as the base map knows it.
 *
 * @param iso ISO 3166-1 alpha-2, or empty where there is none
 */
public record Country(String iso, String name) {

    private static final Set<String> SIX = Set.of("MM", "TH", "CN", "LA", "KH", "VN");

    /** Whether it is one of the six countries of the atlas. */
    public boolean isOfTheSix() {
        return SIX.contains(iso);
    }
}
