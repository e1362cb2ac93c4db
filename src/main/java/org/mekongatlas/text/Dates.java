package org.mekongatlas.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.TimeWindow;

/**
 * Days, months and periods in one language: its order of the parts from its texts, its names of months, its digits and
 * its count of years from the JDK's locale data. Any thread.
 */
public final class Dates {

    private static final String TO = "–";

    private final Texts texts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfMonth;
    private final DateTimeFormatter onlyDay;
    private final DateTimeFormatter month;
    private final DateTimeFormatter onlyMonth;
    private final DateTimeFormatter monthOfYear;
    private final DateTimeFormatter longMonth;
    private final DateTimeFormatter year;
    /** Whether dates begin with the year, so that the end of a period can do without it, not its beginning. */
    private final boolean yearFirst;

    Dates(Texts texts) {
        this.texts = texts;
        day = written("date.pattern.day");
        dayOfMonth = written("date.pattern.day-of-month");
        onlyDay = written("date.pattern.only-day");
        month = written("date.pattern.month");
        onlyMonth = written("date.pattern.only-month");
        monthOfYear = written("date.pattern.month-of-year");
        longMonth = written("date.pattern.long-month");
        year = written("date.pattern.year");
        yearFirst = texts.text("date.pattern.day").startsWith("y");
    }

    private DateTimeFormatter written(String pattern) {
        return DateTimeFormatter.ofPattern(texts.text(pattern)).localizedBy(texts.locale());
    }

    /** {@code 12 Feb 2025}. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** {@code Feb}. */
    public String month(Month date) {
        return onlyMonth.format(LocalDate.of(2000, date, 1));
    }

    /** {@code February 2025}. */
    public String longMonth(YearMonth date) {
        return longMonth.format(date.atDay(1));
    }

    /** {@code 2025}, by the count of years of the language. */
    public String year(int date) {
        return year.format(LocalDate.of(date, 7, 1));
    }

    /**
     * {@code 5 Sep 2023–31 Jan 2025}, {@code 3 Jan–8 Mar 2025}, {@code until 31 Jan 2025}, {@code since 1 Sep 2023},
     * {@code 12 Feb 2025}, {@code Jan–Mar 2025} and {@code February 2025} for whole months, {@code 2023–2025} and
     * {@code 2025} for whole years, {@code all dates}.
     */
    public String period(TimeWindow window) {
        if (window.from() == null) {
            return window.to() == null ? texts.text("period.all") : texts.text("period.until", day(window.to()));
        }
        if (window.to() == null) {
            return texts.text("period.since", day(window.from()));
        }
        return closed(window.from(), window.to());
    }

    /** {@code 12 Feb 2025}, {@code Feb 2025}, {@code 2025}, {@code about Feb 2025}, {@code Feb 2025 (uncertain)}. */
    public String date(FuzzyDate date) {
        String plain = plain(date);
        return switch (date.mark()) {
            case "~" -> texts.text("date.about", plain);
            case "?" -> texts.text("date.uncertain", plain);
            default -> plain;
        };
    }

    /** From the first to the last date of an event, one date where they are the same. */
    public String dates(FuzzyDate start, FuzzyDate end) {
        if (start.equals(end)) {
            return date(start);
        }
        return yearFirst ? date(start) + TO + shorter(end, start) : shorter(start, end) + TO + date(end);
    }

    /** Without what the other end of a period says already. */
    private String shorter(FuzzyDate date, FuzzyDate other) {
        boolean alike = date.mark().isEmpty() && other.mark().isEmpty() && precision(date) == precision(other);
        if (!alike || date.year() != other.year() || date.month() == 0) {
            return date(date);
        }
        if (date.day() == 0) {
            return monthOfYear.format(first(date));
        }
        return (date.month() == other.month() ? onlyDay : dayOfMonth).format(first(date));
    }

    private String closed(LocalDate from, LocalDate to) {
        YearMonth start = YearMonth.from(from);
        if (from.equals(start.atDay(1)) && to.equals(start.atEndOfMonth())) {
            return longMonth(start);
        }
        return dates(
                FuzzyDate.parse(from.toString().substring(0, length(from, to))),
                FuzzyDate.parse(to.toString().substring(0, length(from, to))));
    }

    /** How much of two dates, year-month-day, says the same: whole years, whole months, days. */
    private static int length(LocalDate from, LocalDate to) {
        boolean months = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        boolean years = months && from.getMonth() == Month.JANUARY && to.getMonth() == Month.DECEMBER;
        return years ? "2025".length() : months ? "2025-12".length() : "2025-12-31".length();
    }

    private String plain(FuzzyDate date) {
        LocalDate first = first(date);
        return (date.day() > 0 ? day : date.month() > 0 ? month : year).format(first);
    }

    private static LocalDate first(FuzzyDate date) {
        return LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
    }

    private static int precision(FuzzyDate date) {
        return date.day() > 0 ? 2 : date.month() > 0 ? 1 : 0;
    }
}
