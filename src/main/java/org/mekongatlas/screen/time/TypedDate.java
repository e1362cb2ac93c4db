package org.mekongatlas.screen.time;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.Language;
import org.mekongatlas.text.Texts;

/**
 * Reads a year, a month or a day as a reader types it: {@code 2025-02-12}, or as English or the reader's own language
 * writes it, in digits of any script, with years by the count of that language or of the common era. Pure.
 */
final class TypedDate {

    /** No report is dated later: a year beyond is counted by an older era, such as the Buddhist one. */
    private static final int LAST_OF_COMMON_ERA = 2299;

    private static final ValueRange FOUR_DIGITS = ValueRange.of(1000, 9999);

    private final Texts texts;
    private final Chronology years;
    private final DateTimeFormatter written;
    private final List<DateTimeFormatter> forms;

    TypedDate(Texts texts) {
        this.texts = texts;
        years = Chronology.ofLocale(texts.locale());
        written = DateTimeFormatter.ofPattern(texts.text("date.pattern.typed")).localizedBy(texts.locale());
        forms = Stream.concat(forms(texts), forms(Texts.in(Language.EN))).toList();
    }

    private static Stream<DateTimeFormatter> forms(Texts texts) {
        return Stream.of(
                        texts.text("date.pattern.typed"),
                        texts.text("date.pattern.day"),
                        texts.text("date.pattern.month"),
                        texts.text("date.pattern.long-month"),
                        texts.text("date.pattern.year"))
                .map(pattern -> form(pattern, texts.locale()));
    }

    /** Of the common era: years are brought to it afterwards. */
    private static DateTimeFormatter form(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withChronology(IsoChronology.INSTANCE);
    }

    /** @throws DateTimeException with a sentence for the reader */
    FuzzyDate read(String text) {
        String plain = plain(text.strip());
        try {
            return forms.stream()
                    .flatMap(form -> read(plain, form).stream())
                    .findFirst()
                    .orElseGet(() -> inCommonEra(FuzzyDate.parse(plain)));
        } catch (DateTimeException e) {
            throw new DateTimeException(texts.text("period.no-date"), e);
        }
    }

    /** A day, in few letters, as {@link #read} reads it back. */
    String written(LocalDate day) {
        return written.format(day);
    }

    private Optional<FuzzyDate> read(String text, DateTimeFormatter form) {
        ParsePosition end = new ParsePosition(0);
        TemporalAccessor parts = form.parseUnresolved(text, end);
        boolean whole = parts != null && end.getIndex() == text.length();
        return Optional.ofNullable(whole ? parts : null)
                .filter(read -> FOUR_DIGITS.isValidIntValue(part(read, ChronoField.YEAR_OF_ERA)))
                .map(read -> new FuzzyDate(
                        inCommonEra(part(read, ChronoField.YEAR_OF_ERA)),
                        part(read, ChronoField.MONTH_OF_YEAR),
                        part(read, ChronoField.DAY_OF_MONTH),
                        ""));
    }

    private static int part(TemporalAccessor date, ChronoField field) {
        return date.isSupported(field) ? date.get(field) : 0;
    }

    private FuzzyDate inCommonEra(FuzzyDate date) {
        return new FuzzyDate(inCommonEra(date.year()), date.month(), date.day(), date.mark());
    }

    private int inCommonEra(int year) {
        return year <= LAST_OF_COMMON_ERA
                ? year
                : LocalDate.from(years.date(year, 7, 1)).getYear();
    }

    /** With the digits of all scripts as those of ASCII. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
