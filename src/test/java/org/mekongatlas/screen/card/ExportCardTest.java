package org.mekongatlas.screen.card;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongatlas.export.PictureSpec;
import org.mekongatlas.export.Progress;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.View;
import org.mekongatlas.text.Texts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ExportCardTest {

    private final CountDownLatch pressed = new CountDownLatch(1);
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final StackPane root = new StackPane();

    @Start
    void start(Stage primary) {
        root.getChildren()
                .add(new ExportCard(
                        Texts.in(Language.EN),
                        () -> View.HOME,
                        () -> this::write,
                        worker,
                        told::add,
                        folder -> {},
                        root.getChildren()::clear));
        Stage stage = new Stage();
        stage.setScene(new Scene(root, 600, 400));
        stage.show();
    }

    @AfterEach
    void stop() {
        worker.shutdown();
    }

    /** Stops half way, until the reader has done something. */
    private void write(PictureSpec spec, Path file, Progress progress) {
        progress.at(0.5);
        try {
            pressed.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        progress.at(0.6);
    }

    @Test
    void aPictureShowsHowFarItIsAndCanBeCancelled(FxRobot robot) throws Exception {
        robot.clickOn("Save PNG");
        ProgressBar bar = robot.lookup(".progress-bar").query();
        await(() -> bar.isVisible() && bar.getProgress() == 0.5);
        robot.clickOn("Cancel");
        pressed.countDown();
        await(() -> says(robot, "Cancelled; nothing was written."));
        await(() ->
                !bar.isVisible() && !robot.lookup("Save PNG").<Button>query().isDisabled());
    }

    @Test
    void whoeverClosedTheCardIsToldElsewhere(FxRobot robot) throws Exception {
        robot.clickOn("Save PNG");
        robot.interact(() -> root.getChildren().clear());
        pressed.countDown();
        await(() -> told.size() == 1);
        assertTrue(told.get(0).startsWith("Saved as "), told::toString);
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> words.equals(label.getText()));
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, condition));
    }
}
