package org.mekongatlas.map;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.Sheet;

/**
 * What hangs in a tile's place while it is drawn: a coarse copy of what is known of it from finished tiles one zoom
 * nearer or some zooms farther, or from a small picture of the world. So the map is never blank. Any thread.
 */
final class TilePreview {

    private static final int PIXELS = 64;
    private static final int WORLD = 1024;
    /** Tiles farther off than this tell no more than the picture of the world; zooms. */
    private static final int FARTHEST = 4;

    private final TilePainter painter;
    private final Map<Theme, int[]> worlds = new ConcurrentHashMap<>();

    TilePreview(TilePainter painter) {
        this.painter = painter;
    }

    /** The picture of the world, which is painted the first time; that takes as long as a few tiles. */
    int[] prepare(Theme theme) {
        return worlds.computeIfAbsent(theme, this::world);
    }

    /** @param finished looks up a finished tile; null for those that are not */
    Image of(TileKey key, Function<TileKey, Image> finished) {
        Image parent = finished.apply(key.farther(1));
        return parent == null ? coarse(key, finished) : quarter(parent, key);
    }

    /** The part of the tile one zoom farther that lies under this one. */
    private static Image quarter(Image parent, TileKey key) {
        int half = (int) parent.getWidth() / 2;
        int left = (int) (key.i() % 2) * half;
        int top = (int) (key.j() % 2) * half;
        return new WritableImage(parent.getPixelReader(), left, top, half, half);
    }

    private Image coarse(TileKey key, Function<TileKey, Image> finished) {
        Sheet sheet = new Sheet(PIXELS, PIXELS);
        for (int quarter = 0; quarter < 4; quarter++) {
            TileKey nearer =
                    new TileKey(key.z() + 1, 2 * key.i() + quarter % 2, 2 * key.j() + quarter / 2, key.style());
            copy(sheet, quarter % 2 * PIXELS / 2, quarter / 2 * PIXELS / 2, nearer, finished);
        }
        return TileImages.image(sheet);
    }

    /** Fills a quarter of the sheet with what is known of the tile that lies there. */
    private void copy(Sheet sheet, int left, int top, TileKey tile, Function<TileKey, Image> finished) {
        for (int up = 0; up <= FARTHEST && up < tile.z(); up++) {
            Image image = finished.apply(tile.farther(up));
            if (image != null) {
                PixelReader pixels = image.getPixelReader();
                sample(sheet, left, top, tile, up, (int) image.getWidth(), pixels::getArgb);
                return;
            }
        }
        int[] world = worlds.get(tile.style().theme());
        int land = 0xFF000000 | Palette.of(tile.style().theme()).land();
        sample(sheet, left, top, tile, tile.z(), WORLD, (x, y) -> world == null ? land : world[y * WORLD + x]);
    }

    /** Where the pixels come from. */
    private interface Pixels {
        int at(int x, int y);
    }

    /** @param up how many zooms farther the source is, which is {@code size} pixels wide */
    private static void sample(Sheet sheet, int left, int top, TileKey tile, int up, int size, Pixels source) {
        double across = Math.scalb((double) size, -up);
        double x0 = (tile.i() - (tile.i() >> up << up)) * across;
        double y0 = (tile.j() - (tile.j() >> up << up)) * across;
        for (int y = 0; y < PIXELS / 2; y++) {
            int row = (int) (y0 + (y + 0.5) * 2 / PIXELS * across);
            for (int x = 0; x < PIXELS / 2; x++) {
                int column = (int) (x0 + (x + 0.5) * 2 / PIXELS * across);
                sheet.pixels()[(top + y) * PIXELS + left + x] = source.at(column, row);
            }
        }
    }

    private int[] world(Theme theme) {
        Sheet sheet = new Sheet(WORLD, WORLD);
        painter.paint(sheet, new Viewport(0, 0, WORLD, WORLD, WORLD, 0.5), Palette.of(theme));
        return sheet.pixels();
    }
}
