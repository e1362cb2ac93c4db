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
    static final double LEGEND = 206;

    /**
     * @param tilings ways in which the panels may stand
     * @param explained whether a legend stands beside them
     */
    static PanelLayout of(
            PictureSpec spec, FramePainter frame, List<Tiling> tilings, int panels, double scale, boolean explained) {
        double left = spec.width() * FramePainter.MARGIN;
        double top = frame.titlePlate().maxY() + GAP * scale / 2;
        Bounds area = new Bounds(left, top, spec.width() - left, frame.stripTop() - GAP * scale);
        Bounds maps = explained ? new Bounds(left, top, area.maxX() - (LEGEND + GAP) * scale, area.maxY()) : area;
        Tiling tiling = Tiling.best(tilings, panels, each -> map(maps, each, scale));
        return new PanelLayout(area, frame.titlePlate().minY(), map(maps, tiling, scale), tiling, scale);
    }

    private static Size map(Bounds area, Tiling tiling, double scale) {
        double gap = GAP * scale;
        double width = (area.maxX() - area.minX() - gap * (tiling.columns() - 1)) / tiling.columns();
        double height = (area.maxY() - area.minY() - gap * (tiling.rows() - 1)) / tiling.rows()
                - PanelPainter.head(width, scale);
        return new Size((int) Math.max(1, width), (int) Math.max(1, height));
    }

    /** Left edge of a panel. */
    int x(int panel) {
        return (int) Math.round(area.minX() + tiling.column(panel) * (map.width() + GAP * scale));
    }

    /** Top edge of a panel. */
    int y(int panel) {
        double step = PanelPainter.head(map.width(), scale) + map.height() + GAP * scale;
        return (int) Math.round(area.minY() + tiling.row(panel) * step);
    }

    /** What the legend may take. */
    Size legend() {
        return new Size((int) (LEGEND * scale), (int) (area.maxY() - top));
    }
}
