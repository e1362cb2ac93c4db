package org.mekongatlas.export;

import org.mekongatlas.paint.Sheet;

/** The rows of a sheet as PNG scan lines: a filter byte, then the differences from the left or from above, whichever are smaller. */
final class ScanLines {

    private static final int SUB = 1;
    private static final int UP = 2;

    private final Sheet sheet;
    private byte[] above;
    private byte[] row;
    private final byte[] fromLeft;
    private final byte[] fromAbove;

    ScanLines(Sheet sheet) {
        this.sheet = sheet;
        int length = 1 + 3 * sheet.width();
        above = new byte[length];
        row = new byte[length];
        fromLeft = new byte[length];
        fromAbove = new byte[length];
        fromLeft[0] = SUB;
        fromAbove[0] = UP;
    }

    /** Row {@code y}, to be asked for in order from 0; the array is used again. */
    byte[] filtered(int y) {
        byte[] used = above;
        above = row;
        row = used;
        read(y);
        return differences() ? fromLeft : fromAbove;
    }

    private void read(int y) {
        int[] pixels = sheet.pixels();
        int at = 1;
        for (int i = y * sheet.width(), end = i + sheet.width(); i < end; i++) {
            int pixel = pixels[i];
            row[at++] = (byte) (pixel >> 16);
            row[at++] = (byte) (pixel >> 8);
            row[at++] = (byte) pixel;
        }
    }

    /** Fills both rows of differences; true if those from the left are smaller. */
    private boolean differences() {
        long left = 0;
        long up = 0;
        for (int i = 1; i < row.length; i++) {
            fromLeft[i] = (byte) (row[i] - (i > 3 ? row[i - 3] : 0));
            fromAbove[i] = (byte) (row[i] - above[i]);
            left += Math.abs(fromLeft[i]);
            up += Math.abs(fromAbove[i]);
        }
        return left < up;
    }
}
