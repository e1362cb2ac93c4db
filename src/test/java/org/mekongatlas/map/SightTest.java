package org.mekongatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Camera;

class SightTest {

    private static final double[] SCALES = {1, 1.25, 1.5, 2, 3};

    private final Sight pane = new Sight(1280, 720, 1);

    @Test
    void leavesACameraInsideTheWorldAlone() {
        assertSame(Camera.HOME, pane.limit(Camera.HOME));
    }

    @ParameterizedTest
    @CsvSource({"85, 103, 3", "-85, 103, 4", "17, 180, 3", "17, -180, 5", "85, -180, 3.3", "0, 0, 3"})
    void showsNothingBeyondTheEdgeOfTheWorld(double latitude, double longitude, double zoom) {
        assertInsideTheWorld(pane, new Camera(latitude, longitude, zoom), "");
    }

    @Test
    void fillsAPaneThatIsLargerThanTheWorldAtTheLeastZoom() {
        Sight wall = new Sight(3840, 2160, 1);
        Camera limited = wall.limit(new Camera(17, 103, 3));
        assertTrue(limited.zoom() > 3);
        assertInsideTheWorld(wall, limited, "");
    }

    @Test
    void everyCameraStaysInsideTheWorldAndOnWholePixels() {
        forManyCameras((sight, camera) -> {
            String which = sight + " " + camera;
            assertInsideTheWorld(sight, camera, which);
            Viewport shown = sight.show(sight.limit(camera));
            int level = Sight.level(shown.zoom());
            double tile = Math.scalb(shown.worldSize(), -level);
            assertEquals(Math.rint(tile), tile, which);
            assertEquals(Math.rint(shown.left()), shown.left(), which);
            assertEquals(Math.rint(shown.top()), shown.top(), which);
            assertTrue(tile > 0.87 * 256 * sight.scale() && tile < 1.75 * 256 * sight.scale(), which + " tile " + tile);
        });
    }

    @Test
    void showsWhatTheCameraSeesToWithinHalfAPixelAndAThirdOfAPercent() {
        forManyCameras((sight, camera) -> {
            Camera limited = sight.limit(camera);
            Viewport shown = sight.show(limited);
            String which = sight + " " + camera;
            assertEquals(1, shown.worldSize() / worldSize(limited.zoom(), sight), 0.0035, which);
            boolean atAnEdge = shown.left() == 0 || shown.left() + shown.width() == shown.worldSize();
            if (!atAnEdge) {
                assertEquals(shown.width() / 2.0, shown.pxOf(limited.longitude()), 0.51, which);
            }
        });
    }

    @Test
    void zoomKeepsThePlaceUnderThePointer() {
        Camera camera = new Camera(17, 103, 6);
        Viewport before = Viewport.of(camera, 1280, 720, 1);
        Viewport after = Viewport.of(pane.zoomed(camera, 0.75, 300, 600), 1280, 720, 1);
        assertEquals(6.75, after.zoom(), 1e-9);
        assertEquals(before.longitudeAt(300), after.longitudeAt(300), 1e-9);
        assertEquals(before.latitudeAt(600), after.latitudeAt(600), 1e-9);
    }

    @Test
    void zoomEndsWhereTilesEnd() {
        assertEquals(13, pane.zoomed(Camera.HOME.withZoom(12.9), 5, 10, 10).zoom());
        assertEquals(3, pane.zoomed(Camera.HOME, -9, 10, 10).zoom());
    }

    @Test
    void aPictureDraggedByWholePixelsMovesByJustThose() {
        Camera camera = new Camera(17.123, 103.456, 6.789);
        Viewport before = pane.show(camera);
        Viewport after = pane.show(pane.dragged(camera, 37, -21));
        assertEquals(before.left() - 37, after.left());
        assertEquals(before.top() + 21, after.top());
    }

    private static void assertInsideTheWorld(Sight sight, Camera camera, String which) {
        Viewport shown = sight.show(sight.limit(camera));
        assertTrue(shown.left() >= 0 && shown.top() >= 0, which + " " + shown);
        assertTrue(shown.left() + shown.width() <= shown.worldSize(), which + " " + shown);
        assertTrue(shown.top() + shown.height() <= shown.worldSize(), which + " " + shown);
    }

    private static double worldSize(double zoom, Sight sight) {
        return 256 * Math.pow(2, zoom) * sight.scale();
    }

    private static void forManyCameras(BiConsumer<Sight, Camera> check) {
        long seed = 20_260_401;
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            double scale = SCALES[random.nextInt(SCALES.length)];
            Sight sight = new Sight(100 + random.nextInt(2500), 100 + random.nextInt(1500), scale);
            Camera camera = new Camera(
                    random.nextDouble() * 180 - 90, random.nextDouble() * 400 - 200, 2.5 + random.nextDouble() * 11);
            check.accept(sight, camera);
        }
    }
}
