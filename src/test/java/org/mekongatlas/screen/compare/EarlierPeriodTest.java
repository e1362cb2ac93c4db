package org.mekongatlas.screen.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mekongatlas.model.TimeWindow;

class EarlierPeriodTest {

    @Test
    void wholeMonthsFollowWholeMonths() {
        assertEquals(Optional.of(period("2024-12-01", "2025-02-28")), before("2025-03-01", "2025-05-31"));
        assertEquals(Optional.of(period("2025-02-01", "2025-02-28")), before("2025-03-01", "2025-03-31"));
    }

    @Test
    void daysFollowAsManyDays() {
        assertEquals(Optional.of(period("2025-03-01", "2025-03-10")), before("2025-03-11", "2025-03-20"));
        assertEquals(Optional.of(period("2025-03-10", "2025-03-10")), before("2025-03-11", "2025-03-11"));
    }

    @Test
    void whatHasNoBeginningHasNothingBefore() {
        LocalDate end = LocalDate.parse("2025-03-31");
        assertEquals(Optional.empty(), EarlierPeriod.before(TimeWindow.of(null, end), end));
    }

    @Test
    void aYearEarlierKeepsTheEndOfTheMonth() {
        LocalDate end = LocalDate.parse("2025-02-28");
        assertEquals(
                period("2024-02-01", "2024-02-29"), EarlierPeriod.yearEarlier(period("2025-02-01", "2025-02-28"), end));
        assertEquals(
                TimeWindow.of(null, LocalDate.parse("2024-02-29")), EarlierPeriod.yearEarlier(TimeWindow.ALL, end));
    }

    @Test
    void whatBeginsOrElseEndsFirstStandsFirst() {
        List<TimeWindow> inOrder = List.of(
                TimeWindow.of(null, LocalDate.parse("2024-12-31")),
                TimeWindow.ALL,
                period("2024-01-01", "2024-12-31"),
                period("2024-01-01", "2025-12-31"),
                period("2025-01-01", "2025-01-31"));
        List<TimeWindow> sorted = new ArrayList<>(inOrder);
        Collections.reverse(sorted);
        sorted.sort(EarlierPeriod.EARLIEST_FIRST);
        assertEquals(inOrder, sorted);
    }

    private static Optional<TimeWindow> before(String from, String to) {
        return EarlierPeriod.before(period(from, to), LocalDate.parse(to));
    }

    private static TimeWindow period(String from, String to) {
        return TimeWindow.of(LocalDate.parse(from), LocalDate.parse(to));
    }
}
