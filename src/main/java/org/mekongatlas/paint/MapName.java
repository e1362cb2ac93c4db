package org.mekongatlas.paint;

/** Names of places as they are short enough for a map. */
final class MapName {

    /** Longer names are broken into two lines, letters. */
    private static final int ONE_LINE = 20;

    private MapName() {}

    /** Without other spellings in brackets and without what follows a comma. */
    static String of(String name) {
        String before = name.replaceAll("\\s*\\(.*?\\)", "");
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
