package org.mekongatlas.paint;

/**
 * Something small, painted once and laid on many sheets: premultiplied ARGB, row by row.
 *
 * @param margin from the left and top edge to where the thing begins, pixels
 */
record Sprite(int width, int height, int margin, int[] pixels) {

    /** Opacity above which little is seen of what lies beneath. */
    private static final int MOST = 127;

    /** Marks the pixels of a sheet that would be covered, for the most part, by {@link #paint}. */
    void mark(boolean[] covered, Sheet sheet, int left, int top) {
        int firstColumn = Math.max(0, margin - left);
        int lastColumn = Math.min(width, sheet.width() + margin - left);
        int lastRow = Math.min(height, sheet.height() + margin - top);
        for (int row = Math.max(0, margin - top); row < lastRow; row++) {
            int to = (top - margin + row) * sheet.width() + left - margin;
            for (int column = firstColumn; column < lastColumn; column++) {
                covered[to + column] |= pixels[row * width + column] >>> 24 > MOST;
            }
        }
    }

    /** Lays it over a sheet, as much of it as falls on the sheet. {@code opacity} is 0..255. */
    void paint(Sheet sheet, int left, int top, int opacity) {
        int firstColumn = Math.max(0, margin - left);
        int lastColumn = Math.min(width, sheet.width() + margin - left);
        int firstRow = Math.max(0, margin - top);
        int lastRow = Math.min(height, sheet.height() + margin - top);
        int[] below = sheet.pixels();
        for (int row = firstRow; row < lastRow; row++) {
            int to = (top - margin + row) * sheet.width() + left - margin;
            for (int column = firstColumn; column < lastColumn; column++) {
                int pixel = pixels[row * width + column];
                if (pixel != 0) {
                    int above = opacity == 255 ? pixel : Pixels.times(pixel, opacity);
                    below[to + column] = Pixels.over(above, below[to + column]);
                }
            }
        }
    }
}
