package org.mekongatlas.map;

import org.mekongatlas.geo.Viewport;

/** One tile's image: column {@code i}, row {@code j} of zoom {@code z}, in a style. */
record TileKey(int z, long i, long j, TileStyle style) {

    Viewport viewport() {
        return Viewport.tile(z, i, j, style.pixels());
    }

    /** The tile {@code up} zooms farther that holds this one. */
    TileKey farther(int up) {
        return new TileKey(z - up, i >> up, j >> up, style);
    }

    /** Whether some of the tile is within {@code margin} tiles of what is shown, at the zoom that is shown. */
    boolean isNear(Viewport shown, double margin) {
        double tile = tileSize(shown);
        return z == Sight.level(shown.zoom())
                && (i + 1 + margin) * tile > shown.left()
                && (i - margin) * tile < shown.left() + shown.width()
                && (j + 1 + margin) * tile > shown.top()
                && (j - margin) * tile < shown.top() + shown.height();
    }

    /** From the tile's centre to the centre of what is shown, in tiles. */
    double distance(Viewport shown) {
        double tile = tileSize(shown);
        return Math.hypot(
                i + 0.5 - (shown.left() + shown.width() / 2.0) / tile,
                j + 0.5 - (shown.top() + shown.height() / 2.0) / tile);
    }

    private double tileSize(Viewport shown) {
        return Math.scalb(shown.worldSize(), -z);
    }
}
