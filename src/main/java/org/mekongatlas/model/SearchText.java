package org.mekongatlas.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared: without case and without the accents of Latin letters; other scripts keep their marks. */
public final class SearchText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private SearchText() {}

    /** {@code Phú Quốc} becomes {@code phu quoc}. */
    public static String plain(String text) {
        String parted = Normalizer.normalize(text, Normalizer.Form.NFD);
        return ACCENTS.matcher(parted)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .strip();
    }

    /** The words of a plain text; none are empty. */
    public static List<String> words(String plain) {
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /**
     * Whether a word may be a misspelling of another: one letter more, less, other or swapped; two in words of eight
     * letters and more. Shorter than four letters it must be the same. After Damerau, CACM 7(3), 1964, pp. 171-176.
     */
    public static boolean resembles(String word, String other) {
        int shorter = Math.min(word.length(), other.length());
        int allowed = shorter < 4 ? 0 : shorter < 8 ? 1 : 2;
        return Math.abs(word.length() - other.length()) <= allowed && distance(word, other) <= allowed;
    }

    private static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : least(edits, a, b, i, j);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int least(int[][] edits, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(edits[i - 1][j], edits[i][j - 1]) + 1, edits[i - 1][j - 1] + change);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
    }
}
