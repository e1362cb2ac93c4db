package org.mekongatlas.paint;

import java.util.regex.Pattern;

/** Names of places, short enough for a map. */
final class MapName {

    /** Longer names are broken into two lines, letters. */
    private static final int ONE_LINE = 20;

    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[].*?[)\\]]");

    private MapName() {}

    /** Without other spellings in brackets and without what follows a comma. */
    static String of(String name) {
        String before = BRACKETS.matcher(name).replaceAll("").strip();
        int comma = before.indexOf(',');
        return comma > 0 ? before.substring(0, comma) : before;
    }

    /** In two lines of like length where it is long. */
    static String broken(String name) {
        int best = -1;
        for (int i = name.indexOf(' '); i >= 0; i = name.indexOf(' ', i + 1)) {
            if (best < 0 || Math.abs(2 * i - name.length()) < Math.abs(2 * best - name.length())) {
                best = i;
            }
        }
        return name.length() <= ONE_LINE || best < 0 ? name : name.substring(0, best) + "\n" + name.substring(best + 1);
    }
}
