package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mekongatlas.map.StillMap;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.TimeWindow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A reader who compares two periods, by keys alone. */
class CompareJourneyTest extends Journey {

    @Start
    void start(Stage primary) {
        open();
    }

    @Test
    void twoPeriodsUnderOneCamera(FxRobot robot) throws Exception {
        robot.interact(
                () -> model.time().show(TimeWindow.of(LocalDate.parse("2025-02-01"), LocalDate.parse("2025-02-28"))));
        await(() -> model.inSight().sentenceProperty().get().startsWith("February 2025"));
        Camera seen = map.cameraProperty().get();
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        await(() -> isPainted(robot) && heads(robot).equals(List.of("January 2025", "February 2025")));
        await(() -> said(robot)
                .anyMatch(words -> words.startsWith("February 2025: ")
                        && words.contains(" more people than January 2025.")
                        && words.contains("Counted once over both")));
        type(robot, KeyCode.CONTROL, KeyCode.B);
        await(() -> said(robot).anyMatch(words -> words.endsWith(" Lines show the difference of both directions.")));
        type(robot, KeyCode.CONTROL, KeyCode.B);
        await(() -> said(robot).noneMatch(words -> words.contains("Lines show")));
        robot.type(KeyCode.ESCAPE);
        assertEquals(seen, map.cameraProperty().get());

        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        await(() -> isPainted(robot));
        List<StillMap> halves = halves(robot);
        Camera before = halves.get(0).cameraProperty().get();
        Image picture = picture(halves.get(0));
        robot.interact(() -> halves.get(1).requestFocus());
        robot.type(KeyCode.PLUS);
        assertNotEquals(before, halves.get(0).cameraProperty().get());
        assertEquals(
                halves.get(0).cameraProperty().get(),
                halves.get(1).cameraProperty().get());
        await(() -> picture(halves.get(0)) != picture);

        type(robot, KeyCode.CONTROL, KeyCode.E);
        TextField into = robot.lookup(".export-card .line .text-field").query();
        robot.interact(() -> into.setText(folder.toString()));
        robot.clickOn("Save PNG");
        await(() -> saved().contains("Left: January 2025, movements: "));
        robot.type(KeyCode.ESCAPE);

        choose(robot, "Another period: type it");
        TextField from = robot.lookup(".compare .dates .text-field").query();
        assertTrue(from.isFocused());
        robot.interact(() -> from.setText("2025-03"));
        robot.type(KeyCode.TAB);
        robot.interact(() -> robot.lookup(".compare .dates .text-field")
                .queryAllAs(TextField.class)
                .forEach(field -> field.setText("2025-03")));
        robot.type(KeyCode.ENTER);
        await(() -> heads(robot).equals(List.of("February 2025", "March 2025")));

        robot.interact(() -> halves.get(0).requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".compare").tryQuery().isEmpty());
        assertNotEquals(seen, map.cameraProperty().get());
        await(() -> map.completeProperty().get()
                && model.inSight().sentenceProperty().get().startsWith("February 2025"));
    }

    /** What is narrowed is narrowed on both sides, and said once. */
    @Test
    void aFilterOfBothIsSharedByBoth(FxRobot robot) throws Exception {
        robot.interact(
                () -> model.time().show(TimeWindow.of(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"))));
        robot.interact(() -> model.ask(question -> question.withOrigin("KH")));
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        await(() -> said(robot).anyMatch(words -> words.startsWith("2024: at least 5,852 people"))
                && said(robot).anyMatch(words -> words.startsWith("2025: at least 13,000 people")));
        assertFalse(robot.lookup(".compare .filter-chips").query().getParent().isVisible());
        robot.interact(() -> model.narrow(filter -> Filter.NONE));
        await(() -> said(robot).anyMatch(words -> words.startsWith("2024: at least 1")));
        await(() -> said(robot).anyMatch(words -> words.contains(" reach across both periods")));
    }

    private static void choose(FxRobot robot, String item) {
        MenuButton with = robot.lookup(".compare .menu-button").query();
        robot.interact(() -> with.getItems().stream()
                .filter(one -> one.getText().equals(item))
                .forEach(MenuItem::fire));
    }

    /** What the maps are called, from left to right. */
    private static List<String> heads(FxRobot robot) {
        return robot.lookup(".compare-total").queryAllAs(Label.class).stream()
                .sorted(Comparator.comparingDouble(
                        head -> head.localToScene(0, 0).getX()))
                .map(head -> head.getText().split(":")[0])
                .toList();
    }

    /** What the picture that was saved says of itself. */
    private String saved() throws IOException {
        Path picture = folder.resolve("mekong-atlas 2025-02-01 2025-02-28 1920x1080.png");
        return Files.exists(picture) ? Files.readString(picture, StandardCharsets.ISO_8859_1) : "";
    }

    private static Stream<String> said(FxRobot robot) {
        return words(robot, ".compare").stream();
    }

    private static List<StillMap> halves(FxRobot robot) {
        return List.copyOf(robot.lookup(".compare .map-pane").queryAllAs(StillMap.class));
    }

    private static boolean isPainted(FxRobot robot) {
        return halves(robot).stream().allMatch(half -> picture(half) != null);
    }

    private static Image picture(StillMap half) {
        return ((ImageView) half.getChildrenUnmodifiable().get(0)).getImage();
    }
}
