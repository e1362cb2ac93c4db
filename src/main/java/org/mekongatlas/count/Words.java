package org.mekongatlas.count;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.Span;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;

/** Numbers, periods and whole views in English words: the same on screen, in pictures and on the command line. */
public final class Words {

    private static final String TO = "–";

    private Words() {}

    /** {@code 62,300}. */
    public static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** {@code 62,300 (61,900+)}, {@code 62,300 (61,900–70,200)}, or just {@code 62,300} where all three agree. */
    public static String people(Span span) {
        return number(span.best()) + range(span);
    }

    /**
     * {@code 1 Sep 2023–31 Jan 2025}, {@code 1 Jan–31 Mar 2025}, {@code until 31 Jan 2025}, {@code since 1 Sep 2023},
     * {@code 12 Feb 2025}, {@code February 2025} for a whole month, {@code 2025} for a whole year, {@code all dates}.
     */
    public static String period(TimeWindow window) {
        if (window.from() == null) {
            return window.to() == null ? "all dates" : "until " + day(window.to());
        }
        if (window.to() == null) {
            return "since " + day(window.from());
        }
        return closed(window.from(), window.to());
    }

    /** {@code 12 Feb 2025}, {@code Feb 2025}, {@code 2025}, {@code about Feb 2025}, {@code Feb 2025 (uncertain)}. */
    public static String date(FuzzyDate date) {
        String plain = plain(date, true, true);
        return switch (date.mark()) {
            case "~" -> "about " + plain;
            case "?" -> plain + " (uncertain)";
            default -> plain;
        };
    }

    /** From the first to the last date of an event, one date where they are the same. */
    public static String dates(FuzzyDate start, FuzzyDate end) {
        if (start.equals(end)) {
            return date(start);
        }
        boolean alike = start.mark().isEmpty() && end.mark().isEmpty() && precision(start) == precision(end);
        boolean sameYear = alike && start.year() == end.year();
        boolean sameMonth = sameYear && start.month() == end.month();
        return sameYear ? plain(start, !sameMonth, false) + TO + date(end) : date(start) + TO + date(end);
    }

    /** The view in one sentence: period, filters, reports, people, what is nested, what is left out and why. */
    public static String sentence(Catalogue catalogue, View view, Answer answer) {
        return new Sentence(catalogue, view, answer).toString();
    }

    /** What stands behind a best figure: {@code  (61,900+)}, or nothing. */
    public static String range(Span span) {
        if (span.equals(Span.exactly(span.best()))) {
            return "";
        }
        return " (" + number(span.low()) + (span.unbounded() ? "+" : TO + number(span.high())) + ")";
    }

    private static String closed(LocalDate from, LocalDate to) {
        YearMonth month = YearMonth.from(from);
        if (from.getDayOfYear() == 1 && to.equals(from.with(Month.DECEMBER).withDayOfMonth(31))) {
            return String.valueOf(from.getYear());
        }
        if (from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth())) {
            return from.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + from.getYear();
        }
        return dates(FuzzyDate.of(from), FuzzyDate.of(to));
    }

    private static String day(LocalDate day) {
        return date(FuzzyDate.of(day));
    }

    private static String plain(FuzzyDate date, boolean withMonth, boolean withYear) {
        StringBuilder text = new StringBuilder();
        if (date.day() > 0) {
            text.append(date.day());
        }
        if (date.month() > 0 && withMonth) {
            text.append(' ').append(Month.of(date.month()).getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
        }
        if (date.month() == 0 || withYear) {
            text.append(' ').append(date.year());
        }
        return text.toString().strip();
    }

    private static int precision(FuzzyDate date) {
        return date.day() > 0 ? 2 : date.month() > 0 ? 1 : 0;
    }
}
