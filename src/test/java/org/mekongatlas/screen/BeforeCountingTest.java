package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.filter.KindChips;
import org.mekongatlas.screen.list.EventList;
import org.mekongatlas.screen.list.EventTable;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Threads;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A missing number is better than a wrong one: nobody is told of 0 while nothing has been counted. */
@ExtendWith(ApplicationExtension.class)
class BeforeCountingTest {

    private VBox root;

    @Start
    void start(Stage primary) {
        AtlasModel model = Shipped.model(new Threads(never -> {}, never -> {}, Runnable::run));
        Icons icons = new Icons();
        Consumer<String> copy = text -> {};
        root = new VBox(
                new KindChips(model, icons),
                new EventList(model, icons, event -> {}, copy, () -> {}, () -> {}),
                new EventTable(model, icons, event -> {}, copy, 800, () -> {}),
                new StatusBar(model));
        Stage stage = new Stage();
        stage.setScene(new Scene(root, 1000, 800));
        stage.show();
    }

    @Test
    void nothingSaysHowMany(FxRobot robot) {
        robot.interact(() -> {
            root.applyCss();
            root.layout();
        });
        List<String> told = texts(root).filter(text -> !text.isBlank()).toList();
        assertEquals(3, told.stream().filter("counting …"::equals).count(), told::toString);
        assertTrue(told.stream().noneMatch(text -> text.matches("0|.*\\b0 .*|.*No events?.*")), told::toString);
    }

    private static Stream<String> texts(Node node) {
        Stream<String> own =
                node instanceof Labeled words && words.getText() != null ? Stream.of(words.getText()) : Stream.empty();
        return node instanceof Parent parent
                ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(BeforeCountingTest::texts))
                : own;
    }
}
