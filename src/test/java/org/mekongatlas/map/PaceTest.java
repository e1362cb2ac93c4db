package org.mekongatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long MILLISECOND = 1_000_000;

    private final Pace pace = new Pace();
    private long now;

    @Test
    void paintsEveryPulseWhileTheComputerKeepsUp() {
        assertEquals(600, framesOf(600, 17));
    }

    @Test
    void paintsSixtyTimesASecondAtMost() {
        int frames = framesOf(2000, 5);
        assertTrue(frames <= 670, frames + " frames in ten seconds");
    }

    @Test
    void paintsEverySecondPulseWhereFramesAreSlow() {
        framesOf(30, 50);
        assertEquals(50, framesOf(100, 30), 1);
    }

    @Test
    void goesStillWhereEvenThatIsTooMuch() {
        framesOf(120, 120);
        assertEquals(0, framesOf(100, 120));
    }

    @Test
    void oneLongPauseIsNoReasonToSlowDown() {
        framesOf(30, 17);
        now += 5_000 * MILLISECOND;
        assertEquals(100, framesOf(100, 17));
    }

    @Test
    void triesAgainAfterAWhile() {
        framesOf(120, 120);
        now += 61_000 * MILLISECOND;
        framesOf(2, 17);
        now += 61_000 * MILLISECOND;
        framesOf(2, 17);
        assertEquals(200, framesOf(200, 17));
    }

    private int framesOf(int pulses, int milliseconds) {
        int frames = 0;
        for (int pulse = 0; pulse < pulses; pulse++) {
            now += milliseconds * MILLISECOND;
            frames += pace.isDue(now) ? 1 : 0;
        }
        return frames;
    }
}
