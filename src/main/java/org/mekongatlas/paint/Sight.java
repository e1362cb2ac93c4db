package org.mekongatlas.paint;

import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;

/** What part of the world a sheet shows, in logical pixels of the world, with room for what only reaches into it. */
final class Sight {

    private static final double MARGIN = 8;

    private Sight() {}

    static Bounds of(Sheet sheet, Viewport viewport) {
        double scale = viewport.scale();
        return new Bounds(
                viewport.left() / scale - MARGIN,
                viewport.top() / scale - MARGIN,
                (viewport.left() + sheet.width()) / scale + MARGIN,
                (viewport.top() + sheet.height()) / scale + MARGIN);
    }
}
