package org.mekongatlas.basemap;

import java.util.Set;

/**
 * A country as the base map knows it.
 *
 * @param iso ISO 3166-1 alpha-2, or empty where there is none
 */
public record Country(String iso, String name) {

    /** The six countries of the atlas, with China's special administrative regions. */
    private static final Set<String> FOCUS = Set.of("MM", "TH", "CN", "HK", "MO", "LA", "KH", "VN");

    /** Whether it is one of the countries the atlas is about. */
    public boolean isInFocus() {
        return FOCUS.contains(iso);
    }
}
