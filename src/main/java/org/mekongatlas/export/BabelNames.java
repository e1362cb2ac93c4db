package org.mekongatlas.export;

import java.util.Map;

/**
 * Languages as babel, and so biblatex, calls them: by their names in English, where it has one, which for modern German is
 * {@code ngerman}.
 */
final class BabelNames {

    private static final Map<String, String> BY_CODE = Map.ofEntries(
            Map.entry("am", "amharic"),
            Map.entry("ar", "arabic"),
            Map.entry("de", "ngerman"),
            Map.entry("en", "english"),
            Map.entry("fr", "french"),
            Map.entry("hi", "hindi"),
            Map.entry("id", "indonesian"),
            Map.entry("it", "italian"),
            Map.entry("ja", "japanese"),
            Map.entry("km", "khmer"),
            Map.entry("lo", "lao"),
            Map.entry("ml", "malayalam"),
            Map.entry("mr", "marathi"),
            Map.entry("ms", "malay"),
            Map.entry("my", "burmese"),
            Map.entry("ne", "nepali"),
            Map.entry("ta", "tamil"),
            Map.entry("th", "thai"),
            Map.entry("tl", "filipino"),
            Map.entry("tr", "turkish"),
            Map.entry("ur", "urdu"),
            Map.entry("vi", "vietnamese"),
            // In whichever characters: the data does not tell simplified from traditional ones.
            Map.entry("zh", "chinese"));

    private BabelNames() {}

    /**
     * Empty for a language that has no name here.
     *
     * @param code as sources have it: {@code th}
     */
    static String of(String code) {
        return BY_CODE.getOrDefault(code, "");
    }
}
