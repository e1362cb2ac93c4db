package org.mekongatlas.screen.time;

/**
 * Where rows of silences stand, one under the other: a bar for any source, thinner ones for classes of source.
 *
 * @param line height of a name beside each row, logical pixels; 0 without names
 */
record SilenceRows(double line) {

    static final SilenceRows NAMELESS = new SilenceRows(0);

    private static final double PITCH = 5;
    /** Height of the first row with the gap under it. */
    private static final double FIRST = 8;

    private static final double THICK = 5;
    private static final double THIN = 3;

    boolean named() {
        return line > 0;
    }

    /** Height of so many rows. */
    double height(int rows) {
        return rows == 0 ? 0 : named() ? rows * line : FIRST + (rows - 1) * PITCH;
    }

    /** Height of a row's bar. */
    double tall(int row) {
        return row == 0 ? THICK : THIN;
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
