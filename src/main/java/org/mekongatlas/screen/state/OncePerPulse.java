package org.mekongatlas.screen.state;

import java.time.Duration;
import javafx.animation.AnimationTimer;

/**
 * Runs an action at most once per frame, or more seldom, however often it is asked for: the newest state wins. FX
 * thread.
 */
public final class OncePerPulse {

    private final AnimationTimer timer;

    public OncePerPulse(Runnable action) {
        this(action, Duration.ZERO);
    }

    /** @param rest after it ran, before it runs again */
    public OncePerPulse(Runnable action, Duration rest) {
        timer = new AnimationTimer() {

            private long next = Long.MIN_VALUE;

            @Override
            public void handle(long now) {
                if (now >= next) {
                    stop();
                    next = now + rest.toNanos();
                    action.run();
                }
            }
        };
    }

    public void ask() {
        timer.start();
    }
}
