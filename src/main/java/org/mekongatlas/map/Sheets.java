package org.mekongatlas.map;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.mekongatlas.paint.Sheet;

/**
 * Sheets that were painted and are no longer shown, for what is painted next: each takes megabytes, and many of them come
 * and go in a second. Any thread.
 */
final class Sheets {

    private static final int KEPT = 4;

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
        Arrays.fill(sheet.pixels(), 0);
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
