package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.geo.Mercator;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Theme;

class BaseMapPainterTest {

    private static final Palette LIGHT = Palette.of(Theme.LIGHT);

    private static BaseMapPainter painter;

    @BeforeAll
    static void load() throws IOException {
        painter = new BaseMapPainter(BaseMap.load(DataFiles.shipped()));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 10, 13})
    void tilesMeetWithoutASeam(int zoom) {
        long column = (long) (Mercator.x(98.54) * Math.pow(2, zoom));
        long row = (long) (Mercator.y(16.7) * Math.pow(2, zoom));
        Viewport four = new Viewport(column * 256.0 - 128, row * 256.0 - 128, 256 * Math.pow(2, zoom), 512, 512, 1);
        Sheet whole = paint(four);
        for (long i = column - 1; i <= column + 1; i++) {
            for (long j = row - 1; j <= row + 1; j++) {
                assertPart(whole, paint(Viewport.tile(zoom, i, j, 256)), (int) (i * 256 - four.left()), (int)
                        (j * 256 - four.top()));
            }
        }
    }

    @Test
    void bandsMakeTheWholePicture() {
        Viewport viewport = Viewport.of(new Camera(17.5, 103.5, 5.2), 1300, 700, 1.5);
        Sheet whole = paint(viewport);
        for (int top = 0; top < 700; top += 90) {
            Viewport band = new Viewport(
                    viewport.left(), viewport.top() + top, viewport.worldSize(), 1300, Math.min(90, 700 - top), 1.5);
            assertPart(whole, paint(band), 0, top);
        }
    }

    @Test
    void aDragByWholePixelsShiftsThePicture() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 12; i++) {
            double zoom = random.nextDouble(3, 13);
            Camera camera = new Camera(random.nextDouble(8, 28), random.nextDouble(92, 110), zoom);
            Viewport before = Viewport.of(camera, 300, 200, 1.25);
            int right = random.nextInt(-150, 150);
            int down = random.nextInt(-100, 100);
            Viewport after = new Viewport(
                    before.left() - right, before.top() - down, before.worldSize(), 300, 200, before.scale());
            assertPart(paint(before), paint(after), -right, -down);
        }
    }

    /**
     * Of {@code part}, laid on {@code whole} with its corner at {@code x}, {@code y}, all that overlaps is the same.
     */
    private static void assertPart(Sheet whole, Sheet part, int x, int y) {
        int left = Math.max(0, x);
        int right = Math.min(whole.width(), x + part.width());
        for (int row = Math.max(0, y); row < Math.min(whole.height(), y + part.height()); row++) {
            int inWhole = row * whole.width();
            int inPart = (row - y) * part.width() - x;
            if (left < right) {
                assertArrayEquals(
                        Arrays.copyOfRange(whole.pixels(), inWhole + left, inWhole + right),
                        Arrays.copyOfRange(part.pixels(), inPart + left, inPart + right),
                        "row " + row);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 9, 10, 11, 12, 13})
    void theBorderIsDrawnBetweenMyawaddyAndMaeSot(int zoom) {
        Viewport viewport = Viewport.of(new Camera(16.7, 98.54, zoom), 1024, 600, 1);
        Sheet sheet = paint(viewport);
        assertEquals(LIGHT.land(), colour(sheet, viewport, 98.55, 16.71), "just west of Mae Sot");
        assertTrue(darkest(sheet, viewport) < 0xA0, "a line of the border's colour is to be crossed");
    }

    /** The darkest blue on the way from Myawaddy to Mae Sot. */
    private static int darkest(Sheet sheet, Viewport viewport) {
        int darkest = 0xFF;
        for (double t = 0; t <= 1; t += 0.001) {
            darkest = Math.min(darkest, colour(sheet, viewport, 98.5089 + 0.0619 * t, 16.6891 + 0.0271 * t) & 0xFF);
        }
        return darkest;
    }

    private static int colour(Sheet sheet, Viewport viewport, double longitude, double latitude) {
        int x = (int) Math.floor(viewport.pxOf(longitude));
        int y = (int) Math.floor(viewport.pyOf(latitude));
        return sheet.pixels()[y * sheet.width() + x] & 0xFFFFFF;
    }

    @ParameterizedTest
    @CsvSource({"3", "5.2", "8", "12"})
    void noPixelIsLeftOpen(double zoom) {
        Sheet sheet = paint(Viewport.of(new Camera(80, 175, zoom), 500, 300, 1));
        assertTrue(Arrays.stream(sheet.pixels()).allMatch(pixel -> pixel >>> 24 == 0xFF));
    }

    @Test
    void theLandHasNoHairlinesInside() {
        Sheet sheet = paint(Viewport.of(new Camera(31, 104, 9), 600, 300, 1));
        Sheet inland = paint(Viewport.of(new Camera(24.5, 112, 9), 300, 600, 1));
        for (Sheet seam : new Sheet[] {sheet, inland}) {
            assertTrue(
                    Arrays.stream(seam.pixels()).noneMatch(pixel -> (pixel & 0xFFFFFF) == LIGHT.countryLine()),
                    "no border runs where two sources meet");
        }
    }

    @Test
    void theRegion() {
        Golden.check("basemap-region.png", paint(Viewport.of(new Camera(17.5, 103.5, 4), 384, 320, 1)));
    }

    @Test
    void theBorderAtMaeSotInTheDark() {
        Viewport viewport = Viewport.of(new Camera(16.7, 98.54, 9), 384, 320, 2);
        Sheet sheet = new Sheet(384, 320);
        painter.paint(sheet, viewport, Palette.of(Theme.DARK));
        Golden.check("basemap-mae-sot-dark.png", sheet);
    }

    @Test
    void aDisputedBorderIsDashed() {
        Golden.check("basemap-arunachal.png", paint(Viewport.of(new Camera(27.8, 93.5, 6), 384, 200, 1)));
    }

    private static Sheet paint(Viewport viewport) {
        Sheet sheet = new Sheet(viewport.width(), viewport.height());
        painter.paint(sheet, viewport, LIGHT);
        return sheet;
    }
}
