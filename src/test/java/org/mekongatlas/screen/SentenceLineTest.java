package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongatlas.model.Theme;
import org.mekongatlas.screen.control.Looks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SentenceLineTest {

    private SentenceLine line;
    private VBox root;

    @Start
    void start(Stage primary) {
        line = new SentenceLine(Shipped.model(), () -> {}, () -> {});
        root = new VBox(line);
        Stage stage = new Stage();
        stage.setScene(new Scene(root, 700, 400));
        root.getScene().getStylesheets().add(Looks.STYLESHEET);
        stage.show();
    }

    @Test
    void isAsLowAsBeforeOnceLargerTypeIsTakenBack(FxRobot robot) {
        double usual = height(robot, 100);
        assertTrue(height(robot, 150) > usual + 10, "larger type takes more room");
        assertEquals(usual, height(robot, 100));
    }

    /** At a size of type in per cent, logical pixels. */
    private double height(FxRobot robot, int type) {
        robot.interact(() -> {
            Looks.dress(root, Theme.LIGHT, type);
            root.applyCss();
            root.layout();
        });
        return line.getHeight();
    }
}
