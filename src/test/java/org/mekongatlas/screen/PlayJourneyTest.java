package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Look;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.ViewText;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.map.Painting;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Journeys of a teacher who shows a class how it went. */
class PlayJourneyTest extends Journey {

    private static final TimeWindow CHOSEN = TimeWindow.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31));

    @Start
    void start(Stage primary) {
        open();
    }

    @Test
    void aTypedPeriodIsPlayedWithItsDateWrittenLargeAndIsThereAgain(FxRobot robot) throws Exception {
        await(() -> map.legendProperty().get() != null);
        List<TextInputControl> fields =
                List.copyOf(robot.lookup(".dates .text-field").queryAllAs(TextInputControl.class));
        robot.clickOn(fields.get(0)).write("2025-01").type(KeyCode.ENTER);
        robot.clickOn(fields.get(1)).write("2025-03").type(KeyCode.ENTER);
        assertFalse(date(robot).isVisible());
        robot.clickOn(".transport .play");
        await(() -> date(robot).isVisible() && date(robot).getText().startsWith("1 Jan"));
        await(() -> date(robot).getText().contains("Feb 2025"));
        assertTrue(date(robot).getFont().getSize() >= 28);
        assertFalse(date(robot).isFocusTraversable());
        await(() -> !date(robot).isVisible());
        assertEquals(CHOSEN, model.time().window());
        assertEquals(Look.AS_NEEDED, model.view().look().widest());
        assertEquals("2025-03-31", fields.get(1).getText());
    }

    @Test
    void theLegendSaysThatTheScaleIsFixedWhileTimeRuns(FxRobot robot) throws Exception {
        await(() -> map.legendProperty().get() != null
                && !map.legendProperty().get().held());
        robot.clickOn(".transport .play");
        await(() -> map.legendProperty().get().held());
        robot.clickOn(".transport .play");
        await(() -> model.view().look().widest() == Look.AS_NEEDED
                || map.legendProperty().get().held());
    }

    @Test
    void aFoldedLegendShowsWhatOneWidthMeans(FxRobot robot) throws Exception {
        unfold(robot);
        ImageView example = robot.lookup(".map-key .folded")
                .lookup((Node node) -> node instanceof Painting)
                .query();
        type(robot, KeyCode.CONTROL, KeyCode.K);
        await(() -> example.getParent().isVisible() && example.getImage() != null);
        assertTrue(example.getImage().getHeight() > 0 && example.getFitHeight() < 60, "one row");
        assertNull(legend(robot).getImage(), "the rest is not painted");
        type(robot, KeyCode.CONTROL, KeyCode.K);
        await(() -> !example.getParent().isVisible() && legend(robot).getImage() != null);
    }

    @Test
    void aRoomIsShownTheDateLargeEvenAtRest(FxRobot robot) throws Exception {
        robot.type(KeyCode.F11);
        await(() -> date(robot).isVisible() && date(robot).getText().equals("all dates"));
        robot.type(KeyCode.F11);
        await(() -> !date(robot).isVisible());
    }

    @Test
    void aWindowInAnotherLanguagePlaysAsBeforeAndGoesOn(FxRobot robot) throws Exception {
        await(() -> model.snapshotProperty().get() != null);
        robot.interact(() -> model.time().show(CHOSEN));
        robot.interact(() -> speed(robot).getSelectionModel().select(2));
        robot.clickOn(".transport .loop");
        robot.clickOn(".transport .play");
        await(() -> model.view().look().widest() != Look.AS_NEEDED);
        robot.clickOn(".transport .play");
        TimeWindow paused = model.time().window();
        robot.interact(() -> model.draw(look -> look.withLanguage(Language.TH)));
        await(() -> !robot.lookup(".atlas.th").queryAll().isEmpty());
        assertEquals(2, speed(robot).getSelectionModel().getSelectedIndex());
        assertTrue(robot.lookup(".transport .loop").<ToggleButton>query().isSelected());
        assertEquals(paused, model.time().window());
        assertEquals(CHOSEN, window.preferences().view().question().window());
    }

    @Test
    void largerTypeIsLargerOnTheMapInItsLegendAndOnTheTimelineToo(FxRobot robot) throws Exception {
        await(() -> map.completeProperty().get() && legend(robot).getFitHeight() > 100);
        double whole = legend(robot).getFitHeight();
        // A short legend has room to grow, and tells nothing of places, which gather in larger type.
        robot.interact(() -> model.show(ViewText.read("period=2025-02 mode=window kinds=escape")
                .withCamera(model.view().camera())));
        await(() -> map.completeProperty().get() && legend(robot).getFitHeight() < whole);
        double legend = legend(robot).getFitHeight();
        double timeline = robot.lookup(".time-strip").<Region>query().getHeight();
        Image drawn = snapshot(robot);
        robot.interact(() -> model.furnish(now -> now.withType(130)));
        await(() -> map.completeProperty().get() && Math.abs(legend(robot).getFitHeight() - 1.3 * legend) < 3);
        assertEquals(1.3 * timeline, robot.lookup(".time-strip").<Region>query().getHeight(), 1);
        assertTrue(differing(drawn, snapshot(robot)) > 10_000);
        robot.interact(() -> model.furnish(now -> now.withType(100)));
        await(() -> map.completeProperty().get() && legend(robot).getFitHeight() == legend);
    }

    @Test
    void whereThereIsNoRoomForTheWholeLegendItSaysWhatColoursAndWidthsMean(FxRobot robot) throws Exception {
        await(() -> map.completeProperty().get() && legend(robot).getImage() != null);
        assertFalse(robot.lookup(".map-key .folded").query().isVisible());
        double small = legend(robot).getFitHeight();
        assertTrue(small > 100 && small < 200, "all kinds, low: " + small);
        robot.interact(() -> model.select(new Selection.OfPlace("mm-kk-park")));
        await(() -> !model.busyProperty().get() && map.completeProperty().get());
        assertTrue(legend(robot).getImage() != null, "beside a panel, too");
        robot.interact(() -> model.select(Selection.NONE));
        unfold(robot);
        type(robot, KeyCode.CONTROL, KeyCode.K);
        await(() -> legend(robot).getImage() == null);
        robot.interact(() -> model.select(new Selection.OfPlace("mm-kk-park")));
        robot.interact(() -> model.select(Selection.NONE));
        assertTrue(!window.preferences().legend(), "folded by hand it stays folded");
        await(() -> map.completeProperty().get());
        assertNull(legend(robot).getImage());
    }

    /** There is no room for the whole legend at first. */
    private void unfold(FxRobot robot) throws Exception {
        await(() -> map.completeProperty().get() && legend(robot).getImage() != null);
        double small = legend(robot).getFitHeight();
        type(robot, KeyCode.CONTROL, KeyCode.K);
        await(() -> legend(robot).getFitHeight() > small);
    }

    private static ImageView legend(FxRobot robot) {
        return robot.lookup(".map-key")
                .lookup((Node node) -> node instanceof Painting)
                .query();
    }

    private Image snapshot(FxRobot robot) {
        AtomicReference<Image> taken = new AtomicReference<>();
        robot.interact(() -> taken.set(map.snapshot(null, null)));
        return taken.get();
    }

    private static long differing(Image one, Image other) {
        long differing = 0;
        for (int y = 0; y < Math.min(one.getHeight(), other.getHeight()); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                differing += one.getPixelReader().getArgb(x, y)
                                == other.getPixelReader().getArgb(x, y)
                        ? 0
                        : 1;
            }
        }
        return differing;
    }

    private static Label date(FxRobot robot) {
        return robot.lookup(".large-date").query();
    }

    private static ChoiceBox<?> speed(FxRobot robot) {
        return robot.lookup(".transport .choice-box").query();
    }
}
