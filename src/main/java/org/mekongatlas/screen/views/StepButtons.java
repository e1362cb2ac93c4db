package org.mekongatlas.screen.views;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.text.Texts;

/** Back and forward through what was looked at; each says what it would change. */
public final class StepButtons extends HBox {

    /**
     * @param back undoes the last thing the reader did
     * @param forward does it again
     */
    public StepButtons(AtlasModel model, Runnable back, Runnable forward) {
        getChildren().addAll(back(model, back), forward(model, forward));
        setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER);
    }

    /** A button that is off where there is no way back. */
    public static Button back(AtlasModel model, Runnable action) {
        String name = model.texts().text("step.back", "Alt+Left");
        return button(model.texts(), Feather.ARROW_LEFT, name, model.wayBack().backProperty(), action);
    }

    private static Button forward(AtlasModel model, Runnable action) {
        String name = model.texts().text("step.forward", "Alt+Right");
        return button(model.texts(), Feather.ARROW_RIGHT, name, model.wayBack().forwardProperty(), action);
    }

    private static Button button(
            Texts texts, Ikon glyph, String name, ObservableValue<List<String>> changes, Runnable action) {
        Button button = Icons.button(glyph, name, action);
        button.accessibleTextProperty().bind(changes.map(steps -> ViewWords.step(texts, name, steps)));
        button.disableProperty().bind(changes.map(List::isEmpty));
        return button;
    }
}
