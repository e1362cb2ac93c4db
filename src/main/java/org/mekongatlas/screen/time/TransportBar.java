package org.mekongatlas.screen.time;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.screen.control.DisplayConverter;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.text.Texts;

/** Play, pause, step to the next event, speed, loop. */
final class TransportBar extends VBox {

    private final Texts texts;

    TransportBar(AtlasModel model, Playback playback) {
        texts = model.texts();
        getStyleClass().add("transport");
        HBox steps = new HBox(
                Icons.button(
                        texts,
                        Feather.SKIP_BACK,
                        texts.text("play.previous"),
                        "Ctrl+Left",
                        model.time()::stepToPrevious),
                playButton(playback),
                Icons.button(
                        texts, Feather.SKIP_FORWARD, texts.text("play.next"), "Ctrl+Right", model.time()::stepToNext));
        steps.setAlignment(Pos.CENTER);
        HBox manner = new HBox(speed(playback), loop(playback));
        manner.setAlignment(Pos.CENTER);
        manner.getStyleClass().add("manner");
        getChildren().addAll(steps, manner);
        setAlignment(Pos.CENTER);
    }

    private Button playButton(Playback playback) {
        Button button = Icons.button(texts, Feather.PLAY, texts.text("play.play"), "Space", playback::toggle);
        button.getStyleClass().add("play");
        playback.playingProperty()
                .addListener((property, before, playing) -> Icons.label(
                        texts,
                        button,
                        playing ? Feather.PAUSE : Feather.PLAY,
                        playing ? texts.text("play.pause") : texts.text("play.play"),
                        "Space"));
        return button;
    }

    private ChoiceBox<Speed> speed(Playback playback) {
        ChoiceBox<Speed> choice = new ChoiceBox<>();
        choice.getItems().setAll(Speed.values());
        choice.setConverter(new DisplayConverter<>(speed -> speed == null ? "" : speed.name(texts)));
        choice.valueProperty().bindBidirectional(playback.speedProperty());
        choice.setAccessibleText(texts.text("speed"));
        Hint.on(choice, () -> choice.getValue().meaning(texts));
        return choice;
    }

    private ToggleButton loop(Playback playback) {
        ToggleButton loop = new ToggleButton();
        loop.getStyleClass().add("loop");
        Icons.label(loop, Feather.REPEAT, texts.text("play.loop"));
        loop.selectedProperty().bindBidirectional(playback.loopProperty());
        return loop;
    }
}
