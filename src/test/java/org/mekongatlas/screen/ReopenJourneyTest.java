package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mekongatlas.index.Stop;
import org.mekongatlas.map.StillMap;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Slice;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.state.Instead;
import org.mekongatlas.screen.state.OpenPanels;
import org.mekongatlas.screen.state.Preferences;
import org.mekongatlas.screen.state.Total;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A reader who closes the window, and the next day finds it as it was. */
class ReopenJourneyTest extends Journey {

    private static final TimeWindow FEBRUARY =
            TimeWindow.of(LocalDate.parse("2025-02-01"), LocalDate.parse("2025-02-28"));

    @Start
    void start(Stage primary) {
        open();
    }

    @Test
    void tablePageAndAccountAreOpenAgain(FxRobot robot) throws Exception {
        robot.interact(() -> model.time().show(FEBRUARY));
        listedFirst(robot);
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        type(robot, KeyCode.CONTROL, KeyCode.T);
        robot.interact(() -> model.select(new Selection.OfPlace("mm-kk-park")));
        Preferences left = leave(robot);
        assertEquals(
                new OpenPanels(new Selection.OfPlace("mm-kk-park"), Total.IN_VIEW, true, Instead.NOTHING), left.open());
        assertEquals(left.open(), window.preferences().open());
        await(() -> model.snapshotProperty().get() != null
                && model.account().toldProperty().get() != null
                && rows(robot) == model.snapshotProperty().get().events().size());
        assertTrue(isShown(robot, ".details"), "the page of the place");
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertTrue(isShown(robot, ".event-list"), "the list comes back when the table goes");
    }

    @Test
    void theTableHasTheColumnsThatWereChosen(FxRobot robot) {
        List<String> chosen = List.of("title", "date", "best");
        robot.interact(() -> model.furnish(now -> now.withColumns(chosen)));
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        leave(robot);
        assertEquals(
                chosen,
                robot.lookup(".event-table .table-view").queryTableView().getVisibleLeafColumns().stream()
                        .map(TableColumn::getId)
                        .toList());
        assertEquals(chosen, window.preferences().furnishing().columns());
    }

    @Test
    void aComparisonIsOpenAgain(FxRobot robot) throws Exception {
        robot.interact(() -> model.time().show(FEBRUARY));
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        StillMap half = robot.lookup(".compare .map-pane").query();
        robot.interact(() -> half.requestFocus());
        robot.type(KeyCode.PLUS);
        Preferences left = leave(robot);
        Camera camera = half.cameraProperty().get();
        assertEquals(left.open(), window.preferences().open());
        await(() -> words(robot, ".compare").stream().anyMatch(words -> words.contains("Counted once over both")));
        assertTrue(words(robot, ".compare").stream().anyMatch(words -> words.startsWith("January 2025")));
        StillMap again = robot.lookup(".compare .map-pane").query();
        assertEquals(camera.zoom(), again.cameraProperty().get().zoom(), 0.02);
        assertEquals(camera.latitude(), again.cameraProperty().get().latitude(), 0.02);
        robot.type(KeyCode.ESCAPE);
        await(() -> map.completeProperty().get());
    }

    @Test
    void smallMultiplesAreOpenAgain(FxRobot robot) throws Exception {
        Instead.Multiples four = new Instead.Multiples(4, Optional.of(Slice.QUARTER));
        OpenPanels open = new OpenPanels(Selection.NONE, Total.NONE, false, four);
        robot.interact(() -> reopen(window.preferences().withOpen(open)));
        assertEquals(open, window.preferences().open());
        assertEquals(4, robot.lookup(".compare .panel-button").queryAll().size());
        assertEquals(open, leave(robot).open());
    }

    @Test
    void anotherLanguageLeavesAComparisonOpen(FxRobot robot) throws Exception {
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        AtlasWindow old = window;
        robot.interact(() -> model.draw(look -> look.withLanguage(Language.TH)));
        await(() -> window != old);
        assertTrue(isShown(robot, ".compare"));
    }

    @Test
    void whatTheDataNoLongerHasIsNotOpened(FxRobot robot) {
        View other = View.HOME.withQuestion(View.HOME
                .question()
                .withFilter(Filter.NONE.with(Filter.NONE.where().withOrigin("XX"))));
        robot.interact(() -> reopen(window.preferences()
                .withOpen(new OpenPanels(
                        new Selection.OfPlace("atlantis"),
                        new Total.OfPlace("atlantis", Stop.END),
                        false,
                        new Instead.Comparison(other)))));
        assertEquals(OpenPanels.NONE, window.preferences().open());
        assertFalse(model.account().isOpen());
    }

    @Test
    void picturesSavedLastAreRemembered(FxRobot robot) {
        Path file = folder.resolve("mae-sot.png");
        robot.interact(() -> model.furnish(now -> now.withPicture(file)));
        leave(robot);
        type(robot, KeyCode.CONTROL, KeyCode.E);
        assertTrue(words(robot, ".export-card").contains("mae-sot.png"));
        assertEquals(List.of(file), window.preferences().furnishing().pictures());
    }

    /** Closes the window and opens it again; what it was left as. */
    private Preferences leave(FxRobot robot) {
        Preferences left = window.preferences();
        robot.interact(() -> {
            window.close();
            reopen(left);
        });
        return left;
    }

    private static int rows(FxRobot robot) {
        return robot.lookup(".event-table .table-view")
                .queryTableView()
                .getItems()
                .size();
    }

    private static boolean isShown(FxRobot robot, String part) {
        return robot.lookup(part).queryAll().stream().anyMatch(Node::isVisible);
    }
}
