package org.mekongatlas.map;

import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;

/**
 * Moves the beads: has frame after frame painted on a worker and put on screen, as fast as the pace allows. Stands still
 * while it does not run. FX thread, but for {@link #seconds}.
 */
final class BeadMotion {

    /** After a longer gap, as behind another window, beads go on from where they were; seconds. */
    private static final double LONGEST_STEP = 0.25;

    private final OverlayLayer layer;
    private final Executor worker;
    private final Executor delivery;
    private final Pace pace = new Pace();
    private final AnimationTimer timer;
    private volatile double seconds;
    private boolean running;
    private boolean painting;
    private boolean late;
    private long last;

    /**
     * @param worker one thread
     * @param delivery the FX thread
     */
    BeadMotion(OverlayLayer layer, Executor worker, Executor delivery) {
        this.layer = layer;
        this.worker = worker;
        this.delivery = delivery;
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulse(now);
            }
        };
    }

    /** The time beads live by. Any thread. */
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

    private void pulse(long now) {
        seconds += Math.min(LONGEST_STEP, (now - last) * 1e-9);
        last = now;
        late = painting;
        if (!painting && pace.isDue(now)) {
            paint();
        }
    }

    private void paint() {
        layer.frame().ifPresent(frame -> {
            painting = true;
            worker.execute(() -> {
                frame.paint(seconds);
                delivery.execute(() -> show(frame));
            });
        });
    }

    /** A frame that came too late for its pulse is followed by the next without waiting for another pulse. */
    private void show(Frame frame) {
        painting = false;
        layer.show(frame);
        if (running && late) {
            late = false;
            pulse(System.nanoTime());
        }
    }
}
