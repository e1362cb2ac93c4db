package org.mekongatlas.screen.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongatlas.index.Search.Hit;
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
    private SearchBox box;

    @Start
    void start(Stage primary) {
        Threads threads = new Threads(never -> {}, beside::add, Platform::runLater);
        box = new SearchBox(
                Shipped.model(threads),
                new Icons(),
                hit -> chosen.add(((Hit.OfPlace) hit).place().id()));
        Stage stage = new Stage();
        stage.setScene(new Scene(box, 400, 40));
        stage.show();
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
