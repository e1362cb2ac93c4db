package org.mekongatlas.paint;

import java.util.Arrays;

/**
 * How much of each pixel a pen covers that follows lines, by the pixel's distance from them: round ends and joins, and
 * no darker where strokes meet. Each pixel depends on the lines alone, not on where the mask begins. Not for several
 * threads at once.
 */
final class StrokeMask {

    private final int width;
    private final int height;
    private final byte[] covers;
    private int firstRow;
    private int lastRow;

    StrokeMask(int width, int height) {
        this.width = width;
        this.height = height;
        covers = new byte[width * height];
        forget();
    }

    private void forget() {
        firstRow = height;
        lastRow = -1;
    }

    /**
     * Draws a straight stroke.
     *
     * @param x0 in 256ths of a pixel, as y0, x1, y1
     * @param pen width in pixels; below one the stroke is one pixel wide and fainter
     */
    void stroke(long x0, long y0, long x1, long y1, double pen) {
        double reach = (Math.max(1, pen) / 2 + 0.5) * Grid.ONE;
        long margin = (long) Math.ceil(reach);
        if (Math.max(x0, x1) < -margin || Math.min(x0, x1) > ((long) width << Grid.SHIFT) + margin) {
            return;
        }
        int first = row(Math.min(y0, y1) - margin);
        int last = row(Math.max(y0, y1) + margin);
        firstRow = Math.min(firstRow, Math.max(0, first));
        lastRow = Math.max(lastRow, Math.min(height - 1, last));
        Segment segment = new Segment(x0, y0, x1, y1, reach, Math.min(1, pen));
        for (int row = Math.max(0, first); row <= Math.min(height - 1, last); row++) {
            segment.cover(row);
        }
    }

    private static int row(long y) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, y >> Grid.SHIFT));
    }

    /**
     * Lays {@code rgb} on the sheet where the pen was, the mask's corner at {@code x}, {@code y}, and empties the mask.
     */
    void pour(Sheet sheet, int x, int y, int rgb) {
        for (int row = firstRow; row <= lastRow; row++) {
            int cell = row * width;
            int pixel = (y + row) * sheet.width() + x;
            for (int column = 0; column < width; column++) {
                int cover = covers[cell + column] & 0xFF;
                if (cover != 0) {
                    Blend.over(sheet.pixels(), pixel + column, rgb, cover);
                }
            }
            Arrays.fill(covers, cell, cell + width, (byte) 0);
        }
        forget();
    }

    /** A stroke ready to be measured against pixel centres. */
    private final class Segment {
        private final long x0;
        private final long y0;
        private final long dx;
        private final long dy;
        private final double reach;
        private final double strength;
        private final double square;
        private final double perLength;

        Segment(long x0, long y0, long x1, long y1, double reach, double strength) {
            this.x0 = x0;
            this.y0 = y0;
            dx = x1 - x0;
            dy = y1 - y0;
            this.reach = reach;
            this.strength = strength * 255;
            square = (double) dx * dx + (double) dy * dy;
            perLength = 1 / Math.sqrt(square);
        }

        void cover(int row) {
            long y = ((long) row << Grid.SHIFT) + Grid.ONE / 2 - y0;
            double near = at(y - reach);
            double far = at(y + reach);
            int first = Math.max(0, column(Math.min(near, far) - reach));
            int last = Math.min(width - 1, column(Math.max(near, far) + reach));
            long x = ((long) first << Grid.SHIFT) + Grid.ONE / 2 - x0;
            for (int index = row * width + first; index <= row * width + last; index++) {
                double inside = Math.min(Grid.ONE, reach - distance(x, y));
                int cover = (int) (strength * inside / Grid.ONE + 0.5);
                if (cover > (covers[index] & 0xFF)) {
                    covers[index] = (byte) cover;
                }
                x += Grid.ONE;
            }
        }

        /** How far east of its start the segment is where it passes a height, or at its nearer end. */
        private double at(double y) {
            double t = dy == 0 ? (y < 0 ? 0 : 1) : y / dy;
            return dx * Math.max(0, Math.min(1, t));
        }

        private int column(double x) {
            return (int) Math.floor((x + x0) / Grid.ONE);
        }

        private double distance(long x, long y) {
            long along = x * dx + y * dy;
            if (along <= 0) {
                return Math.sqrt((double) (x * x + y * y));
            }
            if (along >= square) {
                return Math.sqrt((double) ((x - dx) * (x - dx) + (y - dy) * (y - dy)));
            }
            return Math.abs(x * dy - y * dx) * perLength;
        }
    }
}
