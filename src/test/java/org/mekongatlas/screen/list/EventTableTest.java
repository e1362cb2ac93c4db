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

    /** Width of the columns of the lowest, the best and the highest figure, logical pixels. */
    private static double figures(FxRobot robot, int type) {
        AtomicReference<Double> width = new AtomicReference<>();
        robot.interact(() -> {
            AtlasModel model = Shipped.model();
            model.furnish(now -> now.withType(type));
            EventTable table = new EventTable(model, new Icons(), event -> {}, text -> {}, 1280, () -> {});
            TableView<?> rows = (TableView<?>) table.getChildren().get(1);
            width.set(rows.getColumns().stream()
                    .filter(column -> List.of("low", "best", "high").contains(column.getId()))
                    .mapToDouble(TableColumn::getPrefWidth)
                    .sum());
        });
        return width.get();
    }
}
