package org.mekongatlas.screen;

import java.util.function.DoubleSupplier;
import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.text.Texts;

/** What is seen before the map is ready: how far the data is, or why it can not be opened. */
final class StartView extends VBox {

    private final Texts texts;
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final AnimationTimer frames;
    private final Label doing = new Label();

    /** @param progress asked on every frame: how much of a new store is made, 0..1, or negative while none is */
    StartView(Texts texts, Icons icons, DoubleSupplier progress) {
        this.texts = texts;
        getStyleClass().addAll("atlas", "start-view");
        setAlignment(Pos.CENTER);
        Label name = new Label(Texts.PROGRAM, icons.symbol("app", 48));
        name.getStyleClass().add("start-name");
        bar.setPrefWidth(320);
        bar.setAccessibleText(texts.text("progress"));
        doing.setText(texts.text("start.opening"));
        doing.getStyleClass().add("muted");
        doing.setWrapText(true);
        doing.setMaxWidth(560);
        getChildren().addAll(name, bar, doing);
        frames = new AnimationTimer() {
            @Override
            public void handle(long now) {
                show(progress.getAsDouble());
            }
        };
        frames.start();
    }

    /** Stops asking. */
    void stop() {
        frames.stop();
    }

    private void show(double done) {
        if (done >= 0) {
            bar.setProgress(done);
            doing.setText(texts.text("start.store"));
        }
    }

    /** Says why there will be no map. */
    void fail(String sentence, Runnable close) {
        Button button = new Button(texts.text("close"));
        button.setDefaultButton(true);
        button.setOnAction(event -> close.run());
        doing.setText(sentence);
        doing.getStyleClass().setAll("start-failure");
        getChildren().remove(bar);
        getChildren().add(button);
        button.requestFocus();
    }
}
