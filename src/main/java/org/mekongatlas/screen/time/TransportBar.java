package org.mekongatlas.screen.time;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;

/** Play, pause, step to the next event, speed, loop. */
final class TransportBar extends VBox {

    TransportBar(AtlasModel model, Playback playback) {
        getStyleClass().add("transport");
        HBox steps = new HBox(
                Icons.button(Feather.SKIP_BACK, "To the event before", "Ctrl+Left", model::stepToPrevious),
                playButton(playback),
                Icons.button(Feather.SKIP_FORWARD, "To the next event", "Ctrl+Right", model::stepToNext));
        steps.setAlignment(Pos.CENTER);
        HBox manner = new HBox(speed(playback), loop(playback));
        manner.setAlignment(Pos.CENTER);
        manner.getStyleClass().add("manner");
        getChildren().addAll(steps, manner);
        setAlignment(Pos.CENTER);
    }

    private static Button playButton(Playback playback) {
        Button button = Icons.button(Feather.PLAY, "Play", "Space", playback::toggle);
        button.getStyleClass().add("play");
        playback.playingProperty()
                .addListener((property, before, playing) -> Icons.label(
                        button, playing ? Feather.PAUSE : Feather.PLAY, playing ? "Pause (Space)" : "Play (Space)"));
        return button;
    }

    private static ChoiceBox<Speed> speed(Playback playback) {
        ChoiceBox<Speed> choice = new ChoiceBox<>();
        choice.getItems().setAll(Speed.values());
        choice.valueProperty().bindBidirectional(playback.speedProperty());
        choice.setAccessibleText("Speed");
        Hint.on(choice, () -> "Speed: " + choice.getValue().words() + " (1× is 1 month a second)");
        return choice;
    }

    private static ToggleButton loop(Playback playback) {
        ToggleButton loop = new ToggleButton();
        loop.getStyleClass().add("loop");
        Icons.label(loop, Feather.REPEAT, "Begin again at the end");
        loop.selectedProperty().bindBidirectional(playback.loopProperty());
        return loop;
    }
}
