package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.View;
import org.mekongatlas.model.ViewText;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.state.Preferences;
import org.mekongatlas.screen.state.SavedView;
import org.mekongatlas.screen.state.Total;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Whole views: saved, opened, mailed, gone back from. */
class ViewsJourneyTest extends Journey {

    private static final String SHAN = "period=2023-09-01..2023-12-31 mode=window origin=MM camera=23.3,98.6,7";

    @Start
    void start(Stage primary) {
        open();
    }

    @Test
    void aViewIsSavedOpenedRenamedAndDeletedByKeys(FxRobot robot) throws Exception {
        await(() -> !model.inSight().sentenceProperty().get().isEmpty());
        look(robot, SHAN);
        type(robot, KeyCode.CONTROL, KeyCode.S);
        await(() -> robot.lookup(".views-card").tryQuery().isPresent());
        robot.write("Shan").type(KeyCode.ENTER);
        await(() -> shelf.kept.equals(List.of(SavedView.of("Shan", SHAN))));
        robot.type(KeyCode.ESCAPE);
        look(robot, "period=2025");

        type(robot, KeyCode.CONTROL, KeyCode.O);
        await(() -> list(robot).isFocused());
        robot.type(KeyCode.ENTER);
        await(() -> SHAN.equals(text()));
        assertTrue(robot.lookup(".views-card").tryQuery().isEmpty());

        type(robot, KeyCode.CONTROL, KeyCode.O);
        await(() -> list(robot).isFocused());
        robot.type(KeyCode.F2);
        robot.write("Northern Shan").type(KeyCode.ENTER);
        await(() -> names().equals(List.of("Northern Shan")));
        robot.type(KeyCode.DELETE);
        await(() -> names().isEmpty());
        robot.clickOn("Undo");
        await(() -> names().equals(List.of("Northern Shan")));
    }

    @Test
    void aViewOfTheAtlasStays(FxRobot robot) throws Exception {
        robot.interact(() -> model.draw(look -> look.withTheme(Theme.DARK)));
        type(robot, KeyCode.CONTROL, KeyCode.O);
        await(() -> robot.lookup(".views-card").tryQuery().isPresent()
                && list(robot).isFocused());
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DELETE);
        assertTrue(words(robot, ".views-card").contains("This view belongs to the atlas and stays."));
        robot.type(KeyCode.ENTER);
        await(() -> model.view().mode() == TimeMode.WINDOW);
        assertEquals(Theme.DARK, model.view().theme(), "it says what to see, not how it looks");
    }

    @Test
    void aMailedViewIsGoneToAndBackFrom(FxRobot robot) throws Exception {
        look(robot, SHAN);
        View before = model.view();
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        assertEquals(List.of(SHAN), copied);

        paste(robot, "> period=2025-02;\n> theme=sepia");
        assertTrue(words(robot, ".views-card").stream().anyMatch(words -> words.contains("“theme=sepia”")));
        paste(robot, "origin=XX");
        assertTrue(words(robot, ".views-card").contains("The data has no “XX”, which the view names as “origin”."));
        assertEquals(before, model.view());
        paste(robot, " “period=2025-02 theme=dark camera=16.69,98.53,8” ");
        await(() -> "period=2025-02-01..2025-02-28 camera=16.69,98.53,8 theme=dark".equals(text()));

        type(robot, KeyCode.ALT, KeyCode.LEFT);
        await(() -> SHAN.equals(text()));
        type(robot, KeyCode.ALT, KeyCode.RIGHT);
        await(() -> model.view().theme() == Theme.DARK);
    }

    @Test
    void backUndoesWhateverWasDoneLast(FxRobot robot) throws Exception {
        View first = model.view();
        robot.interact(() -> model.select(new Selection.OfPlace("mm-kk-park")));
        robot.interact(() -> model.time().setMode(TimeMode.WINDOW));
        type(robot, KeyCode.ALT, KeyCode.LEFT);
        assertEquals(TimeMode.CUMULATIVE, model.view().mode());
        assertEquals(
                new Selection.OfPlace("mm-kk-park"), model.selectionProperty().get());
        type(robot, KeyCode.ALT, KeyCode.LEFT);
        assertEquals(Selection.NONE, model.selectionProperty().get());
        await(() -> model.view().equals(first));
    }

    @Test
    void hintsAreShownUntilTheyAreDismissed(FxRobot robot) {
        assertTrue(words(robot, ".first-hints").isEmpty());
        robot.interact(() -> window.open(Preferences.USUAL));
        assertEquals(4, words(robot, ".first-hints").size());
        robot.interact(() -> {
            model.select(new Selection.OfPlace("mm-kk-park"));
            model.account().open(Total.IN_VIEW);
        });
        assertFalse(robot.lookup(".first-hints").query().getParent().isVisible(), "not where words would break");
        robot.interact(() -> {
            model.account().close();
            model.select(Selection.NONE);
        });
        robot.type(KeyCode.ESCAPE);
        assertTrue(words(robot, ".first-hints").isEmpty());
        assertFalse(window.preferences().hints());
    }

    private void look(FxRobot robot, String text) {
        paste(robot, text);
    }

    private void paste(FxRobot robot, String text) {
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        TextField field = robot.lookup(".views-card .text-field").<TextField>queryAll().stream()
                .filter(one -> one.getPromptText().startsWith("Paste"))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> field.setText(text));
        robot.interact(() -> field.fireEvent(new ActionEvent()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String text() {
        return ViewText.write(window.preferences().view());
    }

    private List<String> names() {
        return shelf.kept.stream().map(SavedView::name).toList();
    }

    private static ListView<SavedView> list(FxRobot robot) {
        return robot.lookup(".views-card .list-view").queryListView();
    }
}
