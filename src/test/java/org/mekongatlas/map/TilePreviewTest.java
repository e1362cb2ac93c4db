package org.mekongatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.Sheet;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class TilePreviewTest {

    private static final TileStyle STYLE = new TileStyle(Theme.LIGHT, 128);
    private static final int LAND = 0xFF000000 | Palette.of(Theme.LIGHT).land();

    private final TilePreview preview = new TilePreview(TilePreviewTest::paint);
    private final Map<TileKey, Image> finished = new HashMap<>();

    @Test
    void aTileOfWhichNothingIsKnownIsLand() {
        assertEquals(LAND, at(of(key(9, 400, 230)), 0.5, 0.5));
    }

    @Test
    void thePictureOfTheWorldServesEveryTile() {
        preview.prepare(Theme.LIGHT);
        TileKey tile = key(9, 400, 230);
        assertEquals(colour(400.5 / 512), at(of(tile), 0.5, 0.5), 64);
    }

    @Test
    void theTileOneZoomFartherIsCutToTheQuarterInQuestion() {
        for (int quarter = 0; quarter < 4; quarter++) {
            finish(key(8, 200, 115));
            TileKey tile = key(9, 400 + quarter % 2, 230 + quarter / 2);
            assertEquals(64, of(tile).getWidth());
            assertEquals(colour((tile.i() + 0.25) / 512), at(of(tile), 0.25, 0.5), 2);
        }
    }

    @Test
    void fourTilesOneZoomNearerAreJoined() {
        for (int quarter = 0; quarter < 4; quarter++) {
            finish(key(10, 800 + quarter % 2, 460 + quarter / 2));
        }
        Image joined = of(key(9, 400, 230));
        assertEquals(colour(400.25 / 512), at(joined, 0.25, 0.25), 2);
        assertEquals(colour(400.75 / 512), at(joined, 0.75, 0.75), 2);
    }

    @Test
    void aFartherTileServesWhereNoNearerOneDoes() {
        finish(key(7, 100, 57));
        assertEquals(colour(400.5 / 512), at(of(key(9, 400, 230)), 0.5, 0.5), 8);
    }

    private Image of(TileKey key) {
        return preview.of(key, finished::get);
    }

    private void finish(TileKey key) {
        Sheet sheet = new Sheet(128, 128);
        paint(sheet, key.viewport(), Palette.of(Theme.LIGHT));
        finished.put(key, TileImages.image(sheet));
    }

    private static TileKey key(int z, int i, int j) {
        return new TileKey(z, i, j, STYLE);
    }

    private static int at(Image image, double x, double y) {
        return image.getPixelReader().getArgb((int) (x * image.getWidth()), (int) (y * image.getHeight()));
    }

    /** A world whose colour tells how far east one is. */
    private static void paint(Sheet sheet, Viewport viewport, Palette palette) {
        for (int column = 0; column < sheet.width(); column++) {
            sheet.pixels()[column] = colour((column + 0.5 + viewport.left()) / viewport.worldSize());
        }
        for (int row = 1; row < sheet.height(); row++) {
            System.arraycopy(sheet.pixels(), 0, sheet.pixels(), row * sheet.width(), sheet.width());
        }
    }

    private static int colour(double east) {
        return 0xFF000000 | (int) (east * 0x10000);
    }
}
