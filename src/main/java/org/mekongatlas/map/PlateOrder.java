package org.mekongatlas.map;

import java.util.List;
import javafx.geometry.Insets;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.paint.Sight;

/**
 * What an overlay is to show, and where.
 *
 * @param type size of type, lines and symbols, as a factor of what is usual in the theme
 * @param covered by what stands on the map, pixels of the viewport
 * @param inView the part that no panel covers, pixels of the viewport
 * @param margin device pixels by which the viewport is larger than the view, on each side, so that the map can be moved
 */
record PlateOrder(
        Snapshot snapshot,
        Selection selection,
        Theme theme,
        double type,
        Viewport viewport,
        List<Bounds> covered,
        Bounds inView,
        int margin) {

    /** Most device pixels per logical pixel that an overlay is painted with. */
    private static final double FINEST = 2;

    /**
     * An order for what is shown and something around it.
     *
     * @param covered by what stands on the map, logical pixels of what is shown
     * @param beside what panels cover at the sides, logical pixels
     * @param around logical pixels
     */
    static PlateOrder of(
            Snapshot snapshot,
            Selection selection,
            Theme theme,
            double type,
            Viewport shown,
            List<Bounds> covered,
            Insets beside,
            int around) {
        double scale = Math.min(FINEST, shown.scale());
        double finer = scale / shown.scale();
        int margin = (int) (around * scale);
        Viewport larger = new Viewport(
                shown.left() * finer - margin,
                shown.top() * finer - margin,
                shown.worldSize() * finer,
                (int) Math.ceil(shown.width() * finer) + 2 * margin,
                (int) Math.ceil(shown.height() * finer) + 2 * margin,
                scale);
        List<Bounds> beneath = covered.stream()
                .map(box -> box.scaled(scale).moved(margin, margin))
                .toList();
        Bounds inView = new Bounds(
                margin + Math.max(0, beside.getLeft()) * scale,
                margin,
                larger.width() - margin - Math.max(0, beside.getRight()) * scale,
                larger.height() - margin);
        return new PlateOrder(snapshot, selection, theme, type, larger, beneath, inView, margin);
    }

    /** The view within the plate, pixels. */
    Bounds view() {
        return new Bounds(margin, margin, viewport.width() - margin, viewport.height() - margin);
    }

    /** What the reader sees of the plate. */
    Sight sight() {
        return new Sight(view(), covered);
    }

    /** Whether this shows the same things as another order at the same zoom, if perhaps elsewhere. */
    boolean isLike(PlateOrder other) {
        return snapshot == other.snapshot
                && selection.equals(other.selection)
                && theme == other.theme
                && type == other.type
                && viewport.worldSize() == other.viewport.worldSize()
                && viewport.scale() == other.viewport.scale();
    }

    /** Whether this shows what another order shows with its places gathered otherwise, and nothing else is new. */
    boolean isAnotherLevelOf(PlateOrder other) {
        View view = snapshot.view();
        View before = other.snapshot.view();
        return AtlasIndex.level(view.camera()) != AtlasIndex.level(before.camera())
                && view.withCamera(before.camera()).equals(before);
    }

    /** Whether the other order's plate lies within this one's. */
    boolean covers(PlateOrder other) {
        Viewport inner = other.viewport;
        return inner.left() >= viewport.left()
                && inner.top() >= viewport.top()
                && inner.left() + inner.width() <= viewport.left() + viewport.width()
                && inner.top() + inner.height() <= viewport.top() + viewport.height();
    }
}
