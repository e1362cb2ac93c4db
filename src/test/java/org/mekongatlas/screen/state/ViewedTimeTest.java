package org.mekongatlas.screen.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.screen.Shipped;

class ViewedTimeTest {

    private static final TimeWindow FEBRUARY = window("2025-02-01", "2025-02-28");

    private final AtlasModel model = Shipped.model();

    @Test
    void stepsGoFromEventToEvent() {
        model.time().show(FEBRUARY);
        model.time().stepToNext();
        LocalDate next = model.view().question().window().to();
        assertTrue(next.isAfter(FEBRUARY.to()));
        assertTrue(model.catalogue().events().stream()
                .map(Event::firstDay)
                .collect(Collectors.toSet())
                .contains(next));
        model.time().stepToPrevious();
        assertTrue(model.view().question().window().to().isBefore(next));
    }

    @Test
    void aMomentIsOneDayAndTheWayBackIsOpen() {
        model.time().show(window("2024-01-01", "2025-02-12"));
        model.time().setMode(TimeMode.MOMENT);
        assertEquals(window("2025-02-12", "2025-02-12"), model.view().question().window());
        model.time().show(window("2024-01-01", "2025-02-20"));
        assertEquals(window("2025-02-20", "2025-02-20"), model.view().question().window());
        model.time().setMode(TimeMode.CUMULATIVE);
        assertEquals(
                TimeWindow.of(null, LocalDate.of(2025, 2, 20)),
                model.view().question().window());
    }

    @Test
    void aPeriodThatIsAskedForIsShownWholeEvenFromAMoment() {
        model.time().setMode(TimeMode.MOMENT);
        model.time().narrow(FEBRUARY);
        assertEquals(FEBRUARY, model.time().window());
        assertEquals(TimeMode.WINDOW, model.view().mode());
        model.time().setMode(TimeMode.CUMULATIVE);
        model.time().narrow(FEBRUARY);
        assertEquals(TimeMode.CUMULATIVE, model.view().mode());
    }

    @Test
    void theAxisBeginsWhereReportsBecomeRegular() {
        assertEquals(LocalDate.of(2020, 1, 1), model.time().playhead().first());
        assertEquals(LocalDate.of(2026, 3, 31), model.time().playhead().last());
    }

    private static TimeWindow window(String from, String to) {
        return TimeWindow.of(LocalDate.parse(from), LocalDate.parse(to));
    }
}
