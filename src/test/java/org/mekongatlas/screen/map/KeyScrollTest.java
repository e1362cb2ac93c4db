package org.mekongatlas.screen.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Dimension2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongatlas.paint.Sheet;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class KeyScrollTest {

    private final Painting painting = new Painting();
    private final KeyScroll scroll = new KeyScroll(painting);

    /** Nobody scrolls for a row of which half is seen. */
    @ParameterizedTest
    @CsvSource({"200, false", "220, false", "230, true", "400, true"})
    void aLegendIsScrolledOnlyWhereItIsMuchTooHigh(int height, boolean scrolled, FxRobot robot) {
        robot.interact(() -> fit(height));
        assertEquals(scrolled, scroll.barWidth().get() > 0);
        assertEquals(
                scrolled, robot.from(scroll).lookup(".scroll-pane").tryQuery().isPresent());
    }

    @Test
    void itIsScrolledNoLongerWhenThereIsRoomAgain(FxRobot robot) {
        robot.interact(() -> fit(400));
        robot.interact(() -> fit(100));
        assertEquals(0, scroll.barWidth().get());
    }

    private void fit(int height) {
        painting.show(new Sheet(100, height), 1);
        scroll.fit(new Dimension2D(100, 200));
    }
}
