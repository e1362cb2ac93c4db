package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.Answer;
import org.mekongatlas.index.Choices.Choice;
import org.mekongatlas.paint.Selection;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** From a question to what answers it. */
class ExploreJourneyTest extends Journey {

    @Start
    void start(Stage primary) {
        open();
    }

    @Test
    void fromAMisspeltNameToThePlaceOnTheMap(FxRobot robot) throws Exception {
        await(() -> map.completeProperty().get() && model.snapshotProperty().get() != null);
        type(robot, KeyCode.CONTROL, KeyCode.F);
        robot.write("myawady");
        await(() -> robot.lookup(".auto-complete-popup .list-cell").tryQuery().isPresent());
        type(robot, KeyCode.ENTER);
        await(() -> new Selection.OfPlace("mm-myawaddy")
                .equals(model.selectionProperty().get()));
        await(() -> Math.abs(map.cameraProperty().get().latitude() - 16.69) < 0.2);
        assertEquals("", robot.lookup(".search-box").queryTextInputControl().getText());
    }

    @Test
    void aFilterStandsInTheSentenceAndGoesWithItsChip(FxRobot robot) throws Exception {
        await(() -> !model.sentenceProperty().get().isEmpty());
        long all = model.inViewProperty().get().total().best();
        robot.interact(() -> model.ask(model.view().question().withOrigin("mm").withNationality("IN")));
        await(() -> model.sentenceProperty().get().contains("of nationals of India out of Myanmar"));
        assertTrue(model.inViewProperty().get().total().best() < all);
        robot.clickOn("From Myanmar").clickOn("Nationals of India");
        await(() -> model.inViewProperty().get().total().best() == all);
        assertEquals(0, robot.lookup(".filter-chip").queryAll().size());
    }

    @Test
    void filtersAreChosenWithWhatTheyLeave(FxRobot robot) throws Exception {
        await(() -> model.snapshotProperty().get() != null);
        type(robot, KeyCode.CONTROL, KeyCode.G);
        await(() -> robot.lookup(".filter-pane .combo-box").<ComboBox<Choice>>queryAll().stream()
                .allMatch(box -> box.getItems().size() > 1));
        ComboBox<Choice> from = robot.lookup(".filter-pane .combo-box").query();
        Choice thailand = from.getItems().stream()
                .filter(choice -> choice.value().equals("th"))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> from.setValue(thailand));
        assertEquals("th", model.view().question().origin());
        Answer answer = model.index().counter().answer(model.view().question());
        assertEquals(answer.events() + answer.excluded().size(), thailand.reports());
    }
}
