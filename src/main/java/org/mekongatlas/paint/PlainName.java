package org.mekongatlas.paint;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are compared: without accents, case, blanks and punctuation. */
final class PlainName {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainName() {}

    static String of(String name) {
        String parted = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return OTHER.matcher(parted).replaceAll("").replace('đ', 'd').replace('ð', 'd');
    }
}
