package org.mekongatlas.screen.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * Letters of Burmese and Lao reach below their line. When words change, JavaFX repaints no more than the line, so that
 * feet of former letters stay under the new ones.
 */
public final class DeepLetters {

    /** Moves nothing by a pixel, but has all of a node repainted; logical pixels. */
    private static final double HARDLY = 1e-6;

    private DeepLetters() {}

    /**
     * Repaints all of a node when words on it change.
     *
     * @param whole has room for what reaches below a line
     */
    public static void repaint(Node whole, ObservableValue<String> words) {
        words.addListener((property, before, now) -> whole.setTranslateY(HARDLY - whole.getTranslateY()));
    }
}
