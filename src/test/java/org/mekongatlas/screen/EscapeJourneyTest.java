package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongatlas.paint.Selection;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Escape closes one thing at a time, what was opened last first, and leads back to where one was. */
class EscapeJourneyTest extends Journey {

    @Start
    void start(Stage primary) {
        open();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1024, 1280})
    void closesWhatWasOpenedLast(double width, FxRobot robot) throws Exception {
        robot.interact(() -> stage.setWidth(width));
        await(() -> model.snapshotProperty().get() != null);
        Node list = robot.lookup(".event-list .list-view").query();
        robot.interact(list::requestFocus);
        Selection kkPark = new Selection.OfPlace("mm-kk-park");
        robot.interact(() -> model.select(kkPark));
        type(robot, KeyCode.CONTROL, KeyCode.T);
        Node account = robot.lookup(".account").query();
        await(account::isVisible);
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        type(robot, KeyCode.CONTROL, KeyCode.I);

        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".atlas-card").tryQuery().isEmpty());
        assertEquals(robot.lookup(".event-table .table-view").query(), focus());
        robot.type(KeyCode.ESCAPE);
        assertFalse(window.preferences().open().table());
        assertEquals(robot.lookup(".account .tree-view").query(), focus());
        assertTrue(model.account().isOpen());
        robot.type(KeyCode.ESCAPE);
        assertFalse(model.account().isOpen());
        await(() -> !account.isVisible());
        assertEquals(kkPark, model.selectionProperty().get());
        await(() -> !robot.lookup(".details").query().isDisabled());
        robot.type(KeyCode.ESCAPE);
        assertEquals(Selection.NONE, model.selectionProperty().get());
    }

    @Test
    void whatIsClosedByItsButtonGivesTheFocusBack(FxRobot robot) throws Exception {
        await(() -> model.snapshotProperty().get() != null);
        Node list = robot.lookup(".event-list .list-view").query();
        robot.interact(list::requestFocus);
        robot.interact(() -> model.select(new Selection.OfPlace("mm-kk-park")));
        await(() -> robot.lookup(".details .panel-header").tryQuery().isPresent());
        Node close = closing(robot, ".details");
        await(() -> !robot.lookup(".details").query().isDisabled());
        robot.interact(close::requestFocus);
        robot.type(KeyCode.SPACE);
        assertEquals(Selection.NONE, model.selectionProperty().get());
        assertEquals(list, focus());

        type(robot, KeyCode.CONTROL, KeyCode.I);
        Node closeCard = closing(robot, ".atlas-card");
        robot.interact(closeCard::requestFocus);
        robot.type(KeyCode.SPACE);
        assertTrue(robot.lookup(".atlas-card").tryQuery().isEmpty());
        assertEquals(list, focus());
    }

    @Test
    void whatIsClosedByItsKeyGivesTheFocusBack(FxRobot robot) throws Exception {
        await(() -> model.snapshotProperty().get() != null);
        Node list = robot.lookup(".event-list .list-view").query();
        robot.interact(list::requestFocus);
        type(robot, KeyCode.CONTROL, KeyCode.T);
        await(() -> robot.lookup(".account .tree-view").query().isFocused());
        type(robot, KeyCode.CONTROL, KeyCode.T);
        assertFalse(model.account().isOpen());
        assertEquals(list, focus());
    }

    @Test
    void theTableGivesTheFocusBackToTheListItStoodFor(FxRobot robot) throws Exception {
        await(() -> model.snapshotProperty().get() != null);
        Node list = robot.lookup(".event-list .list-view").query();
        robot.interact(list::requestFocus);
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        await(() -> robot.lookup(".event-table .table-view").query().isFocused() && list.isDisabled());
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertFalse(window.preferences().open().table());
        assertEquals(list, focus());

        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        await(list::isDisabled);
        robot.type(KeyCode.ESCAPE);
        assertFalse(window.preferences().open().table());
        assertEquals(list, focus());
    }

    private static Node closing(FxRobot robot, String panel) {
        return robot.from(robot.lookup(panel).queryAll())
                .lookup((Node node) ->
                        node instanceof Button button && "Close (Esc)".equals(button.getAccessibleText()))
                .query();
    }

    @Test
    void leadsBackToTheList(FxRobot robot) throws Exception {
        await(() -> model.snapshotProperty().get() != null);
        Node list = robot.lookup(".event-list .list-view").query();
        robot.interact(list::requestFocus);
        type(robot, KeyCode.CONTROL, KeyCode.I);
        robot.type(KeyCode.ESCAPE);
        assertEquals(list, focus());
    }

    @Test
    void leavesTheSearchBeforeItClosesPanels(FxRobot robot) throws Exception {
        await(() -> model.snapshotProperty().get() != null);
        type(robot, KeyCode.CONTROL, KeyCode.T);
        type(robot, KeyCode.CONTROL, KeyCode.F);
        robot.type(KeyCode.ESCAPE);
        assertTrue(model.account().isOpen());
        robot.type(KeyCode.ESCAPE);
        assertFalse(model.account().isOpen());
    }

    private Node focus() {
        return stage.getScene().getFocusOwner();
    }
}
