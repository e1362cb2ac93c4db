package org.mekongatlas.screen.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekongatlas.export.PictureSpec;
import org.mekongatlas.export.Progress;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.View;
import org.mekongatlas.screen.Shipped;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Threads;
import org.mekongatlas.text.Texts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ExportCardTest {

    @TempDir
    private Path folder;

    private final CountDownLatch pressed = new CountDownLatch(1);
    private final List<Path> opened = new CopyOnWriteArrayList<>();
    private final ExecutorService worker = new ThreadPoolExecutor(
            // What the model still asks for at the end is of no use to anybody.
            1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), new ThreadPoolExecutor.DiscardPolicy());
    private final StackPane root = new StackPane();
    private Stage stage;
    private AtlasModel model;

    @Start
    void start(Stage primary) {
        model = Shipped.model(new Threads(worker, worker, Platform::runLater));
        open();
        stage = new Stage();
        stage.setScene(new Scene(root, 600, 400));
        stage.show();
    }

    private void open() {
        root.getChildren()
                .add(new ExportCard(model, () -> View.HOME, () -> this::write, opened::add, root.getChildren()::clear));
    }

    @AfterEach
    void stop(FxRobot robot) {
        robot.interact(stage::close);
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
        await(() -> model.noticeProperty().get().words().startsWith("Saved as "));
    }

    @Test
    void whoeverReadsAnotherLanguageMeanwhileIsToldInIt(FxRobot robot) throws Exception {
        robot.clickOn("Save PNG");
        robot.interact(() -> {
            model.draw(look -> look.withLanguage(Language.TH));
            model.leave();
        });
        AtlasModel anew = model.again();
        pressed.countDown();
        await(() -> !anew.furnishingProperty().get().pictures().isEmpty());
        Path saved = anew.furnishingProperty().get().pictures().get(0);
        await(() ->
                anew.noticeProperty().get().words().equals(Texts.in(Language.TH).text("picture.saved", saved)));
    }

    @Test
    void whatWasSavedLastCanBeOpenedAgain(FxRobot robot) throws Exception {
        robot.interact(() -> {
            root.getChildren().clear();
            model.furnish(now -> now.withPicture(folder.resolve("gone.png")).withPicture(folder.resolve("new.png")));
            open();
        });
        TextField into = robot.lookup(".export-card .line .text-field").query();
        assertEquals(folder.toString(), into.getText(), "where the last one was saved");
        Files.createFile(folder.resolve("new.png"));
        choose(robot, 0);
        choose(robot, 1);
        assertEquals(List.of(folder.resolve("new.png")), opened);
        assertTrue(says(robot, folder.resolve("gone.png") + " is no longer there."));
        assertEquals(
                List.of(folder.resolve("new.png")),
                model.furnishingProperty().get().pictures());
    }

    /** Opens one of the pictures that were saved last. */
    private static void choose(FxRobot robot, int picture) {
        robot.interact(() -> {
            MenuButton recent = robot.lookup(".export-card .menu-button").query();
            ((Menu) recent.getItems().get(picture)).getItems().get(0).fire();
        });
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> words.equals(label.getText()));
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, condition));
    }
}
