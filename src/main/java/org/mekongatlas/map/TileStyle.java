package org.mekongatlas.map;

import org.mekongatlas.model.Theme;

/**
 * How tiles are to look.
 *
 * @param pixels width and height of a tile's image: more than the 256 logical pixels it covers, so that tiles stay sharp
 *     where Gluon Maps shows them enlarged
 */
record TileStyle(Theme theme, int pixels) {

    /** As wide as tiles ever are shown with one device pixel per logical pixel, 2 to the 0.8 times 256, and no wider. */
    private static final int SHARP = 448;

    /**
     * A little less than three times the logical size: Java's collector gives an array of two megabytes, to the byte, as
     * much again.
     */
    private static final int SHARPER = 720;

    /** The style for a screen of {@code scale} device pixels per logical pixel. */
    static TileStyle of(Theme theme, double scale) {
        return new TileStyle(theme, scale > 1 ? SHARPER : SHARP);
    }
}
