package org.mekongatlas.export;

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
record PanelLayout(Bounds area, double top, Size map, int columns, double scale) {

    private static final double GAP = 12;
    /** For the legend in one column, logical pixels. */
    private static final double LEGEND = 206;

    static PanelLayout of(PictureSpec spec, FramePainter frame, int panels, double scale) {
        double left = spec.width() * FramePainter.MARGIN;
        double top = frame.titlePlate().maxY() + GAP * scale / 2;
        Bounds area = new Bounds(left, top, spec.width() - left, frame.stripTop() - GAP * scale);
        int columns = (int) Math.ceil(Math.sqrt(panels));
        int rows = (panels + columns - 1) / columns;
        double width = (area.maxX() - area.minX() - LEGEND * scale - GAP * scale * columns) / columns;
        double height = (area.maxY() - top - GAP * scale * (rows - 1)) / rows - PanelPainter.head(scale);
        return new PanelLayout(
                area,
                frame.titlePlate().minY(),
                new Size((int) Math.max(1, width), (int) Math.max(1, height)),
                columns,
                scale);
    }

    /** Left edge of a panel. */
    int x(int panel) {
        return (int) Math.round(area.minX() + panel % columns * (map.width() + GAP * scale));
    }

    /** Top edge of a panel. */
    int y(int panel) {
        double step = PanelPainter.head(scale) + map.height() + GAP * scale;
        return (int) Math.round(area.minY() + panel / columns * step);
    }

    /** What the legend may take. */
    Size legend() {
        return new Size((int) (LEGEND * scale), (int) (area.maxY() - top));
    }
}
