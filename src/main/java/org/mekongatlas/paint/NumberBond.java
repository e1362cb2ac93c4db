package org.mekongatlas.paint;

import java.util.regex.Pattern;

/**
 * What typesetters do not part at the end of a line: a number from the words beside it, which say what it counts or
 * make it a date with it, and the two ends of a range.
 */
final class NumberBond {

    /** At the end of a word; Burmese has its comma between a year and a month. */
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}\\+?$|\\p{Nd}{4}၊$");

    private NumberBond() {}

    /**
     * Whether two pieces of a text between which a line might end are better left on one line.
     *
     * @param before with the spaces behind it
     */
    static boolean joins(String before, String after) {
        String word = before.stripTrailing();
        if (word.isEmpty() || after.isBlank()) {
            return false;
        }
        int left = word.codePointBefore(word.length());
        int right = after.codePointAt(0);
        boolean range = left == '–' && word.length() == before.length();
        return range
                || endsWithNumber(word) && isWord(right)
                || (isWord(left) || isAbbreviation(word)) && Character.isDigit(right);
    }

    private static boolean endsWithNumber(String word) {
        return NUMBER.matcher(word).find();
    }

    /** Whether a sign belongs to a word: a letter, a mark over or under one, a digit. */
    private static boolean isWord(int sign) {
        return Character.isUnicodeIdentifierPart(sign);
    }

    /** {@code ก.ย.}: a full stop that does not end a sentence. */
    private static boolean isAbbreviation(String word) {
        return word.endsWith(".") && word.indexOf('.') < word.length() - 1;
    }
}
