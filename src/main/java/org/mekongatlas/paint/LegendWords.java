package org.mekongatlas.paint;

import java.awt.Color;
import java.awt.Graphics2D;

/** The words of legends, each painted once: from one legend to the next most of them stay the same. Any thread. */
public final class LegendWords {

    /** Pixels of the sprites kept: of a few long legends. */
    private static final int KEPT = 1_000_000;

    /** Letters reach so far beyond their lines at most, logical pixels. */
    private static final double OVERHANG = 8;

    private final Recent<Key, Sprite> sprites = new Recent<>(KEPT, sprite -> sprite.pixels().length);

    /**
     * Words at a place in the legend, for letters are rounded by where they stand.
     *
     * @param right from the left edge of its pixel to the legend's corner, device pixels, less than one
     * @param down from the upper edge of its pixel to the legend's corner, device pixels, less than one
     */
    private record Key(Paragraph words, Color colour, double x, double y, double scale, double right, double down) {

        /** The pixel of the words' corner, from that of the legend. */
        int column() {
            return (int) Math.floor(right + x * scale);
        }

        int row() {
            return (int) Math.floor(down + y * scale);
        }
    }

    /** Paints words with their top left corner at {@code x}, {@code y}, logical pixels from the legend's corner. */
    void paint(LegendCanvas canvas, Paragraph words, Color colour, double x, double y) {
        int left = (int) Math.floor(canvas.left());
        int top = (int) Math.floor(canvas.top());
        Key key = new Key(words, colour, x, y, canvas.scale(), canvas.left() - left, canvas.top() - top);
        Sprite sprite = sprites.of(key, LegendWords::set);
        sprite.paint(canvas.sheet(), left + key.column(), top + key.row(), 255);
    }

    private static Sprite set(Key key) {
        int margin = (int) Math.ceil(OVERHANG * key.scale);
        Sheet sheet = new Sheet(
                (int) Math.ceil(key.words.width() * key.scale) + 2 * margin,
                (int) Math.ceil(key.words.height() * key.scale) + 2 * margin);
        Graphics2D graphics =
                Plate.pen(sheet, margin + key.right - key.column(), margin + key.down - key.row(), key.scale);
        graphics.setColor(key.colour);
        key.words.paint(graphics, key.x, key.y);
        graphics.dispose();
        return new Sprite(sheet.width(), sheet.height(), margin, sheet.pixels());
    }
}
