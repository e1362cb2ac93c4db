package org.mekongatlas.paint;

import java.util.Comparator;
import java.util.List;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Theme;

/**
 * Paints whole maps that stand still, several over the same ground: land and water once, flows, places and names for
 * each. Any thread.
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

    public StillPainter(AtlasIndex index, BaseMap baseMap) {
        this(new BaseMapPainter(baseMap), new OverlayPainter(index, baseMap));
    }

    /** With painters that others use too. */
    public StillPainter(BaseMapPainter baseMap, OverlayPainter overlays) {
        this.baseMap = baseMap;
        this.overlays = overlays;
    }

    /**
     * Makes ready to paint maps beside each other.
     *
     * @param all that will be painted
     */
    public Row row(List<Snapshot> all, Viewport viewport, Theme theme) {
        Row row = new Row(viewport, theme, WidthScale.over(all));
        // Not kept for painting: a map that is laid out later can move a sheaf of one before it.
        all.stream()
                .sorted(Comparator.comparingInt((Snapshot map) -> -map.flows().size()))
                .forEach(row::layout);
        return row;
    }

    /**
     * Maps beside each other that are compared: one scale of widths for all, and what stands beside its places stands
     * where the fullest has room for it. For one thread.
     */
    public final class Row {

        private final Viewport viewport;
        private final Theme theme;
        private final WidthScale widths;
        private Standing standing = Standing.NONE;

        private Row(Viewport viewport, Theme theme, WidthScale widths) {
            this.viewport = viewport;
            this.theme = theme;
            this.widths = widths;
        }

        /** @param snapshot one of those the row was made for */
        public Still paint(Snapshot snapshot) {
            Sheet sheet = new Sheet(viewport.width(), viewport.height());
            int[] ground = ground(viewport, theme).sheet.pixels();
            System.arraycopy(ground, 0, sheet.pixels(), 0, ground.length);
            Overlay overlay = layout(snapshot);
            overlays.paint(sheet, overlay, Palette.of(theme), edges(viewport));
            return new Still(sheet, overlay, viewport);
        }

        private Overlay layout(Snapshot snapshot) {
            Overlay overlay = overlays.layout(snapshot, viewport, Selection.NONE, widths, standing);
            standing = overlay.standing();
            return overlay;
        }
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
