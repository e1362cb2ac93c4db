package org.mekongatlas.paint;

import org.mekongatlas.geo.Polyline;

/**
 * A fine line from a place to lines that stand off it, or from those to a place.
 *
 * @param path pixels of an overlay's viewport
 * @param faint whether something else is selected
 */
record TieShape(Polyline path, boolean faint) {

    /** Logical pixels. */
    static final double WIDTH = 1.2;

    private static final int OPACITY = 200;
    private static final int FAINT_OPACITY = 50;

    /** @param scale device pixels per logical pixel */
    void paint(Pen pen, Palette palette, double scale) {
        pen.ribbon(path, (WIDTH + 2) * scale);
        pen.fill(palette.land(), faint ? FAINT_OPACITY : OPACITY);
        pen.ribbon(path, WIDTH * scale);
        pen.fill(palette.label(), faint ? FAINT_OPACITY : OPACITY);
    }
}
