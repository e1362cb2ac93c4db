package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.screen.compare.PanelButton;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A reader who looks at six months at once and goes to one of them, by keys alone. */
class MultiplesJourneyTest extends Journey {

    @Start
    void start(Stage primary) {
        open();
    }

    @Test
    void fromSixMonthsToOne(FxRobot robot) throws Exception {
        robot.interact(
                () -> model.time().show(TimeWindow.of(LocalDate.parse("2024-10-01"), LocalDate.parse("2025-03-31"))));
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        await(() -> panels(robot).size() == 6
                && panels(robot).stream()
                        .allMatch(panel -> panel.getAccessibleText().contains(": People ")));
        assertTrue(panels(robot).get(4).getAccessibleText().startsWith("February 2025"));
        assertEquals(
                panels(robot).get(0),
                robot.lookup(".panel-button").match(node -> node.isFocused()).query());

        robot.type(KeyCode.RIGHT);
        assertTrue(panels(robot).get(1).isFocused());
        robot.type(KeyCode.DOWN);
        assertTrue(panels(robot).get(4).isFocused());
        robot.type(KeyCode.ENTER);
        assertTrue(panels(robot).isEmpty());
        assertEquals(TimeMode.WINDOW, model.view().mode());
        await(() -> model.inSight().sentenceProperty().get().startsWith("February 2025")
                && map.completeProperty().get());
    }

    private static List<PanelButton> panels(FxRobot robot) {
        return List.copyOf(robot.lookup(".panel-button").queryAllAs(PanelButton.class));
    }
}
