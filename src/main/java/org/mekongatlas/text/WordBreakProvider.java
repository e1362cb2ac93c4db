package org.mekongatlas.text;

import com.ibm.icu.util.ULocale;
import java.text.BreakIterator;
import java.text.spi.BreakIteratorProvider;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Brings {@link WordBreaks} to whoever asks the JDK where a line or a word ends in the computer's language, as JavaFX
 * does. The JDK finds it among the services of the class path if the system property {@code java.locale.providers} is
 * {@link #FIRST}, which must be set before anything is written in a language.
 */
public final class WordBreakProvider extends BreakIteratorProvider {

    /** Services before the JDK's own data, which is in the order that the JDK has by itself. */
    public static final String FIRST = "SPI,CLDR,COMPAT";

    /** What the JDK has for no language in particular, which this service must not be asked for in turn. */
    private static final Locale PLAIN = Locale.ROOT;

    @Override
    public Locale[] getAvailableLocales() {
        return Stream.of(Locale.getDefault())
                .filter(locale -> !locale.equals(PLAIN))
                .toArray(Locale[]::new);
    }

    @Override
    public BreakIterator getLineInstance(Locale locale) {
        return new WordBreaks(
                BreakIterator.getLineInstance(PLAIN),
                () -> com.ibm.icu.text.BreakIterator.getLineInstance(ULocale.ROOT));
    }

    @Override
    public BreakIterator getWordInstance(Locale locale) {
        return new WordBreaks(
                BreakIterator.getWordInstance(PLAIN),
                () -> com.ibm.icu.text.BreakIterator.getWordInstance(ULocale.ROOT));
    }

    @Override
    public BreakIterator getCharacterInstance(Locale locale) {
        return BreakIterator.getCharacterInstance(PLAIN);
    }

    @Override
    public BreakIterator getSentenceInstance(Locale locale) {
        return BreakIterator.getSentenceInstance(PLAIN);
    }
}
