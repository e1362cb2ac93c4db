package org.mekongatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.Sheet;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class TileDeskTest {

    private static final int Z = 6;

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final List<Viewport> drawn = new ArrayList<>();
    private boolean broken;
    private int delivered;
    private final TileDesk desk = new TileDesk(this::paint, 8 << 20, work::add, Runnable::run, () -> delivered++);

    @BeforeEach
    void lookAtTheMiddleOfTheWorld() {
        desk.begin(new TileStyle(Theme.LIGHT, 64));
        lookAt(32, 32);
    }

    @Test
    void answersBeforeAnythingIsDrawn() {
        CompletableFuture<Image> image = desk.order(Z, 32, 32);
        assertFalse(image.isDone());
        assertTrue(desk.isBusy());
        workOn();
        assertSea(image.join(), Theme.LIGHT);
        assertFalse(desk.isBusy());
        assertEquals(1, delivered);
    }

    @Test
    void drawsTheTileInTheMiddleFirst() {
        desk.order(Z, 29, 32);
        desk.order(Z, 33, 32);
        desk.order(Z, 31, 32);
        workOn();
        assertEquals(
                List.of(31.0, 33.0, 29.0),
                drawn.stream().map(tile -> tile.left() / 64).toList());
    }

    @Test
    void drawsATileOnce() {
        desk.order(Z, 32, 32);
        desk.order(Z, 32, 32);
        workOn();
        assertTrue(desk.order(Z, 32, 32).isDone());
        workOn();
        assertEquals(1, drawn.size());
    }

    @Test
    void aTileThatWentOutOfSightIsDrawnWhenItComesBack() {
        CompletableFuture<Image> image = desk.order(Z, 32, 32);
        lookAt(10, 10);
        workOn();
        assertFalse(image.isDone());
        assertFalse(desk.isBusy());
        lookAt(32, 32);
        workOn();
        assertTrue(image.isDone());
    }

    @Test
    void forgetsWhatOnlyAnEarlierMapViewWaitsFor() {
        desk.order(Z, 32, 32);
        CompletableFuture<Image> old = desk.order(Z, 31, 31);
        desk.begin(new TileStyle(Theme.LIGHT, 64));
        CompletableFuture<Image> wanted = desk.order(Z, 31, 31);
        desk.forgetOld();
        workOn();
        assertTrue(wanted.isDone());
        assertFalse(old.isDone());
        assertEquals(1, drawn.size());
    }

    @Test
    void knowsWhetherItMayHoldAMapViewThatIsGone() {
        desk.order(Z, 10, 10);
        assertFalse(desk.owesOld(), "there is one MapView, which asked");
        desk.begin(new TileStyle(Theme.LIGHT, 64));
        desk.order(Z, 11, 11);
        desk.forgetOld();
        assertTrue(desk.owesOld(), "either of two may have asked");
        desk.begin(new TileStyle(Theme.LIGHT, 64));
        desk.forgetOld();
        desk.order(Z, 12, 12);
        assertFalse(desk.owesOld());
    }

    @Test
    void twoMapViewsGetTheSameTile() {
        CompletableFuture<Image> earlier = desk.order(Z, 31, 31);
        desk.begin(new TileStyle(Theme.LIGHT, 64));
        CompletableFuture<Image> later = desk.order(Z, 31, 31);
        workOn();
        assertSame(earlier.join(), later.join());
        assertEquals(1, drawn.size());
    }

    @Test
    void aTileThatCanNotBeDrawnIsHatchedAndTriedAgainLater() {
        broken = true;
        CompletableFuture<Image> image = desk.order(Z, 32, 32);
        workOn();
        assertFalse(image.isCompletedExceptionally());
        assertHatched(image.join());
        broken = false;
        CompletableFuture<Image> again = desk.order(Z, 32, 32);
        workOn();
        assertSea(again.join(), Theme.LIGHT);
    }

    @Test
    void openSeaIsOneImage() {
        CompletableFuture<Image> here = desk.order(Z, 32, 32);
        CompletableFuture<Image> there = desk.order(Z, 31, 32);
        workOn();
        assertSame(here.join(), there.join());
    }

    @Test
    void aTileOfAnotherStyleIsAnotherTile() {
        desk.order(Z, 32, 32);
        workOn();
        desk.begin(new TileStyle(Theme.DARK, 64));
        CompletableFuture<Image> dark = desk.order(Z, 32, 32);
        assertFalse(dark.isDone());
        workOn();
        assertEquals(
                0xFF000000 | Palette.of(Theme.DARK).sea(),
                dark.join().getPixelReader().getArgb(0, 0));
    }

    private void paint(Sheet sheet, Viewport viewport, Palette palette) {
        if (broken) {
            throw new StackOverflowError("as a bad polygon might cause");
        }
        if (viewport.width() == 64) {
            drawn.add(viewport);
        }
        Arrays.fill(sheet.pixels(), 0xFF000000 | palette.sea());
    }

    private void lookAt(int column, int row) {
        Viewport tile = Viewport.tile(Z, column, row, 256);
        Camera camera = new Camera(tile.latitudeAt(0), tile.longitudeAt(0), Z);
        desk.look(Viewport.of(camera, 640, 480, 1));
    }

    private void workOn() {
        for (Runnable next = work.poll(); next != null; next = work.poll()) {
            next.run();
        }
    }

    private static void assertSea(Image image, Theme theme) {
        assertEquals(
                0xFF000000 | Palette.of(theme).sea(), image.getPixelReader().getArgb(0, 0));
    }

    private static void assertHatched(Image image) {
        Palette palette = Palette.of(Theme.LIGHT);
        assertEquals(0xFF000000 | palette.countryLine(), image.getPixelReader().getArgb(0, 0));
        assertEquals(0xFF000000 | palette.land(), image.getPixelReader().getArgb(3, 0));
    }
}
