package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mekongatlas.model.Language;
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
        // Before it is in a scene, or its colours would be looked up in vain.
        Looks.dress(root, Theme.LIGHT);
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

    /** What is under the line would cover the feet of the letters, and JavaFX leaves those of former words there. */
    @ParameterizedTest
    @EnumSource(names = {"MY", "LO"})
    void hasRoomForDeepLettersAndIsRepaintedWithItsWords(Language language, FxRobot robot) throws IOException {
        Looks.loadType();
        Label words = (Label) line.getChildren().get(0);
        robot.interact(() -> {
            root.getStyleClass().addAll("atlas", language.code());
            words.textProperty().unbind();
            words.setText("\u1000\u103c\u103d \u100a\u103d\u103e\u1014\u103a \u0eab\u0ebc\u0eb9");
            root.applyCss();
            root.layout();
        });
        Text painted = (Text) words.lookup(".text");
        double line = painted.getLayoutBounds().getMaxY();
        painted.setBoundsType(TextBoundsType.VISUAL);
        double feet = painted.getLayoutBounds().getMaxY() - line;
        assertTrue(feet > 0, "letters reach below the line");
        assertTrue(words.getPadding().getBottom() >= feet, () -> feet + " " + words.getPadding());

        double before = this.line.getTranslateY();
        robot.interact(() -> words.setText("–"));
        assertNotEquals(before, this.line.getTranslateY());
        assertEquals(before, this.line.getTranslateY(), 0.001);
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
