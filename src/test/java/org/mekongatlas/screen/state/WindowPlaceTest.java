package org.mekongatlas.screen.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {

    private static final List<Rectangle2D> SCREENS =
            List.of(new Rectangle2D(0, 0, 1920, 1080), new Rectangle2D(-1280, 0, 1280, 1024));

    @Test
    void itIsReadAsItIsWritten() {
        for (WindowPlace place :
                List.of(new WindowPlace(0, 0, 1280, 800, false), new WindowPlace(-1200, 30, 900, 700, true))) {
            assertEquals(Optional.of(place), WindowPlace.parse(place.toString()));
        }
        assertEquals(Optional.empty(), WindowPlace.parse("1,2,3"));
    }

    @Test
    void aWindowMustBeWithinReachOnAScreen() {
        assertTrue(new WindowPlace(100, 100, 1280, 800, false).isOn(SCREENS));
        assertTrue(new WindowPlace(-1200, 100, 1000, 800, false).isOn(SCREENS));
        assertTrue(new WindowPlace(1700, 900, 1280, 800, false).isOn(SCREENS));
        assertFalse(new WindowPlace(1900, 100, 1280, 800, false).isOn(SCREENS));
        assertFalse(new WindowPlace(100, 1070, 1280, 800, false).isOn(SCREENS));
        assertFalse(new WindowPlace(100, -30, 1280, 800, false).isOn(SCREENS));
        assertFalse(new WindowPlace(-4000, 100, 1280, 800, false).isOn(SCREENS));
    }
}
