package org.mekongatlas.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/**
 * Moves the beads: has frame after frame painted on workers and put on screen, as fast as the pace allows. Stands still
 * while it does not run. FX thread, but for {@link #seconds}.
 */
final class BeadMotion {

    /** Frames painted at a time. */
    static final int WORKERS = 2;

    /** After a longer gap, as behind another window, beads go on from where they were; seconds. */
    private static final double LONGEST_STEP = 0.25;

    private final OverlayLayer layer;
    private final Sheets sheets;
    private final Executor workers;
    private final Executor delivery;
    private final BooleanSupplier givesWay;
    private final Pace pace = new Pace();
    private final AnimationTimer timer;
    private final Deque<Frame> free = new ArrayDeque<>();
    private volatile double seconds;
    private double shown;
    private int painting;
    private boolean running;
    private boolean late;
    private long last;

    /**
     * @param sheets for frames
     * @param workers as many threads as {@link #WORKERS}
     * @param delivery the FX thread
     * @param givesWay whether there is work that comes first
     */
    BeadMotion(OverlayLayer layer, Sheets sheets, Executor workers, Executor delivery, BooleanSupplier givesWay) {
        this.layer = layer;
        this.sheets = sheets;
        this.workers = workers;
        this.delivery = delivery;
        this.givesWay = givesWay;
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

    /** Shows a frame and its plate in place of the last, and goes on from there; null shows none. */
    void hang(Frame frame) {
        free.forEach(old -> sheets.give(old.sheet()));
        free.clear();
        if (painting == 0) {
            layer.plate().ifPresent(old -> sheets.give(old.still()));
        }
        if (frame != null) {
            free.push(frame);
        }
        layer.hang(frame);
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
        late = painting == WORKERS;
        if (!late && pace.isDue(now) && !givesWay.getAsBoolean()) {
            layer.plate().ifPresent(this::paint);
        }
    }

    private void paint(Plate plate) {
        Frame frame = free.isEmpty() ? Frame.of(plate, sheets) : free.pop();
        double moment = seconds;
        painting++;
        workers.execute(() -> {
            frame.paint(moment);
            delivery.execute(() -> show(frame, moment));
        });
    }

    /** A frame that was overtaken is not shown; one too late for its pulse is followed by the next without another. */
    private void show(Frame frame, double moment) {
        painting--;
        if (layer.plate().filter(plate -> plate == frame.plate()).isPresent()) {
            free.push(frame);
        } else {
            sheets.give(frame.sheet());
        }
        if (moment > shown) {
            shown = moment;
            layer.show(frame);
        }
        if (running && late) {
            pulse(System.nanoTime());
        }
    }
}
