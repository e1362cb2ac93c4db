package org.mekongatlas.paint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Fills polygons by exact area coverage in integers: the same pixels on every machine. Points are fixed-point device
 * pixels, {@link #ONE} per pixel. Edges leave signed areas in a grid of cells, and only cells that an edge has touched
 * are visited again, so a long thin shape costs its own outline. Method: the coverage accumulation of FreeType's smooth
 * rasteriser. Polygons of one {@link #fill} wind the same way: where they overlap they are one; a hole winds the other
 * way. What lies beyond the sheet is cut without changing what lies on it. For one thread.
 */
final class Raster {

    static final int BITS = 8;
    /** One pixel. */
    static final int ONE = 1 << BITS;

    private static final int FRACTION = ONE - 1;
    /** Coverage of a whole pixel: twice its area in subpixels, so that halves are whole numbers. */
    private static final int WHOLE_BITS = 2 * BITS + 1;

    private static final int WHOLE = 1 << WHOLE_BITS;

    /** Of each six bits that follow one another the only such six. */
    private static final long DE_BRUIJN = 0x022FDD63CC95386DL;
    /** By six bits of the sequence, where they begin. A table, because the quick compiler counts zeros in ten steps. */
    private static final byte[] LOWEST = new byte[Long.SIZE];

    static {
        for (int shift = 0; shift < Long.SIZE; shift++) {
            LOWEST[(int) (DE_BRUIJN << shift >>> 58)] = (byte) shift;
        }
    }

    private final int[] pixels;
    private final int width;
    /** The sheet's row that is the first of this raster's. */
    private final int above;

    private final int height;
    private final Lines free;
    /** By row, null where nothing was drawn yet. */
    private final Line[] lines;
    /** Colours in use, at every opacity. */
    private final Map<Integer, int[]> tints = new HashMap<>();

    private int top;
    private int bottom;

    Raster(Sheet sheet) {
        this(sheet, new Lines());
    }

    /** @param free to be lent until {@link #giveBack} */
    Raster(Sheet sheet, Lines free) {
        this(sheet, 0, sheet.height(), free);
    }

    /**
     * For the rows of a sheet from {@code first} to before {@code end}; points are those of the whole sheet.
     *
     * @param free to be lent until {@link #giveBack}
     */
    Raster(Sheet sheet, int first, int end, Lines free) {
        this.free = free;
        pixels = sheet.pixels();
        width = sheet.width();
        above = first;
        height = end - first;
        lines = new Line[height];
        forget();
    }

    /** The fixed-point coordinate nearest to a number of pixels. */
    static int fixed(double pixels) {
        return (int) Math.floor(pixels * ONE + 0.5);
    }

    /** Adds the closed polygon of the first {@code count} points. */
    void add(int[] xs, int[] ys, int count) {
        int up = above << BITS;
        int before = count - 1;
        for (int i = 0; i < count; i++) {
            edge(xs[before], ys[before] - up, xs[i], ys[i] - up);
            before = i;
        }
    }

    /**
     * Fills the polygons added since the last fill and forgets them. {@code rgb} is 0xRRGGBB, {@code opacity} 0..255.
     */
    void fill(int rgb, int opacity) {
        int[] tints = this.tints.computeIfAbsent(rgb, Pixels::tints);
        for (int row = top; row <= bottom; row++) {
            fillRow(row, tints, opacity);
        }
        forget();
    }

    /** Gives back what was lent; to be called last. */
    void giveBack() {
        for (Line line : lines) {
            if (line != null) {
                free.give(line);
            }
        }
    }

    private void forget() {
        top = height;
        bottom = -1;
    }

    private void edge(int x0, int y0, int x1, int y1) {
        if (y0 < y1) {
            down(x0, y0, x1, y1, 1);
        } else if (y1 < y0) {
            down(x1, y1, x0, y0, -1);
        }
    }

    /** Cuts an edge into rows. Where it crosses their borders follows from its own ends alone, not from the sheet's. */
    private void down(int x0, int y0, int x1, int y1, int sign) {
        int lastOfEdge = (y1 - 1) >> BITS;
        int first = Math.max(y0 >> BITS, 0);
        int last = Math.min(lastOfEdge, height - 1);
        if (first > last || Math.min(x0, x1) >= width << BITS) {
            return;
        }
        top = Math.min(top, first);
        bottom = Math.max(bottom, last);
        if (y0 >> BITS == lastOfEdge) {
            across(first, x0, y0 & FRACTION, x1, y1 - (first << BITS), sign);
        } else {
            rows(x0, y0, x1, y1, sign, first, last, lastOfEdge);
        }
    }

    private void rows(int x0, int y0, int x1, int y1, int sign, int first, int last, int lastOfEdge) {
        long dx = (long) x1 - x0;
        long dy = (long) y1 - y0;
        int step = (int) Math.floorDiv(dx << BITS, dy);
        long stepRest = (dx << BITS) - step * dy;
        long run = dx * (((first + 1) << BITS) - y0);
        long whole = Math.floorDiv(run, dy);
        long rest = run - whole * dy;
        int border = x0 + (int) whole;
        int above = (first << BITS) - y0;
        int x = above <= 0 ? x0 : x0 + (int) Math.floorDiv(dx * above, dy);
        for (int row = first; row <= last; row++) {
            int nextX = row == lastOfEdge ? x1 : border;
            across(row, x, Math.max(-above, 0), nextX, Math.min(y1 - (row << BITS), ONE), sign);
            x = nextX;
            above += ONE;
            border += step;
            rest += stepRest;
            if (rest >= dy) {
                border++;
                rest -= dy;
            }
        }
    }

    /** Adds the piece of an edge within a row, from {@code y0} to {@code y1} below its upper border. */
    private void across(int row, int x0, int y0, int x1, int y1, int sign) {
        if (x0 > x1) {
            across(row, x1, y1, x0, y0, -sign);
        } else if (x1 < 0) {
            touch(row, 0, 0).add(0, (y1 - y0) * sign * 2 * ONE);
        } else if (x0 >> BITS < width) {
            int first = x0 >> BITS;
            int last = x1 >> BITS;
            Line line = touch(row, Math.max(first, 0), Math.min(last + 1, width - 1));
            if (first == last) {
                line.add(first, (y1 - y0) * sign, (x0 & FRACTION) + (x1 & FRACTION));
            } else {
                columns(line, x0, y0, x1, y1, sign);
            }
        }
    }

    /** Cuts a piece that goes right into columns; {@code y1} may lie above {@code y0}. */
    private void columns(Line line, int x0, int y0, int x1, int y1, int sign) {
        int dx = x1 - x0;
        int dy = y1 - y0;
        int column = Math.max(x0 >> BITS, -1);
        int lastOfPiece = x1 >> BITS;
        int last = Math.min(lastOfPiece, width - 1);
        long run = (long) dy * (((column + 1) << BITS) - x0);
        int whole = floorDiv(run, dx);
        int rest = (int) (run - (long) whole * dx);
        int border = y0 + whole;
        // Most pieces cross one border only and need no step.
        int step = lastOfPiece - column > 1 ? Math.floorDiv(dy << BITS, dx) : 0;
        int stepRest = (dy << BITS) - step * dx;
        if (column < 0) {
            line.add(0, (border - y0) * sign * 2 * ONE);
        } else {
            line.add(column, (border - y0) * sign, (x0 & FRACTION) + ONE);
        }
        for (column++; column <= last; column++) {
            int y = border;
            rest += stepRest;
            border += step;
            if (rest >= dx) {
                border++;
                rest -= dx;
            }
            boolean ends = column == lastOfPiece;
            line.add(column, ((ends ? y1 : border) - y) * sign, ends ? x1 & FRACTION : ONE);
        }
    }

    /** Rounded down; a division of ints where it is one, which is most of the time. */
    private static int floorDiv(long dividend, int divisor) {
        return dividend == (int) dividend
                ? Math.floorDiv((int) dividend, divisor)
                : (int) Math.floorDiv(dividend, (long) divisor);
    }

    /** Notes that cells of a row are about to change, and gives the row. */
    private Line touch(int row, int firstColumn, int lastColumn) {
        Line line = lines[row];
        if (line == null) {
            line = free.take(width);
            lines[row] = line;
        }
        line.touch(firstColumn, lastColumn);
        return line;
    }

    private void fillRow(int row, int[] tints, int opacity) {
        Line line = lines[row];
        if (line == null) {
            return;
        }
        int start = (above + row) * width;
        int from = 0;
        int coverage = 0;
        for (int word = line.firstWord(); word <= line.lastWord(); word++) {
            for (long bits = line.takeTouched(word); bits != 0; bits &= bits - 1) {
                int column = (word << 6) + lowest(bits);
                if (coverage != 0) {
                    run(start + from, start + column, coverage, tints, opacity);
                }
                coverage += line.takeCell(column);
                from = column;
            }
        }
        if (coverage != 0) {
            run(start + from, start + width, coverage, tints, opacity);
        }
        line.forget();
    }

    /** Where the lowest bit stands: a number's bits above a de Bruijn sequence tell by how much it was shifted. */
    private static int lowest(long bits) {
        return LOWEST[(int) ((bits & -bits) * DE_BRUIJN >>> 58)];
    }

    /** Fills the pixels from {@code from} to before {@code to}. */
    private void run(int from, int to, int coverage, int[] tints, int opacity) {
        int alpha = (Math.min(Math.abs(coverage), WHOLE) * opacity + WHOLE / 2) >> WHOLE_BITS;
        int tint = tints[alpha];
        if (alpha == 255) {
            Arrays.fill(pixels, from, to, tint);
        } else {
            cover(from, to, tint, 255 - alpha);
        }
    }

    /** Neighbours are mostly alike, as nothing or as the inside of another shape: the sum is done where they differ. */
    private void cover(int from, int to, int tint, int rest) {
        int before = 0;
        int covered = tint;
        for (int i = from; i < to; i++) {
            int below = pixels[i];
            if (below != before) {
                before = below;
                covered = tint + Pixels.times(below, rest);
            }
            pixels[i] = covered;
        }
    }
}
