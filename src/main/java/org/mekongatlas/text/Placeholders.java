package org.mekongatlas.text;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places in a text where values stand, {@code {0}}. Not {@link java.text.MessageFormat}, in whose patterns every
 * apostrophe must be doubled: whoever translates should write as he writes.
 */
final class Placeholders {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private Placeholders() {}

    /** @throws IndexOutOfBoundsException if the text has a place for which there is no value */
    static String filled(String text, Object[] values, Function<Object, String> written) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(written.apply(values[Integer.parseInt(place.group(1))])));
    }
}
