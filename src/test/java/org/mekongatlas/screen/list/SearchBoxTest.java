package org.mekongatlas.screen.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongatlas.index.Search;
import org.mekongatlas.index.Search.Hit;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.screen.Shipped;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.Threads;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Searching before there is anything to search in. */
@ExtendWith(ApplicationExtension.class)
class SearchBoxTest {

    /** What is to be done beside the window, which is slow here. */
    private final List<Runnable> beside = new ArrayList<>();

    private final List<String> chosen = new ArrayList<>();
    private final List<Throwable> told = new ArrayList<>();
    /** Whether the search can not be made. */
    private boolean broken;

    private final Button elsewhere = new Button();
    private SearchBox box;

    @Start
    void start(Stage primary) {
        Threads threads = new Threads(never -> {}, beside::add, this::onScreen);
        box = new SearchBox(
                Shipped.model(threads),
                new Icons(),
                hit -> chosen.add(((Hit.OfPlace) hit).place().id()),
                this::make);
        Stage stage = new Stage();
        stage.setScene(new Scene(new HBox(box, elsewhere), 400, 40));
        stage.show();
    }

    private void onScreen(Runnable task) {
        Platform.runLater(() -> {
            try {
                task.run();
            } catch (IllegalStateException unforeseen) {
                told.add(unforeseen.getCause().getCause());
            }
        });
    }

    private Search make(Catalogue catalogue) {
        if (broken) {
            throw new IllegalStateException("broken");
        }
        return new Search(catalogue);
    }

    @Test
    void saysThatItFailedAndTriesAgainForWhoComesBack(FxRobot robot) {
        broken = true;
        robot.interact(box::requestFocus);
        robot.interact(() -> box.setText("Indonesia"));
        robot.type(KeyCode.ENTER);
        beside.get(0).run();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("not available now", sign().getText());
        assertTrue(sign().isVisible());
        assertEquals(List.of("broken"), told.stream().map(Throwable::getMessage).toList());
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(), chosen);
        assertEquals(1, beside.size());

        broken = false;
        robot.interact(elsewhere::requestFocus);
        robot.interact(box::requestFocus);
        assertEquals("getting ready …", sign().getText());
        beside.get(1).run();
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(sign().isVisible());
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("id"), chosen);
    }

    @Test
    void saysThatItIsGettingReadyAndThenGoesWhereItWasAskedTo(FxRobot robot) {
        robot.interact(box::requestFocus);
        assertEquals(1, beside.size());
        assertFalse(sign().isVisible());
        robot.interact(() -> box.setText("Indonesia"));
        assertTrue(sign().isVisible());
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(), chosen);
        assertEquals("Indonesia", box.getText());

        beside.get(0).run();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("id"), chosen);
        assertFalse(sign().isVisible());
        assertEquals(1, beside.size());
    }

    private Label sign() {
        return (Label) box.getRight();
    }
}
