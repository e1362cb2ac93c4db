package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mekongatlas.paint.Selection;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** From a word to the place, by keyboard alone. */
class SearchJourneyTest extends Journey {

    @Start
    void start(Stage primary) {
        open();
    }

    @Test
    void fromAMisspeltNameToThePlaceOnTheMap(FxRobot robot) throws Exception {
        await(() -> map.completeProperty().get() && model.snapshotProperty().get() != null);
        type(robot, KeyCode.CONTROL, KeyCode.F);
        robot.write("myawady");
        await(() -> robot.lookup(".auto-complete-popup .list-cell").tryQuery().isPresent());
        type(robot, KeyCode.ENTER);
        await(() -> new Selection.OfPlace("mm-myawaddy")
                .equals(model.selectionProperty().get()));
        await(() -> Math.abs(map.cameraProperty().get().latitude() - 16.69) < 0.2);
        assertEquals("", robot.lookup(".search-box").queryTextInputControl().getText());
    }
}
