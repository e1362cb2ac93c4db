package org.mekongatlas.screen.control;

import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;

/**
 * Letters of Burmese and Lao reach below their line. When words change, JavaFX repaints no more than the line, so that
 * feet of former letters stay under the new ones. It repaints all of a node that moves, so the node is moved by less than
 * can be seen.
 */
public final class DeepLetters {

    /** Moves nothing by a pixel; logical pixels. */
    private static final double HARDLY = 1e-6;

    /** Begins anew from here; far enough that words do not change so often before they are painted. */
    private static final double FARTHEST = 1e-4;

    private DeepLetters() {}

    /**
     * Repaints all of a part of the window when words of any label change that it holds now.
     *
     * @param whole has room for what reaches below its last line; nothing else moves it
     */
    public static void repaint(Pane whole) {
        labels(whole).forEach(label -> repaint(whole, label.textProperty()));
    }

    private static Stream<Labeled> labels(Node node) {
        if (node instanceof Labeled label) {
            return Stream.of(label);
        }
        return node instanceof Pane pane ? pane.getChildren().stream().flatMap(DeepLetters::labels) : Stream.empty();
    }

    /**
     * Repaints all of a node when words on it change.
     *
     * @param whole has room for what reaches below a line; nothing else moves it
     */
    public static void repaint(Node whole, ObservableValue<String> words) {
        words.addListener((property, before, now) -> whole.setTranslateY((whole.getTranslateY() + HARDLY) % FARTHEST));
    }
}
