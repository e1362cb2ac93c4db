package org.mekongatlas.screen.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Look;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.WidthScale;
import org.mekongatlas.screen.Shipped;
import org.mekongatlas.screen.state.AtlasModel;

class PlaybackTest {

    private static final TimeWindow CHOSEN = window("2023-01-01", "2025-12-31");

    private final AtlasModel model = Shipped.model();
    private final Playback playback = new Playback(model);

    @Test
    void aChosenPeriodIsGoneThroughAndGivenBack() {
        model.time().show(CHOSEN);
        playback.advance(0);
        assertEquals(window("2023-01-01", "2023-01-01"), seen());
        playback.advance(60);
        assertEquals(CHOSEN, seen());
        playback.advance(0.1);
        assertEquals(CHOSEN, seen());
        assertNull(model.time().run().courseProperty().get());
        playback.advance(1);
        assertEquals(window("2023-01-01", "2023-01-31"), seen());
    }

    @Test
    void allDatesAreGivenBackAsAllDates() {
        playback.advance(0);
        assertEquals(TimeWindow.of(null, LocalDate.of(2020, 1, 1)), seen());
        playback.advance(600);
        playback.advance(1);
        assertEquals(TimeWindow.ALL, seen());
    }

    @Test
    void aSecondOfPlayingIsAMonth() {
        model.time().show(CHOSEN);
        for (int frame = 0; frame < 60; frame++) {
            playback.advance(1.0 / 60);
        }
        assertEquals(window("2023-01-01", "2023-01-31"), seen());
    }

    @Test
    void inALoopTheSameCourseBeginsAgain() {
        playback.loopProperty().set(true);
        model.time().show(CHOSEN);
        playback.advance(60);
        playback.advance(0.1);
        assertEquals(window("2023-01-01", "2023-01-01"), seen());
        playback.advance(60);
        assertEquals(CHOSEN, seen());
    }

    @Test
    void afterAPauseItGoesOnEvenFromAnEventThatWasSteppedTo() {
        model.time().show(CHOSEN);
        playback.advance(12);
        LocalDate paused = model.time().day();
        model.time().stepToNext();
        LocalDate stepped = model.time().day();
        assertTrue(stepped.isAfter(paused));
        playback.advance(0.1);
        assertEquals(TimeWindow.of(CHOSEN.from(), stepped.plusDays(3)), seen());
    }

    @Test
    void anotherPeriodInAPauseIsACourseOfItsOwn() {
        model.time().show(CHOSEN);
        playback.advance(12);
        model.time().show(window("2024-06-01", "2024-08-31"));
        playback.advance(0);
        assertEquals(window("2024-06-01", "2024-06-01"), seen());
        playback.advance(60);
        playback.advance(1);
        assertEquals(window("2024-06-01", "2024-08-31"), seen());
    }

    @Test
    void readOtherwiseInAPauseItIsStillTheChosenPeriod() {
        model.time().show(CHOSEN);
        playback.advance(12);
        LocalDate paused = model.time().day();
        model.time().setMode(TimeMode.MOMENT);
        assertEquals(TimeWindow.of(paused, paused), seen());
        playback.advance(0);
        assertEquals(window("2023-01-01", "2023-01-01"), seen());
        model.time().setMode(TimeMode.WINDOW);
        model.time().show(CHOSEN);
        playback.advance(12);
        model.time().setMode(TimeMode.CUMULATIVE);
        assertEquals(CHOSEN, seen());
    }

    @Test
    void playingIsOneStepOfTheWayBackAndNoneOnceItIsOver() {
        model.time().show(window("2022-01-01", "2022-12-31"));
        model.wayBack().begin();
        model.time().show(CHOSEN);
        playFor(40);
        model.change(view -> view.withCamera(new Camera(16, 99, 7)));
        playFor(40);
        View paused = model.view().withLook(View.HOME.look());
        model.wayBack().back();
        assertEquals(View.HOME.camera(), model.view().camera());
        model.wayBack().back();
        assertEquals(CHOSEN, seen());
        model.wayBack().forward();
        model.wayBack().forward();
        assertEquals(paused, model.view());
        model.wayBack().back();
        model.wayBack().back();
        playback.advance(60);
        playback.advance(1);
        model.wayBack().back();
        assertEquals(window("2022-01-01", "2022-12-31"), seen());
        assertEquals(List.of(), model.wayBack().backProperty().get());
    }

    @Test
    void aWidthMeansTheSameOnAllDaysOfACourse() {
        for (TimeMode mode : TimeMode.values()) {
            model.time().setMode(mode);
            model.time().narrow(CHOSEN);
            playback.advance(0);
            Set<WidthScale> scales = new HashSet<>();
            for (int day = 0; day < 1200 && model.time().run().courseProperty().get() != null; day += 6) {
                scales.add(WidthScale.of(model.snapshotProperty().get()));
                assertTrue(WidthScale.of(model.snapshotProperty().get().flows()).top()
                        <= WidthScale.of(model.snapshotProperty().get()).top());
                playback.advance(0.2);
            }
            assertEquals(1, scales.size(), () -> mode + " had " + scales);
            assertEquals(Look.AS_NEEDED, model.view().look().widest());
        }
    }

    @Test
    void aScaleThatTheReaderFixesIsHisAndStays() {
        model.time().show(CHOSEN);
        playback.advance(1);
        assertTrue(model.view().look().widest() > 0);
        model.draw(look -> look.withWidest(500_000));
        playback.advance(60);
        playback.advance(1);
        assertEquals(500_000, model.view().look().widest());
        playback.advance(1);
        assertEquals(500_000, model.view().look().widest());
    }

    @Test
    void whatIsGoneBackToInAPauseKeepsTheScaleOfTheCourse() {
        model.time().show(CHOSEN);
        playback.advance(12);
        View paused = model.view();
        model.change(view -> view.withCamera(new Camera(16, 99, 7)));
        model.wayBack().back();
        assertEquals(paused, model.view());
        model.wayBack().back();
        assertEquals(Look.AS_NEEDED, model.view().look().widest());
    }

    private void playFor(int frames) {
        for (int frame = 0; frame < frames; frame++) {
            playback.advance(1.0 / 30);
        }
    }

    private TimeWindow seen() {
        return model.view().question().window();
    }

    private static TimeWindow window(String from, String to) {
        return TimeWindow.of(LocalDate.parse(from), LocalDate.parse(to));
    }
}
