package org.mekongatlas.screen.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongatlas.index.Flow;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.Shipped;
import org.mekongatlas.screen.state.AtlasModel;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HoverTipTest {

    private AtlasModel model;
    private HoverTip tip;

    @Start
    void start(Stage stage) {
        model = Shipped.model();
        tip = new HoverTip(model);
    }

    @Test
    void underAPointerAtRestItTellsWhatIsOnTheMapNow() {
        Flow widest = model.snapshotProperty().get().flows().get(0);
        tip.hover(new Selection.OfFlow(
                widest.leg(), model.snapshotProperty().get().level()));
        assertTrue(words().isVisible());
        String before = words().getText();
        model.time().show(TimeWindow.of(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 28)));
        assertFalse(words().isVisible(), "the line is not on the map any more");
        model.wayBack().back();
        assertEquals(before, words().getText());
    }

    private Label words() {
        return (Label) tip.getChildrenUnmodifiable().get(0);
    }
}
