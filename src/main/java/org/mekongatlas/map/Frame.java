package org.mekongatlas.map;

import org.mekongatlas.paint.Sheet;

/** A plate with its beads painted over a copy of it. One thread at a time. */
record Frame(Plate plate, Sheet sheet) {

    /** A frame of a plate, not painted yet. */
    static Frame of(Plate plate, Sheets sheets) {
        return new Frame(plate, sheets.take(plate.still().width(), plate.still().height()));
    }

    /** Paints the beads where they are after {@code seconds}. */
    Frame paint(double seconds) {
        int[] still = plate.still().pixels();
        System.arraycopy(still, 0, sheet.pixels(), 0, still.length);
        plate.paintBeads(sheet, seconds);
        return this;
    }
}
