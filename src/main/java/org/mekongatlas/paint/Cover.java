package org.mekongatlas.paint;

import java.util.List;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;

/**
 * Where marks lie and words stand, over which beads must not run: marks as squares of a grid, words to the pixel.
 * Immutable.
 */
final class Cover {

    /** Side of a square, device pixels. */
    private static final int SIDE = 4;
    /** How far beyond the picture beads are followed, device pixels. */
    private static final int MARGIN = 8;

    private final int columns;
    private final int rows;
    private final boolean[] covered;
    private final Bounds sight;
    private final boolean[] written;

    /** @param written whether words stand there, for each pixel of the viewport */
    Cover(Viewport viewport, List<MarkShape> marks, boolean[] written) {
        this.written = written;
        columns = viewport.width() / SIDE + 1;
        rows = viewport.height() / SIDE + 1;
        covered = new boolean[columns * rows];
        sight = new Bounds(-MARGIN, -MARGIN, viewport.width() + MARGIN, viewport.height() + MARGIN);
        for (MarkShape mark : marks) {
            double reach = mark.radius() * 0.9;
            cover(new Bounds(mark.x() - reach, mark.y() - reach, mark.x() + reach, mark.y() + reach));
        }
    }

    private void cover(Bounds box) {
        int firstRow = Math.max(0, (int) Math.floor(box.minY() / SIDE));
        int lastRow = Math.min(rows - 1, (int) Math.floor(box.maxY() / SIDE));
        int firstColumn = Math.max(0, (int) Math.floor(box.minX() / SIDE));
        int lastColumn = Math.min(columns - 1, (int) Math.floor(box.maxX() / SIDE));
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                covered[row * columns + column] = true;
            }
        }
    }

    boolean hides(double x, double y) {
        boolean on = x >= 0 && y >= 0 && x < columns * SIDE && y < rows * SIDE;
        return on && covered[(int) y / SIDE * columns + (int) x / SIDE];
    }

    /** Whether words stand there, for each pixel. */
    boolean[] written() {
        return written;
    }

    /** The picture and a little more. */
    Bounds sight() {
        return sight;
    }
}
