package org.mekongatlas.paint;

/**
 * How much of each pixel lies inside a shape, from the exact areas its edges cut off. Edges come in any order; where
 * two shapes share one, its two runs cancel to nothing, so no seam can show. Whole numbers throughout, and each pixel
 * depends on the edges alone, not on where the mask begins: any tiling paints the same picture. The method is that of
 * FreeType's smooth rasteriser. Not for several threads at once.
 */
final class FillMask {

    /** Twice the steps of a row: an edge's share of a pixel is counted in halves of a step. */
    private static final int FULL = 2 * Grid.ONE;

    private static final int FULL_PIXEL = FULL * Grid.ONE;

    private final int width;
    private final int height;
    private final int stride;
    private final int[] cells;

    FillMask(int width, int height) {
        this.width = width;
        this.height = height;
        stride = width + 2;
        cells = new int[stride * height];
    }

    /**
     * Adds an edge of a shape.
     *
     * @param x0 in 256ths of a pixel, as the others
     * @param weight how often the edge counts, negative if it is to be taken backwards
     */
    void edge(long x0, long y0, long x1, long y1, int weight) {
        if (y0 < y1) {
            down(x0, y0, x1, y1, weight);
        } else if (y0 > y1) {
            down(x1, y1, x0, y0, -weight);
        }
    }

    private void down(long x0, long y0, long x1, long y1, int weight) {
        if (Math.min(x0, x1) >= (long) width << Grid.SHIFT) {
            return;
        }
        int first = (int) Math.max(0, y0 >> Grid.SHIFT);
        int last = (int) Math.min(height - 1, (y1 - 1) >> Grid.SHIFT);
        for (int row = first; row <= last; row++) {
            long top = Math.max(y0, (long) row << Grid.SHIFT);
            long bottom = Math.min(y1, (long) (row + 1) << Grid.SHIFT);
            long xTop = top == y0 ? x0 : between(x0, x1, top - y0, y1 - y0);
            long xBottom = bottom == y1 ? x1 : between(x0, x1, bottom - y0, y1 - y0);
            across(row, xTop, xBottom, (int) (bottom - top), weight);
        }
    }

    /** The part of an edge within one row: shared out among the columns it passes. */
    private void across(int row, long xTop, long xBottom, int rise, int weight) {
        long west = Math.min(xTop, xBottom);
        long east = Math.max(xTop, xBottom);
        long first = west >> Grid.SHIFT;
        long last = Math.max(first, (east - 1) >> Grid.SHIFT);
        int start = row * stride;
        if (last < 0) {
            cells[start] += weight * rise * FULL;
        } else if (first == last) {
            cell(start, first, west, east, rise * weight);
        } else if (first < width) {
            int before = first < 0 ? (int) between(0, rise, -west, east - west) : 0;
            cells[start] += weight * before * FULL;
            for (long column = Math.max(0, first); column <= Math.min(last, width - 1); column++) {
                long from = Math.max(west, column << Grid.SHIFT);
                long to = Math.min(east, (column + 1) << Grid.SHIFT);
                int after = (int) between(0, rise, to - west, east - west);
                cell(start, column, from, to, (after - before) * weight);
                before = after;
            }
        }
    }

    private void cell(int start, long column, long from, long to, int rise) {
        if (column < width) {
            int index = start + (int) column;
            int beyond = (int) (from + to - 2 * (column << Grid.SHIFT));
            cells[index] += rise * (FULL - beyond);
            cells[index + 1] += rise * beyond;
        }
    }

    private static long between(long a, long b, long part, long whole) {
        return a + Math.floorDiv((b - a) * part, whole);
    }

    /**
     * Lays {@code rgb} on the sheet where the shape is, the mask's corner at {@code x}, {@code y}, and empties the
     * mask.
     */
    void pour(Sheet sheet, int x, int y, int rgb) {
        for (int row = 0; row < height; row++) {
            int cell = row * stride;
            int pixel = (y + row) * sheet.width() + x;
            int sum = 0;
            int cover = 0;
            for (int column = 0; column < width; column++) {
                int change = cells[cell + column];
                if (change != 0) {
                    cells[cell + column] = 0;
                    sum += change;
                    cover = (int) Math.min(255, (Math.abs((long) sum) * 255 + FULL_PIXEL / 2) / FULL_PIXEL);
                }
                if (cover != 0) {
                    Blend.over(sheet.pixels(), pixel + column, rgb, cover);
                }
            }
            cells[cell + width] = 0;
        }
    }
}
