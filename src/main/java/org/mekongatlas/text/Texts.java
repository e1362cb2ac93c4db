package org.mekongatlas.text;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.concurrent.ConcurrentHashMap;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.Qualifier;
import org.mekongatlas.model.Span;
import org.mekongatlas.model.UnreadableView;

/**
 * Texts, numbers and names in one language. A text has its values at {@code {0}}, {@code {1}}; each language puts them
 * where it wants. Any thread.
 */
public final class Texts {

    /** The name of the atlas, the same in all languages. */
    public static final String PROGRAM = "Mekong Atlas";

    private static final Map<Language, Texts> READ = new ConcurrentHashMap<>();
    private static final String TO = "–";
    /** Countries whose usual names are too long for a map. */
    private static final Map<String, String> SHORT = Map.of("HK", "country.hong-kong", "MO", "country.macao");

    /** {@code hub-state} for {@code HubState}: asked for in every cell of a table. */
    private static final ClassValue<String> TYPES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        }
    };

    private final Language language;
    private final Map<String, String> texts;
    private final Dates dates;

    private Texts(Language language) {
        this.language = language;
        texts = Bundle.read(language);
        dates = new Dates(this);
    }

    public static Texts in(Language language) {
        return READ.computeIfAbsent(language, Texts::new);
    }

    public Language language() {
        return language;
    }

    public Locale locale() {
        return language.locale();
    }

    /** Days and periods. */
    public Dates dates() {
        return dates;
    }

    /**
     * @param values numbers are written as the language writes them, all else as it is
     * @throws MissingResourceException if there is no such text
     */
    public String text(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new MissingResourceException("no text “" + key + "”", language.code(), key);
        }
        return values.length == 0 ? text : Placeholders.filled(text, values, this::written);
    }

    /**
     * A text with a number at {@code {0}}: {@code 1 report}, {@code 12 reports}. For one there is a text with
     * {@code .one} behind its key.
     *
     * @param more at {@code {1}} and on
     */
    public String count(String key, long number, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = number;
        System.arraycopy(more, 0, values, 1, more.length);
        return text(forNumber(key, number), values);
    }

    private static String forNumber(String key, long number) {
        return number == 1 ? key + ".one" : key;
    }

    /** A word of the model by itself: {@code Power cut} for {@code HubState.POWER_CUT}. */
    public String of(Coded word) {
        return text(key(word));
    }

    /**
     * Another text of a word of the model: what it means, or how it stands within a sentence.
     *
     * @param which what the key of that text has behind the word's own, {@code .meaning}
     */
    public String of(Coded word, String which, Object... values) {
        return text(key(word) + which, values);
    }

    /** Why a text is not a view of the data, in a sentence. */
    public String why(UnreadableView wrong) {
        return text(key(wrong.fault()), wrong.values().toArray());
    }

    /** Name of the language with an IETF tag; the tag where this language has no name for it. */
    public String languageName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale());
    }

    /** The key of a word of the model, {@code hub-state.power-cut}. */
    public static String key(Coded word) {
        return TYPES.get(((Enum<?>) word).getDeclaringClass()) + "." + word.code();
    }

    /** {@code 62,300}. */
    public String number(long number) {
        return String.format(locale(), "%,d", number);
    }

    /**
     * In few signs: {@code 62,300}; {@code 62,300+}, {@code 62,300 (61,900+)} where nobody says how many at most; {@code
     * ≤62,300} where nobody says how many at least, {@code ~62,300} where nobody says either; {@code 62,300
     * (61,900–70,200)}.
     */
    public String people(Span span) {
        return figure(span) + range(span);
    }

    /**
     * The best figure in few signs: {@code 62,300}, or {@code 62,300+} if there are no fewer and nobody says how many
     * at most, {@code ≤62,300} if there are no more and nobody says how many at least, {@code ~62,300} if nobody says either.
     */
    public String figure(Span span) {
        return span.isLeast() ? number(span.best()) + "+" : best(span, ".short");
    }

    /** @param which of the texts of a qualifier */
    private String best(Span span, String which) {
        if (span.isMost()) {
            return of(Qualifier.UP_TO, which, span.best());
        }
        return span.isOpen() ? of(Qualifier.ABOUT, which, span.best()) : number(span.best());
    }

    /** What stands behind a {@link #figure}: {@code  (61,900+)}, {@code  (61,900–70,200)}, or nothing. */
    public String range(Span span) {
        return isPlain(span)
                ? ""
                : text("range", number(span.low()) + (span.unbounded() ? "+" : TO + number(span.high())));
    }

    /**
     * In words: {@code 62,300 people}, {@code at least 62,300 people}, {@code 62,300 people (at least 61,900)}, {@code
     * 62,300 people (up to 70,200)}, {@code 62,300 people (61,900–70,200)}, {@code up to 62,300 people}, {@code about
     * 62,300 people}; or crossings where these are counted.
     */
    public String counted(Span span, Basis basis) {
        String key = basis == Basis.PEOPLE ? "counted.people" : "counted.crossings";
        return text(forNumber(key, span.best()), bestInWords(span), rangeInWords(span));
    }

    /** The same without saying what is counted: {@code at least 62,300}, {@code 62,300 (at least 61,900)}. */
    public String inWords(Span span) {
        return bestInWords(span) + rangeInWords(span);
    }

    private String bestInWords(Span span) {
        return span.isLeast() ? atLeast(span) : best(span, ".long");
    }

    private String rangeInWords(Span span) {
        if (isPlain(span)) {
            return "";
        }
        if (span.unbounded()) {
            return text("range", atLeast(span));
        }
        return span.low() == span.best() ? text("range", of(Qualifier.UP_TO, ".long", span.high())) : range(span);
    }

    private String atLeast(Span span) {
        return of(Qualifier.AT_LEAST, ".long", span.low());
    }

    private static boolean isPlain(Span span) {
        return span.isExact() || span.isLeast() || span.isMost() || span.isOpen();
    }

    /** {@code a, b and c}. */
    public String all(List<String> words) {
        return list(words, "list.and");
    }

    /** {@code a, b or c}. */
    public String any(List<String> words) {
        return list(words, "list.or");
    }

    /**
     * Name of the country with an ISO 3166-1 alpha-2 code, without what the JDK's locale data adds in brackets; the
     * code where the language has no name for it. Too long ones are shortened.
     */
    public String country(String code) {
        String own = SHORT.get(code);
        return own == null ? country(code, language) : text(own);
    }

    /** The same without the texts of the language, and as long as it is. */
    public static String country(String code, Language language) {
        String name = new Locale("", code).getDisplayCountry(language.locale());
        int bracket = name.indexOf(" (");
        return bracket < 0 ? name : name.substring(0, bracket);
    }

    /** Name of a place: in this language where that is known, else in English. */
    public String name(Place place) {
        if (language == Language.EN) {
            return place.name();
        }
        return place.kind() == PlaceKind.COUNTRY
                ? country(place.country())
                : place.names().getOrDefault(language.code(), place.name());
    }

    /** Which of two words comes first in this language. Not for many threads at once. */
    public Comparator<String> alphabet() {
        return Collator.getInstance(locale())::compare;
    }

    /** With a capital, in languages that have them. */
    public String capital(String words) {
        int end = words.offsetByCodePoints(0, words.isEmpty() ? 0 : 1);
        return words.substring(0, end).toUpperCase(locale()) + words.substring(end);
    }

    private String list(List<String> words, String last) {
        int end = words.size() - 1;
        return end <= 0
                ? String.join("", words)
                : text(last, String.join(text("list.comma"), words.subList(0, end)), words.get(end));
    }

    private String written(Object value) {
        return value instanceof Long || value instanceof Integer
                ? number(((Number) value).longValue())
                : String.valueOf(value);
    }
}
