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

    /** Farther from its line than this no number is, logical pixels. */
    private static final double OUTSIDE = 300;

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
        Overlay overlay = overlays.layout(snapshot, viewport, Selection.NONE, widths, SheafPlaces.NONE);
        overlays.paint(sheet, overlay, palette, edges(viewport));
        return new Still(sheet, overlay, viewport);
    }

    /** All around the map, where no name is written, nor a number led to. */
    private static List<Bounds> edges(Viewport viewport) {
        int width = viewport.width();
        int height = viewport.height();
        double far = OUTSIDE * viewport.scale();
        return List.of(
                new Bounds(-far, -far, 0, height + far),
                new Bounds(width, -far, width + far, height + far),
                new Bounds(-far, -far, width + far, 0),
                new Bounds(-far, height, width + far, height + far));
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
