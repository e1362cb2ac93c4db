package org.mekongatlas.text;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * English that no one speaks: accents show what was never translated, a third more letters what has no room, brackets
 * what is cut off or glued together.
 */
final class Pseudo {

    private static final String PLAIN = "aceinosuyACEINOSUY";
    private static final String ACCENTED = "áçéíñöšúýÁÇÉÍÑÖŠÚÝ";
    private static final Pattern BETWEEN_PLACES = Pattern.compile("\\{\\d}|[^{]+|\\{");

    private Pseudo() {}

    static Map<String, String> of(Map<String, String> english) {
        Map<String, String> texts = new TreeMap<>(english);
        texts.replaceAll(Pseudo::of);
        return texts;
    }

    private static String of(String key, String text) {
        // Patterns of dates are for the JDK to read, and what stands between words is no text by itself.
        if (key.startsWith("date.pattern")) {
            return text;
        }
        return key.startsWith("list.") || key.startsWith("clause.") ? foreign(text) : "[" + longer(text) + "]";
    }

    private static String longer(String text) {
        return foreign(text) + "~".repeat(text.length() / 3);
    }

    private static String foreign(String text) {
        return BETWEEN_PLACES
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(part -> part.matches("\\{\\d}") ? part : accented(part))
                .reduce("", String::concat);
    }

    private static String accented(String text) {
        StringBuilder letters = new StringBuilder(text);
        for (int i = 0; i < letters.length(); i++) {
            int found = PLAIN.indexOf(letters.charAt(i));
            if (found >= 0) {
                letters.setCharAt(i, ACCENTED.charAt(found));
            }
        }
        return letters.toString();
    }
}
