package org.mekongatlas.map;

import java.util.concurrent.ConcurrentLinkedDeque;
import org.mekongatlas.paint.Sheet;

/**
 * Sheets that were painted and are no longer shown, for what is painted next: each takes megabytes, and many of them come
 * and go in a second. Any thread.
 */
final class Sheets {

    private static final int KEPT = 4;

    /** What sheets are wiped with: copying is fast even before a loop of ours is compiled well. */
    private static final int[] BLANK = new int[1 << 14];

    private final ConcurrentLinkedDeque<Sheet> free = new ConcurrentLinkedDeque<>();

    /** A sheet of this size with anything on it. */
    Sheet take(int width, int height) {
        for (Sheet used : free) {
            if (used.width() == width && used.height() == height && free.remove(used)) {
                return used;
            }
        }
        return new Sheet(width, height);
    }

    /** A transparent sheet of this size. */
    Sheet takeBlank(int width, int height) {
        Sheet sheet = take(width, height);
        int[] pixels = sheet.pixels();
        for (int i = 0; i < pixels.length; i += BLANK.length) {
            System.arraycopy(BLANK, 0, pixels, i, Math.min(BLANK.length, pixels.length - i));
        }
        return sheet;
    }

    /** Takes back a sheet that nobody shows or paints any more. */
    void give(Sheet sheet) {
        free.push(sheet);
        if (free.size() > KEPT) {
            free.pollLast();
        }
    }
}
