package org.mekongatlas.paint;

import java.util.List;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Theme;

/**
 * Paints whole maps that stand still, several over the same ground: land and water once, flows, places and names for each.
 * Any thread.
 */
public final class StillPainter {

    private final BaseMapPainter baseMap;
    private final OverlayPainter overlays;
    private Ground last;

    /** The base map of a part of the world. */
    private record Ground(Viewport viewport, Theme theme, Sheet sheet) {}

    /**
     * A painted map.
     *
     * @param overlay what lies on the ground, for legend and picking
     */
    public record Still(Sheet sheet, Overlay overlay, Viewport viewport) {}

    public StillPainter(BaseMapPainter baseMap, OverlayPainter overlays) {
        this.baseMap = baseMap;
        this.overlays = overlays;
    }

    /** @param widths shared with the maps beside this one */
    public Still paint(Snapshot snapshot, Viewport viewport, WidthScale widths, Theme theme) {
        Palette palette = Palette.of(theme);
        Sheet sheet = new Sheet(viewport.width(), viewport.height());
        int[] ground = ground(viewport, theme).sheet.pixels();
        System.arraycopy(ground, 0, sheet.pixels(), 0, ground.length);
        Overlay overlay = overlays.layout(snapshot, viewport, Selection.NONE, widths);
        overlays.paint(sheet, overlay, palette, edges(viewport));
        return new Still(sheet, overlay, viewport);
    }

    /** Across which no name is written. */
    private static List<Bounds> edges(Viewport viewport) {
        int width = viewport.width();
        int height = viewport.height();
        return List.of(
                new Bounds(-1, -1, 0, height),
                new Bounds(width, -1, width + 1, height),
                new Bounds(-1, -1, width, 0),
                new Bounds(-1, height, width, height + 1));
    }

    private synchronized Ground ground(Viewport viewport, Theme theme) {
        if (last == null || !last.viewport.equals(viewport) || last.theme != theme) {
            Sheet sheet = new Sheet(viewport.width(), viewport.height());
            baseMap.paint(sheet, viewport, Palette.of(theme));
            last = new Ground(viewport, theme, sheet);
        }
        return last;
    }
}
