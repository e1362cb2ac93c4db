package org.mekongatlas.screen.state;

import javafx.animation.AnimationTimer;

/** Runs an action at most once per frame, however often it is asked for: the newest state wins. FX thread. */
public final class OncePerPulse {

    private final AnimationTimer timer;

    public OncePerPulse(Runnable action) {
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                action.run();
            }
        };
    }

    public void ask() {
        timer.start();
    }
}
