package org.mekongatlas.export;

import java.util.List;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.paint.FramePainter;
import org.mekongatlas.paint.PanelPainter;
import org.mekongatlas.paint.Size;

/**
 * Where several maps stand in a picture: in rows beneath the title and above the strip, the legend at the
 * right of both title and maps. Device pixels.
 *
 * @param area what maps and legend share
 * @param top where the title begins
 * @param map size of each map
 */
record PanelLayout(Bounds area, double top, Size map, Tiling tiling, double scale) {

    private static final double GAP = 12;
    /** For the legend in one column, logical pixels. */
    private static final double LEGEND = 206;

    /** @param tilings ways in which the panels may stand */
    static PanelLayout of(PictureSpec spec, FramePainter frame, List<Tiling> tilings, int panels, double scale) {
        double left = spec.width() * FramePainter.MARGIN;
        double top = frame.titlePlate().maxY() + GAP * scale / 2;
        Bounds area = new Bounds(left, top, spec.width() - left, frame.stripTop() - GAP * scale);
        Tiling tiling = Tiling.best(tilings, panels, each -> map(area, each, scale));
        return new PanelLayout(area, frame.titlePlate().minY(), map(area, tiling, scale), tiling, scale);
    }

    private static Size map(Bounds area, Tiling tiling, double scale) {
        double gap = GAP * scale;
        double width = (area.maxX() - area.minX() - LEGEND * scale - gap * tiling.columns()) / tiling.columns();
        double height =
                (area.maxY() - area.minY() - gap * (tiling.rows() - 1)) / tiling.rows() - PanelPainter.head(scale);
        return new Size((int) Math.max(1, width), (int) Math.max(1, height));
    }

    /** Left edge of a panel. */
    int x(int panel) {
        return (int) Math.round(area.minX() + tiling.column(panel) * (map.width() + GAP * scale));
    }

    /** Top edge of a panel. */
    int y(int panel) {
        double step = PanelPainter.head(scale) + map.height() + GAP * scale;
        return (int) Math.round(area.minY() + tiling.row(panel) * step);
    }

    /** What the legend may take. */
    Size legend() {
        return new Size((int) (LEGEND * scale), (int) (area.maxY() - top));
    }
}
