package org.mekongatlas.screen.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.screen.control.Looks;
import org.mekongatlas.screen.state.Playhead;
import org.mekongatlas.text.Texts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The slider under real keys and a real mouse. The axis is a year over 732 pixels: two to a day. */
@ExtendWith(ApplicationExtension.class)
class PeriodSliderTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    private static final double HANDLE = 10;

    private final TimeAxis axis = TimeAxis.whole(FIRST, LAST, 732);
    private final List<TimeWindow> told = new ArrayList<>();
    private TimeWindow window = window("2025-05-01", "2025-06-30");
    private TimeMode mode = TimeMode.WINDOW;
    private PeriodSlider slider;

    @Start
    void start(Stage stage) {
        slider = new PeriodSlider(Texts.in(Language.EN), new Playhead(FIRST, LAST), axis, this::move);
        slider.setPrefWidth(732 + HANDLE);
        Pane root = new Pane(slider);
        Looks.dress(root, Theme.LIGHT);
        Scene scene = new Scene(root, 800, 100);
        scene.getStylesheets().add(Looks.STYLESHEET);
        stage.setScene(scene);
        stage.show();
        show();
    }

    private void move(TimeWindow next) {
        told.add(next);
        window = next;
        show();
    }

    private void show() {
        slider.show(axis, window, mode);
    }

    @Test
    void keysMoveTheFocusedEnd(FxRobot robot) {
        robot.interact(slider::requestFocus);
        robot.type(KeyCode.RIGHT);
        assertEquals(window("2025-05-02", "2025-06-30"), window);
        robot.type(KeyCode.UP);
        assertEquals(window("2025-05-09", "2025-06-30"), window);
        robot.type(KeyCode.TAB);
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        assertEquals(window("2025-05-09", "2025-05-30"), window);
        robot.type(KeyCode.END);
        assertEquals(window("2025-05-09", "2025-12-31"), window);
    }

    @Test
    void anEndStopsAtTheOther(FxRobot robot) {
        robot.interact(() -> {
            window = window("2025-06-29", "2025-06-30");
            show();
            slider.requestFocus();
        });
        robot.type(KeyCode.RIGHT, 5);
        assertEquals(window("2025-06-30", "2025-06-30"), window);
    }

    @Test
    void theBeginningOpensAtTheLeftEnd(FxRobot robot) {
        robot.interact(slider::requestFocus);
        robot.type(KeyCode.HOME).type(KeyCode.LEFT);
        assertEquals(TimeWindow.of(null, LocalDate.of(2025, 6, 30)), window);
    }

    @Test
    void draggingAHandleMovesThatEndAlone(FxRobot robot) {
        drag(robot, ".high-thumb", 200);
        assertEquals(LocalDate.of(2025, 5, 1), window.from());
        assertEquals(100, LocalDate.of(2025, 6, 30).until(window.to(), ChronoUnit.DAYS), 3);
    }

    @Test
    void draggingTheSlabMovesBothEnds(FxRobot robot) {
        drag(robot, ".range-bar", 100);
        assertEquals(61, window.from().until(window.to().plusDays(1), ChronoUnit.DAYS));
        assertEquals(50, LocalDate.of(2025, 5, 1).until(window.from(), ChronoUnit.DAYS), 3);
    }

    @Test
    void theSlabReachesTheVeryEnds(FxRobot robot) {
        drag(robot, ".range-bar", 500);
        assertEquals(window("2025-11-01", "2025-12-31"), window);
        drag(robot, ".range-bar", -780);
        assertEquals(window("2025-01-01", "2025-03-02"), window);
    }

    @Test
    void aMomentIsOneHandle(FxRobot robot) {
        robot.interact(() -> {
            mode = TimeMode.MOMENT;
            window = window("2025-06-30", "2025-06-30");
            show();
            slider.requestFocus();
        });
        assertTrue(told.isEmpty());
        robot.type(KeyCode.LEFT);
        assertEquals(LocalDate.of(2025, 6, 29), window.to());
    }

    @Test
    void showingIsNotMoving(FxRobot robot) {
        robot.interact(() -> {
            window = window("2007-01-01", "2025-06-30");
            show();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(told.isEmpty());
    }

    private void drag(FxRobot robot, String part, double by) {
        Node node = slider.lookup(part);
        Point2D middle = new Point2D(
                node.getBoundsInLocal().getCenterX(), node.getBoundsInLocal().getCenterY());
        Point2D from = node.localToScreen(middle);
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.add(by / 2, 0)).moveTo(from.add(by, 0)).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static TimeWindow window(String from, String to) {
        return TimeWindow.of(LocalDate.parse(from), LocalDate.parse(to));
    }
}
