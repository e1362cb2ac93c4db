package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.PlaceMark;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;

class HaloTest {

    @Test
    void reachesAsFarAsThePointMayBeOff() {
        Viewport viewport = Viewport.of(new Camera(20, 98, 9), 800, 600, 2);
        MarkShape mark = mark(PlaceKind.HUB, 25_000, 400);
        double bar = ScaleBar.of(viewport, 300).pixels();
        double metres = ScaleBar.of(viewport, 300).metres();
        assertEquals(25_000 / metres * bar, Halo.of(mark, viewport).radius(), 0.01);
    }

    @Test
    void isShownWhereItSaysMoreThanTheSymbol() {
        assertTrue(new Halo(400, 300, 40).tells(mark(PlaceKind.HUB, 25_000, 400), 2));
        assertFalse(new Halo(400, 300, 20).tells(mark(PlaceKind.HUB, 25_000, 400), 2));
        assertFalse(new Halo(400, 300, 40).tells(mark(PlaceKind.COUNTRY, 25_000, 400), 2));
        assertFalse(new Halo(400, 300, 40).tells(mark(PlaceKind.REGION, 25_000, 400), 2));
    }

    @Test
    void isSeenWhereItsRimIs() {
        Halo halo = new Halo(100, 100, 50);
        assertTrue(halo.meets(new Bounds(0, 0, 60, 200)));
        assertFalse(halo.meets(new Bounds(80, 80, 120, 120)));
        assertFalse(halo.meets(new Bounds(160, 0, 200, 200)));
        assertFalse(halo.meets(new Bounds(140, 140, 200, 200)));
    }

    private static MarkShape mark(PlaceKind kind, int precision, double x) {
        Place place = new Place("a", "A", kind, "MM", "", 20, 98, precision, "", "", "", Map.of());
        return new MarkShape(new PlaceMark(place, Optional.empty(), 1), x, 300, 16, false);
    }
}
