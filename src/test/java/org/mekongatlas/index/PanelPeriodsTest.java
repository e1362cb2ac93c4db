package org.mekongatlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.mekongatlas.model.Slice;
import org.mekongatlas.model.TimeWindow;

class PanelPeriodsTest {

    private static final TimeWindow EXTENT = period("2019-05-10", "2026-03-11");

    @Test
    void theShortestSliceThatCoversThePeriodIsTaken() {
        assertEquals(Slice.MONTH, cut("2025-01-01", "2025-06-30", 6).slice());
        assertEquals(Slice.QUARTER, cut("2025-01-01", "2025-07-01", 6).slice());
        assertEquals(Slice.YEAR, cut("2020-01-01", "2025-12-31", 6).slice());
    }

    @Test
    void whatDoesNotFitIsLeftOutAtTheBeginningAndCounted() {
        PanelPeriods cut = PanelPeriods.of(TimeWindow.ALL, EXTENT, 4, Optional.empty());
        assertEquals(Slice.YEAR, cut.slice());
        assertEquals(4, cut.omitted());
        assertEquals(period("2026-01-01", "2026-03-11"), cut.periods().get(3));
    }

    @Test
    void aSliceCanBeAskedFor() {
        PanelPeriods cut = PanelPeriods.of(period("2024-01-01", "2025-12-31"), EXTENT, 4, Optional.of(Slice.MONTH));
        assertEquals(20, cut.omitted());
        assertEquals(period("2025-09-01", "2025-09-30"), cut.periods().get(0));
    }

    @Test
    void panelsFollowEachOtherToTheEndOfTheWhole() {
        for (long seed = 0; seed < 500; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            LocalDate from = LocalDate.parse("2019-01-01").plusDays(random.nextInt(2000));
            TimeWindow whole = TimeWindow.of(from, from.plusDays(random.nextInt(1500)));
            int most = PanelPeriods.COUNTS.get(random.nextInt(3));
            PanelPeriods cut = PanelPeriods.of(whole, EXTENT, most, Optional.empty());
            List<TimeWindow> periods = cut.periods();
            assertTrue(!periods.isEmpty() && periods.size() <= most, "seed " + seed);
            assertEquals(whole.to(), periods.get(periods.size() - 1).to(), "seed " + seed);
            for (int i = 1; i < periods.size(); i++) {
                assertEquals(periods.get(i - 1).to().plusDays(1), periods.get(i).from(), "seed " + seed);
            }
            if (cut.omitted() == 0) {
                assertEquals(whole.from(), periods.get(0).from(), "seed " + seed);
            }
        }
    }

    private static PanelPeriods cut(String from, String to, int most) {
        return PanelPeriods.of(period(from, to), EXTENT, most, Optional.empty());
    }

    private static TimeWindow period(String from, String to) {
        return TimeWindow.of(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void aPeriodWithinOneMonthCanBeShownWithThoseBefore() {
        TimeWindow week = TimeWindow.of(LocalDate.of(2025, 2, 10), LocalDate.of(2025, 2, 16));
        PanelPeriods cut = PanelPeriods.of(week, week, 6, Optional.empty());
        assertEquals(1, cut.periods().size());
        TimeWindow longer = cut.withEarlier(6);
        assertEquals(TimeWindow.of(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 2, 16)), longer);
        assertEquals(
                6,
                PanelPeriods.of(longer, longer, 6, Optional.empty()).periods().size());
    }
}
