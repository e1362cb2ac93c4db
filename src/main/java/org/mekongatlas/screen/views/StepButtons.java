package org.mekongatlas.screen.views;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.History;

/** Back and forward through what was looked at; each says what it would change. */
public final class StepButtons extends HBox {

    /**
     * @param back undoes the last thing the reader did
     * @param forward does it again
     */
    public StepButtons(History history, Runnable back, Runnable forward) {
        getChildren()
                .addAll(
                        button(Feather.ARROW_LEFT, "Back", "Alt+Left", history.backProperty(), back),
                        button(Feather.ARROW_RIGHT, "Forward", "Alt+Right", history.forwardProperty(), forward));
        setMinWidth(USE_PREF_SIZE);
    }

    /** A button that is off where there is nothing to change. */
    public static Button button(
            Ikon glyph, String name, String key, ObservableValue<List<String>> changes, Runnable action) {
        Button button = Icons.button(glyph, name, key, action);
        button.accessibleTextProperty().bind(changes.map(steps -> ViewWords.step(name, key, steps)));
        button.disableProperty().bind(changes.map(List::isEmpty));
        return button;
    }
}
