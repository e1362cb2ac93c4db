package org.mekongatlas.paint;

import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.geo.Viewport;

/** Draws sea, land, water and lines of the base map, without any writing. Any thread, several at once. */
public final class BaseMapPainter {

    public BaseMapPainter(BaseMap baseMap) {}

    /** Covers the whole sheet; neighbouring viewports meet without a seam. */
    public void paint(Sheet sheet, Viewport viewport, Palette palette) {
        throw new UnsupportedOperationException();
    }
}
