package org.mekongatlas.paint;

import java.util.concurrent.ConcurrentLinkedQueue;

/** Empty rows that rasters lend and give back: a plate takes megabytes of them. Any thread. */
final class Lines {

    private final ConcurrentLinkedQueue<Line> free = new ConcurrentLinkedQueue<>();

    /** An empty row of so many pixels. */
    Line take(int width) {
        Line used = free.poll();
        return used != null && used.width() == width ? used : new Line(width);
    }

    /** Takes back an empty row. */
    void give(Line line) {
        free.add(line);
    }
}
