package org.mekongatlas.paint;

import java.util.Optional;
import org.mekongatlas.geo.Viewport;

/** What lies over the base map, laid out for one snapshot and one viewport. Immutable; any thread. */
public final class Overlay {

    Overlay() {}

    public Viewport viewport() {
        throw new UnsupportedOperationException();
    }

    /** The place or line drawn at a pixel, places first, within {@code reach} pixels. */
    public Optional<Selection> pick(double px, double py, double reach) {
        throw new UnsupportedOperationException();
    }
}
