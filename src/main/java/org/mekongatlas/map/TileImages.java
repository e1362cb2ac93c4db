package org.mekongatlas.map;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.Sheet;

/** Tiles as JavaFX images: drawn, blank or hatched. Any thread. */
final class TileImages {

    /** Images of one colour, as open sea is: few, small, and shared. */
    private static final int BLANK = 16;

    private static final int HATCH = 256;
    private static final int HATCH_STEP = 16;

    private final TilePainter painter;
    private final Map<Integer, Image> blanks = new ConcurrentHashMap<>();

    TileImages(TilePainter painter) {
        this.painter = painter;
    }

    /** Draws a tile; a tile of one colour is a shared image. */
    Image draw(TileKey key) {
        int pixels = key.style().pixels();
        Sheet sheet = new Sheet(pixels, pixels);
        painter.paint(sheet, key.viewport(), Palette.of(key.style().theme()));
        return isBlank(sheet.pixels()) ? blanks.computeIfAbsent(sheet.pixels()[0], TileImages::blank) : image(sheet);
    }

    /** What stands for a tile that could not be drawn: plainly no map. */
    static Image hatch(Palette palette) {
        Sheet sheet = new Sheet(HATCH, HATCH);
        for (int at = 0; at < sheet.pixels().length; at++) {
            boolean line = (at % HATCH + at / HATCH) % HATCH_STEP == 0;
            sheet.pixels()[at] = 0xFF000000 | (line ? palette.countryLine() : palette.land());
        }
        return image(sheet);
    }

    /** A sheet's own pixels as an image; the sheet must not change any more. */
    static Image image(Sheet sheet) {
        return new WritableImage(new PixelBuffer<>(
                sheet.width(), sheet.height(), IntBuffer.wrap(sheet.pixels()), PixelFormat.getIntArgbPreInstance()));
    }

    /** Bytes of an image's pixels. */
    static long bytes(Image image) {
        return (long) (image.getWidth() * image.getHeight()) * Integer.BYTES;
    }

    /** Whether the image stands for all tiles of its colour, and never goes. */
    static boolean isShared(Image image) {
        return image.getWidth() <= BLANK;
    }

    private static Image blank(int colour) {
        Sheet sheet = new Sheet(BLANK, BLANK);
        Arrays.fill(sheet.pixels(), colour);
        return image(sheet);
    }

    private static boolean isBlank(int[] pixels) {
        for (int pixel : pixels) {
            if (pixel != pixels[0]) {
                return false;
            }
        }
        return true;
    }
}
