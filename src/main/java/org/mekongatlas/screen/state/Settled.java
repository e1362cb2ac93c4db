package org.mekongatlas.screen.state;

import javafx.animation.Animation.Status;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Runs an action when nothing has asked for it for a moment, or when it was asked for long enough: for what need not
 * follow a moving slider step by step. FX thread.
 */
public final class Settled {

    private static final Duration MOMENT = Duration.millis(120);

    private final PauseTransition pause = new PauseTransition(MOMENT);
    private final long longest;
    private long asked;

    /** @param longest an action that is asked for again and again waits no longer than about this */
    public Settled(Duration longest, Runnable action) {
        this.longest = (long) (longest.toMillis() * 1e6);
        pause.setOnFinished(event -> action.run());
    }

    public void ask() {
        long now = System.nanoTime();
        if (pause.getStatus() != Status.RUNNING) {
            asked = now;
        }
        if (now - asked < longest) {
            pause.playFromStart();
        }
    }
}
