package org.mekongatlas.export;

import org.mekongatlas.geo.Viewport;
import org.mekongatlas.paint.Caption;
import org.mekongatlas.paint.FramePainter;
import org.mekongatlas.paint.Legend;
import org.mekongatlas.paint.LegendPainter;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.ScaleBarPainter;
import org.mekongatlas.paint.Sheet;
import org.mekongatlas.paint.Size;

/**
 * What stands around and over the map of a picture, and where: title at the top left, legend at the bottom left, scale bar
 * at the bottom right, strip along the bottom.
 */
final class Furniture {

    /** Logical pixels of the shorter side: at 1080 rows, one and a half device pixels to a logical one. */
    private static final double SHORTER_SIDE = 720;
    /** Between one piece and the next, logical pixels. */
    private static final double GAP = 12;

    private static final double SMALLER = 0.88;
    private static final double SMALLEST = 0.2;

    private final int width;
    private final double scale;
    private final FramePainter frame;
    private final LegendPainter legend;
    private final ScaleBarPainter bar;

    private Furniture(Viewport viewport, Caption caption, Legend explained, double scale) {
        this.width = viewport.width();
        this.scale = scale;
        frame = new FramePainter(caption, width, viewport.height(), scale);
        legend = new LegendPainter(explained, scale);
        bar = new ScaleBarPainter(viewport, scale);
    }

    /**
     * Device pixels per logical pixel of a picture. A picture of 1920 × 1080 then shows what a window's map of 1280 × 720
     * shows, its lines and type half as large again, and one of 3840 × 2160 is the same picture twice as fine.
     */
    static double scale(int width, int height) {
        return Math.min(width, height) / SHORTER_SIDE;
    }

    /** In its own size where there is room, in odd shapes of picture as much smaller as needed. */
    static Furniture of(Viewport viewport, Caption caption, Legend legend) {
        double smallest = viewport.scale() * SMALLEST;
        Furniture furniture = new Furniture(viewport, caption, legend, viewport.scale());
        while (!furniture.fits() && furniture.scale > smallest) {
            furniture = new Furniture(viewport, caption, legend, furniture.scale * SMALLER);
        }
        return furniture;
    }

    /** Where the strip begins; pixels from the top. */
    int stripTop() {
        return frame.stripTop();
    }

    void paint(Sheet sheet, Palette palette) {
        Size size = bar.size();
        legend.paint(sheet, left(), legendTop(), palette);
        bar.paint(sheet, width - left() - size.width(), barTop(), palette);
        frame.paint(sheet, palette);
    }

    private boolean fits() {
        double together = legend.size().width() + bar.size().width() + GAP * scale;
        return together <= width * (1 - 2 * FramePainter.MARGIN)
                && legendTop() >= frame.titleBottom() + GAP * scale
                && barTop() >= frame.titleBottom() + GAP * scale;
    }

    private double left() {
        return frame.left();
    }

    private double legendTop() {
        return frame.stripTop() - GAP * scale - legend.size().height();
    }

    private double barTop() {
        return frame.stripTop() - GAP * scale - bar.size().height();
    }
}
