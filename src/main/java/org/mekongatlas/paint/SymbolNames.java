package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mekongatlas.model.HubState;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.text.Texts;

/** What symbols of places are called in a legend, in its order. */
final class SymbolNames {

    /** The ring that stands for a whole country or region. */
    static final String AREA = "";

    /** Keys of texts by symbol. */
    private static final Map<String, String> HUBS = hubs();

    private static final Map<String, String> OTHERS = others();

    /** Names of all symbols of places. */
    static final List<String> ALL = all();

    private SymbolNames() {}

    static boolean isHub(String symbol) {
        return HUBS.containsKey(symbol);
    }

    static String words(Texts texts, String symbol) {
        return texts.text(isHub(symbol) ? HUBS.get(symbol) : OTHERS.get(symbol));
    }

    private static Map<String, String> hubs() {
        Map<String, String> keys = new LinkedHashMap<>();
        for (HubState state : HubState.values()) {
            keys.put(Symbols.of(state), Texts.key(state));
        }
        keys.put(Symbols.UNKNOWN_HUB, "legend.hub-unknown");
        return keys;
    }

    private static Map<String, String> others() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(Symbols.CROSSING, "legend.crossing");
        keys.put("town", "legend.town");
        keys.put("airport", Texts.key(PlaceKind.AIRPORT));
        keys.put("base", "legend.base");
        keys.put(AREA, "legend.area");
        return keys;
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>(HUBS.keySet());
        all.addAll(OTHERS.keySet());
        return List.copyOf(all);
    }
}
