package org.mekongatlas.screen.time;

import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;

/** What the reader drags up to see more rows of silences, and down to see fewer. */
final class SilenceGrip extends Region {

    private static final double WIDTH = 60;
    private static final double HEIGHT = 11;

    /**
     * @param line height of a row, logical pixels
     * @param grow called with how many rows more are wanted
     */
    SilenceGrip(DoubleSupplier line, IntConsumer grow) {
        getStyleClass().add("silence-grip");
        setCursor(Cursor.V_RESIZE);
        setPrefSize(WIDTH, HEIGHT);
        // It goes up with the rows, so that what is left of the way is told from itself.
        setOnMouseDragged(event -> grow.accept((int) ((HEIGHT / 2 - event.getY()) / line.getAsDouble())));
    }
}
