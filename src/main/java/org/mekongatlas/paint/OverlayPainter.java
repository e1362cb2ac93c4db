package org.mekongatlas.paint;

import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Catalogue;

/** Lays out and draws flows, place marks and names: the same for screen, picture and test. Any thread. */
public final class OverlayPainter {

    public OverlayPainter(Catalogue catalogue, BaseMap baseMap) {}

    /** Where everything goes; without drawing. */
    public Overlay layout(Snapshot snapshot, Viewport viewport, Selection selection) {
        throw new UnsupportedOperationException();
    }

    /** Draws what stands still: flows, marks and names, on top of what the sheet holds. */
    public void paint(Sheet sheet, Overlay overlay, Palette palette) {
        throw new UnsupportedOperationException();
    }

    /** Draws the beads that move along the flows, where they are after {@code seconds}. */
    public void paintBeads(Sheet sheet, Overlay overlay, Palette palette, double seconds) {
        throw new UnsupportedOperationException();
    }
}
