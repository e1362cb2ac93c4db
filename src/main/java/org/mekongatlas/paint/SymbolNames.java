package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.HubState;

/** What symbols of places are called in a legend, in its order. */
final class SymbolNames {

    /** The ring that stands for a whole country or region. */
    static final String AREA = "";

    private static final Map<String, String> HUBS = hubs();
    private static final Map<String, String> OTHERS = others();

    /** Names of all symbols of places. */
    static final List<String> ALL = all();

    private SymbolNames() {}

    static boolean isHub(String symbol) {
        return HUBS.containsKey(symbol);
    }

    /** In English. */
    static String words(String symbol) {
        return isHub(symbol) ? HUBS.get(symbol) : OTHERS.get(symbol);
    }

    /** A code as a label: {@code power-cut} is "Power cut". */
    static String words(Coded code) {
        String words = code.code().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Map<String, String> hubs() {
        Map<String, String> names = new LinkedHashMap<>();
        for (HubState state : HubState.values()) {
            names.put(Symbols.of(state), words(state));
        }
        names.put(Symbols.UNKNOWN_HUB, "State not known");
        return names;
    }

    private static Map<String, String> others() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(Symbols.CROSSING, "Border crossing");
        names.put("town", "Town or city");
        names.put("airport", "Airport");
        names.put("base", "Post or base");
        names.put(AREA, "Country or region");
        return names;
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>(HUBS.keySet());
        all.addAll(OTHERS.keySet());
        return List.copyOf(all);
    }
}
