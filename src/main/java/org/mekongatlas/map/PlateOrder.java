package org.mekongatlas.map;

import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.Selection;

/** What an overlay is to show, and where. The viewport is larger than the view, so that the map can be dragged a little. */
record PlateOrder(Snapshot snapshot, Selection selection, Theme theme, Viewport viewport) {

    /** Most device pixels per logical pixel that an overlay is painted with. */
    private static final double FINEST = 2;
    /** Logical pixels beyond each edge of the view. */
    private static final int MARGIN = 128;

    /** An order for what is shown and a margin. */
    static PlateOrder around(Snapshot snapshot, Selection selection, Theme theme, Viewport shown) {
        double scale = Math.min(FINEST, shown.scale());
        double finer = scale / shown.scale();
        int margin = (int) (MARGIN * scale);
        Viewport larger = new Viewport(
                shown.left() * finer - margin,
                shown.top() * finer - margin,
                shown.worldSize() * finer,
                (int) Math.ceil(shown.width() * finer) + 2 * margin,
                (int) Math.ceil(shown.height() * finer) + 2 * margin,
                scale);
        return new PlateOrder(snapshot, selection, theme, larger);
    }

    /** Whether this shows the same things as another order at the same zoom, if perhaps elsewhere. */
    boolean isLike(PlateOrder other) {
        return snapshot == other.snapshot
                && selection.equals(other.selection)
                && theme == other.theme
                && viewport.worldSize() == other.viewport.worldSize()
                && viewport.scale() == other.viewport.scale();
    }

    /** Whether the other order's view is within this one's plate, with {@code part} of the margin to spare. */
    boolean covers(PlateOrder other, double part) {
        double slack = MARGIN * viewport.scale() * (1 - part);
        double right = other.viewport.left() + other.viewport.width() - viewport.left() - viewport.width();
        double bottom = other.viewport.top() + other.viewport.height() - viewport.top() - viewport.height();
        return other.viewport.left() - viewport.left() >= -slack
                && other.viewport.top() - viewport.top() >= -slack
                && right <= slack
                && bottom <= slack;
    }
}
