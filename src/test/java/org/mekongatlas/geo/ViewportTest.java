package org.mekongatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mekongatlas.model.Camera;

class ViewportTest {

    @Test
    void pixelsAndDegreesAreInverse() {
        long seed = 20261121;
        Random random = new Random(seed);
        for (int n = 0; n < 1000; n++) {
            Camera camera =
                    new Camera(random.nextDouble(-80, 80), random.nextDouble(-179, 179), random.nextDouble(3, 13));
            Viewport viewport = Viewport.of(camera, 1280, 720, 1 + random.nextInt(3));
            double px = random.nextDouble(1280);
            double py = random.nextDouble(720);
            double longitude = viewport.longitudeAt(px);
            double latitude = viewport.latitudeAt(py);
            assertEquals(px, viewport.pxOf(longitude), 1e-4, "seed " + seed + " " + camera);
            assertEquals(py, viewport.pyOf(latitude), 1e-4, "seed " + seed + " " + camera);
        }
    }

    @Test
    void theCentreOfThePictureIsWhereTheCameraLooks() {
        Viewport viewport = Viewport.of(new Camera(16.7, 98.5, 11), 1000, 600, 2);
        assertEquals(500, viewport.pxOf(98.5), 1e-6);
        assertEquals(300, viewport.pyOf(16.7), 1e-6);
        assertEquals(11, viewport.zoom(), 1e-9);
    }

    @Test
    void tilesMeetEdgeToEdge() {
        Viewport tile = Viewport.tile(8, 198, 116, 512);
        Viewport east = Viewport.tile(8, 199, 116, 512);
        assertEquals(tile.longitudeAt(512), east.longitudeAt(0), 1e-12);
        assertEquals(8, tile.zoom(), 1e-9);
        assertEquals(2, tile.scale());
    }

    @Test
    void aKilometreIsShorterOnTheMapAtTheEquator() {
        assertEquals(156_543, Mercator.metresPerPixel(0, 256), 1);
        assertTrue(Mercator.metresPerPixel(60, 256) < 80_000);
    }

    @Test
    void noCameraLeavesTheWorld() {
        assertEquals(new Camera(Camera.MAX_LATITUDE, -180, 3), new Camera(91, -2782, -1));
        assertEquals(13, new Camera(0, 0, 25).zoom());
    }
}
