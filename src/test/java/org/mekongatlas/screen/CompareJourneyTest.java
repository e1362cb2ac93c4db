package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mekongatlas.map.StillMap;
import org.mekongatlas.model.Camera;
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
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        await(() -> said(robot).anyMatch(words -> words.startsWith("January 2025")) && isPainted(robot));
        await(() -> said(robot)
                .anyMatch(words ->
                        words.contains("on the right than on the left.") && words.contains("Counted once over both")));

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
        await(() -> saved().contains("Right: January 2025, movements: "));
        robot.type(KeyCode.ESCAPE);

        TextField from = robot.lookup(".compare .dates .text-field").query();
        robot.interact(() -> {
            from.requestFocus();
            from.setText("2024-02");
        });
        robot.type(KeyCode.ENTER);
        await(() -> said(robot).anyMatch(words -> words.startsWith("1 Feb 2024–31 Jan 2025")));

        robot.interact(() -> halves.get(0).requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".compare").tryQuery().isEmpty());
        await(() -> map.completeProperty().get()
                && model.inSight().sentenceProperty().get().startsWith("February 2025"));
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
