package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.mekongatlas.paint.Selection;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** F6 leads the focus through what is open of the window, and the other way with Shift. */
class PartsJourneyTest extends Journey {

    private static final List<String> PARTS = List.of(
            ".top-bar",
            ".rail",
            ".event-list",
            ".map-pane",
            ".map-key",
            ".account",
            ".details",
            ".compare",
            ".atlas-card",
            ".event-table",
            ".timeline");

    @Start
    void start(Stage primary) {
        open();
    }

    @Test
    void leadsThroughWhatIsThereAtFirst(FxRobot robot) throws Exception {
        ready(robot);
        List<String> round = List.of(".map-key", ".timeline", ".top-bar", ".event-list", ".map-pane");
        assertEquals(round, round(robot, round.size(), KeyCode.F6));
        assertEquals(
                List.of(".event-list", ".top-bar", ".timeline", ".map-key", ".map-pane"),
                round(robot, round.size(), KeyCode.SHIFT, KeyCode.F6));
    }

    @Test
    void leadsThroughPanelsTableAndCards(FxRobot robot) throws Exception {
        ready(robot);
        robot.interact(() -> model.select(new Selection.OfPlace("mm-kk-park")));
        type(robot, KeyCode.CONTROL, KeyCode.T);
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        type(robot, KeyCode.CONTROL, KeyCode.E);
        await(() -> robot.lookup(".event-list").query().isDisabled()
                && !robot.lookup(".details").query().isDisabled()
                && isSeen(robot, ".account .tree-view"));
        assertEquals(".atlas-card", part(robot));
        assertEquals(
                List.of(
                        ".event-table",
                        ".timeline",
                        ".top-bar",
                        ".rail",
                        ".map-pane",
                        ".map-key",
                        ".account",
                        ".details",
                        ".atlas-card"),
                round(robot, 9, KeyCode.F6));
    }

    @Test
    void goesBackToWhereOneWasInAPart(FxRobot robot) throws Exception {
        ready(robot);
        Node filter = robot.lookup(".event-list .text-field").query();
        robot.interact(filter::requestFocus);
        type(robot, KeyCode.F6);
        assertEquals(".map-pane", part(robot));
        type(robot, KeyCode.SHIFT, KeyCode.F6);
        assertEquals(filter, focus());
    }

    @Test
    void aListIsEnteredAtItsRows(FxRobot robot) throws Exception {
        ready(robot);
        type(robot, KeyCode.SHIFT, KeyCode.F6);
        assertEquals(robot.lookup(".event-list .list-view").query(), focus());
    }

    @Test
    void leavesOutWhatTheMapHasMadeWayFor(FxRobot robot) throws Exception {
        ready(robot);
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        assertEquals(".compare", part(robot));
        assertEquals(List.of(".timeline", ".top-bar", ".compare"), round(robot, 3, KeyCode.F6));
    }

    @Test
    void closesTheFiltersOnItsWay(FxRobot robot) throws Exception {
        ready(robot);
        type(robot, KeyCode.CONTROL, KeyCode.G);
        await(() -> robot.lookup(".filter-pane .check-box").tryQuery().isPresent());
        int windows = Window.getWindows().size();
        type(robot, KeyCode.F6);
        await(() -> Window.getWindows().size() < windows);
        assertEquals(".map-key", part(robot));
    }

    private void ready(FxRobot robot) throws Exception {
        await(() ->
                model.snapshotProperty().get() != null && map.completeProperty().get());
        await(() -> isSeen(robot, ".map-key .button"));
        robot.interact(map::requestFocus);
    }

    /** The parts where the focus comes, of so many steps. */
    private List<String> round(FxRobot robot, int steps, KeyCode... keys) {
        List<String> round = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            type(robot, keys);
            round.add(part(robot));
        }
        return round;
    }

    private String part(FxRobot robot) {
        Node focus = focus();
        assertTrue(focus.isVisible());
        assertFalse(focus.isDisabled());
        return PARTS.stream()
                .filter(part -> robot.lookup(part).queryAll().stream().anyMatch(node -> Focus.isWithin(focus, node)))
                .findFirst()
                .orElseGet(focus::toString);
    }

    private Node focus() {
        return stage.getScene().getFocusOwner();
    }
}
