package org.mekongatlas.screen.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;

class PlayheadTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    private final Playhead playhead = new Playhead(FIRST, LAST);

    @Test
    void aMomentIsTheDayItself() {
        assertEquals(
                window("2025-02-12", "2025-02-12"), playhead.at(TimeWindow.ALL, TimeMode.MOMENT, day("2025-02-12")));
    }

    @Test
    void aWindowKeepsItsLengthAsItSlides() {
        TimeWindow february = window("2025-02-01", "2025-02-28");
        assertEquals(window("2025-03-04", "2025-03-31"), playhead.at(february, TimeMode.WINDOW, day("2025-03-31")));
    }

    @Test
    void aCumulativeWindowKeepsItsBeginning() {
        TimeWindow since = window("2023-09-01", "2024-01-31");
        assertEquals(window("2023-09-01", "2025-01-31"), playhead.at(since, TimeMode.CUMULATIVE, day("2025-01-31")));
        assertEquals(
                TimeWindow.of(null, day("2025-01-31")),
                playhead.at(TimeWindow.ALL, TimeMode.CUMULATIVE, day("2025-01-31")));
    }

    @Test
    void nothingMovesPastTheEnd() {
        TimeWindow moved = playhead.at(TimeWindow.ALL, TimeMode.CUMULATIVE, day("2031-01-01"));
        assertEquals(LAST, moved.to());
        assertTrue(playhead.atEnd(moved));
        assertFalse(playhead.atEnd(window("2023-09-01", "2024-01-31")));
    }

    @Test
    void playingBeginsWhereTheModeBegins() {
        TimeWindow since = window("2023-09-01", "2025-01-31");
        assertEquals(window("2023-09-01", "2023-09-01"), playhead.start(since, TimeMode.CUMULATIVE));
        assertEquals(TimeWindow.of(FIRST, FIRST), playhead.start(since, TimeMode.MOMENT));
        assertEquals(FIRST, playhead.start(since, TimeMode.WINDOW).from());
        assertEquals(FIRST.plusDays(518), playhead.start(since, TimeMode.WINDOW).to());
    }

    @Test
    void fromAMomentBackToAWindowIsTheMonthBefore() {
        TimeWindow moment = window("2025-02-28", "2025-02-28");
        assertEquals(window("2025-01-29", "2025-02-28"), playhead.inMode(moment, TimeMode.MOMENT, TimeMode.WINDOW));
        assertEquals(
                TimeWindow.of(null, day("2025-02-28")), playhead.inMode(moment, TimeMode.MOMENT, TimeMode.CUMULATIVE));
    }

    private static TimeWindow window(String from, String to) {
        return TimeWindow.of(day(from), day(to));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
