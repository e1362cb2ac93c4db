package org.mekongatlas.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as sources give it: a day, a month or a year, perhaps marked uncertain. EDTF (ISO 8601-2) level 1 with
 * reduced precision: {@code 2025-02-12}, {@code 2025-02}, {@code 2025}, {@code 2025-02?}. Dates are dates: no time
 * zone.
 *
 * @param year four digits
 * @param month 1..12, or 0 for the whole year
 * @param day 1..31, or 0 for the whole month or year
 * @param mark {@code ?} uncertain, {@code ~} approximate, or empty
 */
public record FuzzyDate(int year, int month, int day, String mark) implements Comparable<FuzzyDate> {

    private static final Pattern EDTF = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([~?]?)");
    private static final Comparator<FuzzyDate> ORDER = Comparator.comparing(FuzzyDate::first)
            .thenComparing(FuzzyDate::last)
            .thenComparing(FuzzyDate::mark);

    /** @throws DateTimeException if there is no such day or month */
    public FuzzyDate {
        if (day > 0) {
            LocalDate.of(year, month, day);
        } else if (month > 0) {
            YearMonth.of(year, month);
        }
    }

    public static FuzzyDate of(LocalDate day) {
        return new FuzzyDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), "");
    }

    /** @throws DateTimeException if {@code text} is not such a date, or no such day exists */
    public static FuzzyDate parse(String text) {
        Matcher matcher = EDTF.matcher(text);
        if (!matcher.matches()) {
            throw new DateTimeException("not a date (YYYY, YYYY-MM or YYYY-MM-DD): " + text);
        }
        return new FuzzyDate(
                Integer.parseInt(matcher.group(1)),
                positive(matcher.group(2), text),
                positive(matcher.group(3), text),
                matcher.group(4));
    }

    private static int positive(String digits, String text) {
        int number = digits == null ? 0 : Integer.parseInt(digits);
        if (digits != null && number == 0) {
            throw new DateTimeException("no such date: " + text);
        }
        return number;
    }

    /** The first day this date can mean. */
    public LocalDate first() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day this date can mean. */
    public LocalDate last() {
        if (day > 0) {
            return LocalDate.of(year, month, day);
        }
        return month > 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, 12, 31);
    }

    @Override
    public int compareTo(FuzzyDate other) {
        return ORDER.compare(this, other);
    }

    /** The EDTF text, which {@link #parse} reads back. */
    @Override
    public String toString() {
        String text = String.format("%04d", year);
        if (month > 0) {
            text += String.format("-%02d", month);
        }
        if (day > 0) {
            text += String.format("-%02d", day);
        }
        return text + mark;
    }
}
