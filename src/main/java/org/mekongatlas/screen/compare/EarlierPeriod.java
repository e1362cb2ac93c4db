package org.mekongatlas.screen.compare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.mekongatlas.model.TimeWindow;

/** Periods to compare one with. Whole months stay whole months. Pure. */
final class EarlierPeriod {

    /** The one that begins first, or of those that begin together ends first, before the other. */
    static final Comparator<TimeWindow> EARLIEST_FIRST = Comparator.comparing(
                    TimeWindow::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(TimeWindow::to, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    private EarlierPeriod() {}

    /**
     * The period of the same length that ends the day before; empty where the period has no beginning.
     *
     * @param end last day of the period, also where it is open
     */
    static Optional<TimeWindow> before(TimeWindow period, LocalDate end) {
        if (period.from() == null) {
            return Optional.empty();
        }
        LocalDate to = period.from().minusDays(1);
        boolean wholeMonths = period.from().getDayOfMonth() == 1 && isMonthsEnd(end);
        LocalDate from = wholeMonths
                ? period.from().minusMonths(ChronoUnit.MONTHS.between(period.from(), end.plusDays(1)))
                : period.from().minusDays(ChronoUnit.DAYS.between(period.from(), end) + 1);
        return Optional.of(TimeWindow.of(from, to));
    }

    /** The same days of the year before, up to that of {@code end}. */
    static TimeWindow yearEarlier(TimeWindow period, LocalDate end) {
        LocalDate from = period.from() == null ? null : period.from().minusYears(1);
        LocalDate to = isMonthsEnd(end) ? YearMonth.from(end).minusYears(1).atEndOfMonth() : end.minusYears(1);
        return TimeWindow.of(from, to);
    }

    private static boolean isMonthsEnd(LocalDate day) {
        return day.equals(YearMonth.from(day).atEndOfMonth());
    }
}
