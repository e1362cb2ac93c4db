package org.mekongatlas.screen.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.TimeZone;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongatlas.index.Histogram.Bin;
import org.mekongatlas.model.TimeWindow;

class TimeAxisTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final long SEED = 20250212;

    private final TimeAxis whole = TimeAxis.whole(FIRST, LAST, 700);

    @Test
    void endsOfTheAxisAreOpen() {
        assertEquals(TimeWindow.ALL, whole.window(whole.min(), whole.max()));
        assertEquals(whole.min(), whole.low(TimeWindow.ALL));
        assertEquals(whole.max(), whole.high(TimeWindow.ALL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Yangon", "America/Sao_Paulo"})
    void noTimeZoneShiftsADay(String zone) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1)) {
                TimeWindow one = TimeWindow.of(day, day);
                assertEquals(one, whole.window(whole.low(one), whole.high(one)), zone);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void windowsSurviveTheWayToTheSliderAndBack() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int i = 0; i < 2000; i++) {
            LocalDate from = FIRST.plusDays(random.nextLong(2000));
            TimeWindow window = TimeWindow.of(from, from.plusDays(random.nextLong(200)));
            assertEquals(window, whole.window(whole.low(window), whole.high(window)), "seed " + SEED);
        }
    }

    @Test
    void handlesThatMeetStillHoldADay() {
        double noon = LocalDate.of(2025, 2, 12).toEpochDay();
        LocalDate day = LocalDate.of(2025, 2, 12);
        assertEquals(TimeWindow.of(day, day), whole.window(noon, noon));
    }

    @Test
    void theDayUnderAPixelIsTheDayDrawnThere() {
        TimeAxis close = whole.zoomedAt(350, 1000);
        for (double x = 0; x < close.seen(); x += 7) {
            LocalDate day = close.day(x);
            assertTrue(close.x(day) <= x + 1e-6 && x < close.x(day.plusDays(1)) + 1e-6, () -> day.toString());
        }
    }

    @Test
    void zoomingKeepsTheDayUnderThePointer() {
        LocalDate day = whole.day(420);
        TimeAxis zoomed = whole.zoomedAt(420, 4);
        assertEquals(whole.x(day), zoomed.x(day), 4 * zoomed.pixelsPerDay());
        assertEquals(4 * whole.total(), zoomed.total(), 1e-6);
    }

    @Test
    void zoomingOutAgainShowsAll() {
        assertEquals(whole, whole.zoomedAt(100, 3).zoomedAt(600, 1.0 / 100));
    }

    @Test
    void barsGetFinerAsTheAxisIsStretched() {
        assertEquals(Bin.MONTH, whole.bin());
        assertEquals(Bin.WEEK, whole.zoomedAt(350, 6).bin());
        assertEquals(Bin.DAY, whole.zoomedAt(350, 40).bin());
    }

    @Test
    void whatIsShownIsSeen() {
        TimeAxis close = whole.zoomedAt(0, 20);
        LocalDate late = LocalDate.of(2025, 11, 5);
        double x = close.showing(late).x(late);
        assertTrue(x >= 0 && x <= close.seen(), () -> "at " + x);
    }

    @Test
    void aWiderStripShowsTheSameDays() {
        TimeAxis close = whole.zoomedAt(200, 8);
        assertEquals(close.day(0), close.withWidth(1400).day(0));
    }
}
