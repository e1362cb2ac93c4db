package org.mekongatlas.screen.time;

/**
 * Where rows of silences stand, one under the other: a bar for any source, thinner ones for classes of source.
 *
 * @param first how many rows lie above the first that is seen
 * @param line height of a name beside each row, logical pixels; 0 without names
 */
record SilenceRows(int first, double line) {

    static final SilenceRows NAMELESS = new SilenceRows(0, 0);

    private static final double PITCH = 5;
    /** Height of the first row with the gap under it. */
    private static final double FIRST = 8;

    private static final double THICK = 5;
    private static final double THIN = 3;

    boolean named() {
        return line > 0;
    }

    /** The same rows, so many of them above the first that is seen. */
    SilenceRows from(int newFirst) {
        return new SilenceRows(newFirst, line);
    }

    /** Height of so many rows. */
    double height(int rows) {
        return rows == 0 ? 0 : named() ? rows * line : FIRST + (rows - 1) * PITCH;
    }

    /** From row to row. */
    double pitch() {
        return named() ? line : PITCH;
    }

    /** Height of a row's bar. */
    double tall(int row) {
        return isOfAll(row) ? THICK : THIN;
    }

    /** Whether a row is that of all sources. */
    boolean isOfAll(int row) {
        return first + row == 0;
    }

    /** Upper edge of a row's bar. */
    double top(int row) {
        if (named()) {
            return Math.round(row * line + (line - tall(row)) / 2);
        }
        return row == 0 ? 0 : FIRST + (row - 1) * PITCH;
    }

    /** The row at a height, or the nearest one. */
    int at(double y, int rows) {
        double row = named() ? Math.floor(y / line) : Math.ceil((y - FIRST) / PITCH);
        return (int) Math.max(0, Math.min(rows - 1.0, row));
    }
}
