package org.mekongatlas.paint;

import java.util.concurrent.ConcurrentLinkedQueue;

/** Rows of zeros that rasters lend and give back: a plate takes megabytes of them. Any thread. */
final class Lines {

    private final ConcurrentLinkedQueue<int[]> free = new ConcurrentLinkedQueue<>();

    /** A row of so many zeros. */
    int[] take(int length) {
        int[] used = free.poll();
        return used != null && used.length == length ? used : new int[length];
    }

    /** Takes back a row of zeros. */
    void give(int[] line) {
        free.add(line);
    }
}
