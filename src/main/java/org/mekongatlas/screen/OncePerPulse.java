package org.mekongatlas.screen;

import javafx.animation.AnimationTimer;

/** Runs an action at most once per frame, however often it is asked for: the newest state wins. FX thread. */
final class OncePerPulse {

    private final AnimationTimer timer;

    OncePerPulse(Runnable action) {
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                action.run();
            }
        };
    }

    void ask() {
        timer.start();
    }
}
