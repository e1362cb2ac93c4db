package org.mekongatlas.screen.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    }

    @Test
    void aSumGrowsFromTheFirstDayOfItsPeriodToTheLast() {
        RunCourse course = playhead.course(window("2023-01-01", "2025-12-31"), TimeMode.CUMULATIVE);
        assertCourse(course, "2023-01-01", "2025-12-31");
        assertEquals(window("2023-01-01", "2023-01-01"), course.on(course.first()));
        assertEquals(window("2023-01-01", "2024-06-30"), course.on(day("2024-06-30")));
    }

    @Test
    void allDatesAreGoneThroughFromTheBeginningOfTheTimelineWithWhatIsEarlier() {
        RunCourse course = playhead.course(TimeWindow.ALL, TimeMode.CUMULATIVE);
        assertCourse(course, "2020-01-01", "2026-03-31");
        assertEquals(TimeWindow.of(null, FIRST), course.on(FIRST));
        assertEquals(TimeWindow.of(null, LAST), course.on(LAST));
    }

    @Test
    void aPeriodBeyondTheTimelineEndsWithIt() {
        assertCourse(
                playhead.course(window("2023-01-01", "2030-12-31"), TimeMode.CUMULATIVE), "2023-01-01", "2026-03-31");
    }

    @Test
    void aShortWindowSlidesOnAndFromTheEndComesThereAgain() {
        RunCourse course = playhead.course(window("2025-02-01", "2025-02-28"), TimeMode.WINDOW);
        assertCourse(course, "2025-02-28", "2026-03-31");
        assertEquals(window("2025-03-04", "2025-03-31"), course.on(day("2025-03-31")));
        RunCourse again = playhead.course(window("2026-03-01", "2026-03-31"), TimeMode.WINDOW);
        assertCourse(again, "2020-01-31", "2026-03-31");
        assertEquals(window("2020-01-01", "2020-01-31"), again.on(again.first()));
    }

    @Test
    void aMonthGoesThroughALongWindow() {
        RunCourse course = playhead.course(window("2023-01-01", "2025-12-31"), TimeMode.WINDOW);
        assertCourse(course, "2023-01-01", "2025-12-31");
        assertEquals(window("2023-01-01", "2023-01-10"), course.on(day("2023-01-10")));
        assertEquals(window("2024-06-01", "2024-07-01"), course.on(day("2024-07-01")));
    }

    @Test
    void aMomentGoesOnOrThroughThePeriodThatWasLeftForIt() {
        TimeWindow moment = window("2025-12-31", "2025-12-31");
        assertCourse(playhead.course(moment, TimeMode.MOMENT), "2025-12-31", "2026-03-31");
        RunCourse course = playhead.momentsOf(window("2023-01-01", "2025-12-31"), moment);
        assertCourse(course, "2023-01-01", "2025-12-31");
        assertEquals(moment, course.chosen());
        assertEquals(window("2024-06-01", "2024-06-01"), course.on(day("2024-06-01")));
    }

    private static void assertCourse(RunCourse course, String first, String last) {
        assertEquals(day(first), course.first());
        assertEquals(day(last), course.last());
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
