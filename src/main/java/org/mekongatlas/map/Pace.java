package org.mekongatlas.map;

/**
 * How often beads are painted: at every pulse; where the computer can not keep up, at every second one; or not at all.
 * Tries one step faster after a while. Times are in nanoseconds.
 */
final class Pace {

    /** A frame that takes longer is slow. */
    private static final long SLOW = 40_000_000;
    /** Sixty frames a second are enough, less a little for jitter. */
    private static final long LEAST = 15_000_000;

    private static final long PATIENCE = 60_000_000_000L;
    private static final int FRAMES = 24;

    private enum Step {
        STILL,
        EVERY_PULSE,
        EVERY_SECOND_PULSE
    }

    private Step step = Step.EVERY_PULSE;
    private int pulses;
    private int frames;
    private int slow;
    private long last;
    private long changed;

    /** Whether a frame is due at the pulse of {@code now}. */
    boolean isDue(long now) {
        if (step != Step.EVERY_PULSE && now - changed > PATIENCE) {
            go(step == Step.STILL ? Step.EVERY_SECOND_PULSE : Step.EVERY_PULSE, now);
        }
        if (step == Step.STILL || ++pulses < step.ordinal() || now - last < LEAST) {
            return false;
        }
        note(now);
        return step != Step.STILL;
    }

    private void note(long now) {
        slow += now - last > SLOW * step.ordinal() ? 1 : 0;
        last = now;
        pulses = 0;
        if (++frames == FRAMES) {
            if (slow > FRAMES / 2) {
                go(step == Step.EVERY_PULSE ? Step.EVERY_SECOND_PULSE : Step.STILL, now);
            }
            frames = 0;
            slow = 0;
        }
    }

    private void go(Step next, long now) {
        step = next;
        changed = now;
        frames = 0;
        slow = 0;
    }
}
