package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Event;
import org.mekongatlas.paint.Selection;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Whoever copies something sees and hears that it was copied. */
class RemarkJourneyTest extends Journey {

    /** Logical pixels from what was pressed to what is said of it. */
    private static final double NEAR = 120;

    @Start
    void start(Stage primary) {
        open();
    }

    @Test
    void theSentence(FxRobot robot) throws Exception {
        ready();
        Button copy = robot.lookup(".sentence .glyph").queryButton();
        String name = copy.getAccessibleText();
        robot.clickOn(copy);
        assertEquals("Copied: the sentence", remark(robot).getText());
        assertEquals("Copied: the sentence", copy.getAccessibleText());
        assertNear(copy, remark(robot));
        await(() -> !remark(robot).isVisible());
        assertEquals(name, copy.getAccessibleText());
    }

    @Test
    void aFigureThatChangesMeanwhileIsNotCalledByTheFormerOne(FxRobot robot) throws Exception {
        ready();
        Button people = robot.lookup(".status-bar .total").queryButton();
        robot.interact(people::requestFocus);
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        assertEquals("Copied: this view as text", people.getAccessibleText());
        robot.interact(() -> {
            people.setAccessibleText("Another total");
            model.remark("");
        });
        assertEquals("Another total", people.getAccessibleText());
    }

    @Test
    void byKeysOnTheMap(FxRobot robot) throws Exception {
        ready();
        robot.interact(map::requestFocus);
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        assertEquals("Copied: this view as text", map.getAccessibleText());
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertEquals("Copied: the sentence", map.getAccessibleText());
        await(() -> !remark(robot).isVisible());
        assertEquals(model.inSight().sentenceProperty().get(), map.getAccessibleText());
    }

    @Test
    void eventsWithTheirSources(FxRobot robot) throws Exception {
        ready();
        MenuButton menu = robot.lookup(".event-list .menu-button").queryAs(MenuButton.class);
        int events = listedFirst(robot);
        robot.interact(() -> {
            menu.requestFocus();
            menu.getItems().get(1).fire();
        });
        await(() -> remark(robot).getText().equals("Copied: " + events + " events, Table (CSV)"));
        assertNear(menu, remark(robot));
    }

    @Test
    void anEventOfThePage(FxRobot robot) throws Exception {
        ready();
        Snapshot shown = model.snapshotProperty().get();
        Event event = shown.events().get(0);
        robot.interact(() -> model.select(new Selection.OfEvent(event.id())));
        await(() -> robot.lookup(".details .menu-button").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".details .menu-button")
                .queryAs(MenuButton.class)
                .getItems()
                .get(0)
                .fire());
        await(() -> remark(robot).getText().equals("Copied: 1 event, Text with sources"));
    }

    private void ready() throws Exception {
        await(() -> model.snapshotProperty().get() != null
                && !model.inSight().sentenceProperty().get().isEmpty());
    }

    private static Label remark(FxRobot robot) {
        return robot.lookup(".remark").queryAs(Label.class);
    }

    private static void assertNear(Node pressed, Node said) {
        Bounds from = pressed.localToScene(pressed.getLayoutBounds());
        Bounds to = said.localToScene(said.getLayoutBounds());
        double across = Math.max(0, Math.max(to.getMinX() - from.getMaxX(), from.getMinX() - to.getMaxX()));
        double down = Math.max(0, Math.max(to.getMinY() - from.getMaxY(), from.getMinY() - to.getMaxY()));
        assertTrue(Math.max(across, down) < NEAR, () -> from + " " + to);
    }
}
