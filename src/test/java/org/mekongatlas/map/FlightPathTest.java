package org.mekongatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Camera;

class FlightPathTest {

    private static final int PANE = 1280;

    private final Camera maeSot = new Camera(16.7, 98.55, 11);
    private final Camera laukkaing = new Camera(23.7, 98.77, 11);

    @Test
    void beginsAndEndsWhereItShould() {
        FlightPath far = new FlightPath(maeSot, laukkaing, PANE);
        assertEquals(maeSot.latitude(), far.at(0).latitude(), 1e-6);
        assertEquals(maeSot.zoom(), far.at(0).zoom(), 1e-6);
        assertSame(laukkaing, far.at(1));
        assertEquals(laukkaing.latitude(), far.at(1 - 1e-9).latitude(), 1e-5);
        assertEquals(laukkaing.zoom(), far.at(1 - 1e-9).zoom(), 1e-5);
    }

    @Test
    void seesBothEndsOnTheWayBetweenPlacesFarApart() {
        Camera middle = new FlightPath(maeSot, laukkaing, PANE).at(0.5);
        Viewport seen = Viewport.of(middle, PANE, PANE, 1);
        assertTrue(middle.zoom() < 9);
        assertTrue(seen.pyOf(maeSot.latitude()) < 1.5 * PANE && seen.pyOf(laukkaing.latitude()) > -0.5 * PANE);
    }

    @Test
    void neverStepsMoreThanAPartOfThePicture() {
        FlightPath path = new FlightPath(maeSot, laukkaing.withZoom(6), PANE);
        for (int step = 0; step < 60; step++) {
            Camera before = path.at(step / 60.0);
            Camera after = path.at((step + 1) / 60.0);
            Viewport seen = Viewport.of(before, PANE, PANE, 1);
            assertTrue(Math.abs(seen.pyOf(after.latitude()) - PANE / 2.0) < PANE / 4.0, "step " + step);
            assertTrue(Math.abs(after.zoom() - before.zoom()) < 0.5, "step " + step);
        }
    }

    @Test
    void aShortMoveKeepsItsZoom() {
        FlightPath path = new FlightPath(maeSot, new Camera(16.75, 98.6, 11), PANE);
        assertEquals(11, path.at(0.5).zoom());
        assertEquals(98.575, path.at(0.5).longitude(), 1e-9);
    }

    @Test
    void zoomingAtAPointKeepsThatPointStill() {
        Sight sight = new Sight(PANE, 720, 1);
        Camera nearer = sight.zoomed(maeSot, 1, 200, 650);
        double longitude = Viewport.of(maeSot, PANE, 720, 1).longitudeAt(200);
        for (double way = 0; way <= 1; way += 0.125) {
            Camera camera = new FlightPath(maeSot, nearer, PANE).at(way);
            assertEquals(200, Viewport.of(camera, PANE, 720, 1).pxOf(longitude), 1e-3, "after " + way);
        }
    }

    @Test
    void fartherIsLonger() {
        double near = new FlightPath(maeSot, new Camera(16.8, 98.6, 11), PANE).length();
        double far = new FlightPath(maeSot, laukkaing, PANE).length();
        assertTrue(near > 0 && near < far, near + " " + far);
        assertEquals(0, new FlightPath(maeSot, maeSot, PANE).length());
    }
}
