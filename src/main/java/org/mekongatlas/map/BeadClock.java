package org.mekongatlas.map;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/** The time beads live by: runs while they move, stands while they do not. FX thread. */
final class BeadClock {

    /** After a longer gap, as behind another window, beads go on from where they were; seconds. */
    private static final double LONGEST_STEP = 0.25;

    private final Pace pace = new Pace();
    private final AnimationTimer timer;
    private boolean running;
    private double seconds;
    private long last;

    /** @param frame called with the seconds for each frame that is due */
    BeadClock(DoubleConsumer frame) {
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                seconds += Math.min(LONGEST_STEP, (now - last) * 1e-9);
                last = now;
                if (pace.isDue(now)) {
                    frame.accept(seconds);
                }
            }
        };
    }

    double seconds() {
        return seconds;
    }

    void run(boolean run) {
        if (run && !running) {
            timer.start();
        } else if (!run && running) {
            timer.stop();
        }
        running = run;
    }
}
