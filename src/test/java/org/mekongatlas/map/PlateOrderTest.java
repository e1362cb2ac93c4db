package org.mekongatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Insets;
import org.junit.jupiter.api.Test;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.Selection;

class PlateOrderTest {

    @Test
    void whatLiesUnderPanelsIsNotInView() {
        assertEquals(
                new Bounds(60, 0, 520, 400),
                order(1, new Insets(0, 80, 0, 60), 0).inView());
        assertEquals(
                new Bounds(10 + 120, 10, 10 + 1040, 10 + 800),
                order(2, new Insets(0, 80, 0, 60), 5).inView());
    }

    @Test
    void nothingBeyondTheViewIsInView() {
        PlateOrder order = order(1, new Insets(0, -70, 0, -30), 20);
        assertEquals(order.view(), order.inView());
    }

    /** Of a map of 600 × 400 logical pixels. */
    private static PlateOrder order(double scale, Insets beside, int around) {
        Viewport shown = Viewport.of(Camera.HOME, (int) (600 * scale), (int) (400 * scale), scale);
        return PlateOrder.of(StandIn.snapshot(), Selection.NONE, Theme.LIGHT, 1, shown, List.of(), beside, around);
    }
}
