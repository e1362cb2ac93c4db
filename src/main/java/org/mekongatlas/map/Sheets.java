package org.mekongatlas.map;

import java.util.concurrent.ConcurrentLinkedDeque;
import org.mekongatlas.paint.Sheet;

/**
 * Sheets that were painted and are no longer shown, for what is painted next: each takes megabytes, and many of them come
 * and go in a second. Only those of the size asked for last are kept. Any thread.
 */
final class Sheets {

    private static final int KEPT = 4;

    /** What sheets are wiped with: copying is fast even before a loop of ours is compiled well. */
    private static final int[] BLANK = new int[1 << 14];

    private final ConcurrentLinkedDeque<Sheet> free = new ConcurrentLinkedDeque<>();
    private volatile Size wanted = new Size(0, 0);

    private record Size(int width, int height) {

        static Size of(Sheet sheet) {
            return new Size(sheet.width(), sheet.height());
        }
    }

    /** A sheet of this size with anything on it. */
    Sheet take(int width, int height) {
        Size size = new Size(width, height);
        if (!size.equals(wanted)) {
            wanted = size;
            free.clear();
        }
        for (Sheet used : free) {
            if (Size.of(used).equals(size) && free.remove(used)) {
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
        if (Size.of(sheet).equals(wanted)) {
            free.push(sheet);
        }
        if (free.size() > KEPT) {
            free.pollLast();
        }
    }
}
