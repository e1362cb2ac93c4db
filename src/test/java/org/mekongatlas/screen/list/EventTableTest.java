package org.mekongatlas.screen.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongatlas.screen.Shipped;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class EventTableTest {

    /** Else their figures would be cut off. */
    @Test
    void columnsOfFiguresAreAsMuchWiderAsTheType(FxRobot robot) {
        double usual = figures(robot, 100);
        assertEquals(1.5 * usual, figures(robot, 150), 1);
    }

    @Test
    void columnsFollowALaterChangeOfTheType(FxRobot robot) {
        AtomicReference<Double> larger = new AtomicReference<>();
        AtomicReference<Double> back = new AtomicReference<>();
        robot.interact(() -> {
            AtlasModel model = Shipped.model();
            EventTable table = table(model);
            model.furnish(now -> now.withType(150));
            larger.set(figures(table));
            model.furnish(now -> now.withType(100));
            back.set(figures(table));
        });
        assertEquals(figures(robot, 150), larger.get(), 1);
        assertEquals(figures(robot, 100), back.get(), 1);
    }

    /** Width of the columns of the lowest, the best and the highest figure, logical pixels. */
    private static double figures(FxRobot robot, int type) {
        AtomicReference<Double> width = new AtomicReference<>();
        robot.interact(() -> {
            AtlasModel model = Shipped.model();
            model.furnish(now -> now.withType(type));
            width.set(figures(table(model)));
        });
        return width.get();
    }

    private static EventTable table(AtlasModel model) {
        return new EventTable(model, new Icons(), event -> {}, text -> {}, 1280, () -> {});
    }

    private static double figures(EventTable table) {
        TableView<?> rows = (TableView<?>) table.getChildren().get(1);
        return rows.getColumns().stream()
                .filter(column -> List.of("low", "best", "high").contains(column.getId()))
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
    }
}
