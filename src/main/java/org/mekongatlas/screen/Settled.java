package org.mekongatlas.screen;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Runs an action when nothing has asked for it for a moment: for panels that need not follow a moving slider. */
final class Settled {

    private static final Duration MOMENT = Duration.millis(120);

    private final PauseTransition pause = new PauseTransition(MOMENT);

    Settled(Runnable action) {
        pause.setOnFinished(event -> action.run());
    }

    void ask() {
        pause.playFromStart();
    }
}
