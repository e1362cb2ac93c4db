package org.mekongatlas.export;

import java.util.List;
import org.mekongatlas.geo.Bounds;
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
    private final int height;
    private final double scale;
    private final FramePainter frame;
    private final LegendPainter legend;
    private final ScaleBarPainter bar;

    private Furniture(Viewport viewport, Caption caption, Legend explained, double scale) {
        this.width = viewport.width();
        this.height = viewport.height();
        this.scale = scale;
        frame = new FramePainter(caption, width, height, scale);
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

    /** Where nothing is to be written on the map: under the furniture, and across the edges of the picture. */
    List<Bounds> covered() {
        return List.of(
                frame.titlePlate(),
                box(legendPlace(), legend.size()),
                box(barPlace(), bar.size()),
                new Bounds(-1, frame.stripTop(), width + 1, height + 1),
                new Bounds(-1, -1, 0, height),
                new Bounds(width, -1, width + 1, height),
                new Bounds(-1, -1, width, 0));
    }

    void paint(Sheet sheet, Palette palette) {
        legend.paint(sheet, legendPlace().x(), legendPlace().y(), palette);
        bar.paint(sheet, barPlace().x(), barPlace().y(), palette);
        frame.paint(sheet, palette);
    }

    private boolean fits() {
        double left = box(legendPlace(), legend.size()).maxX();
        double highest = frame.titlePlate().maxY() + GAP * scale;
        return left + GAP * scale <= barPlace().x()
                && legendPlace().y() >= highest
                && barPlace().y() >= highest
                && frame.titlePlate().maxX() <= width;
    }

    private Place legendPlace() {
        return new Place(
                frame.titlePlate().minX(),
                frame.stripTop() - GAP * scale - legend.size().height());
    }

    private Place barPlace() {
        return new Place(
                width - frame.titlePlate().minX() - bar.size().width(),
                frame.stripTop() - GAP * scale - bar.size().height());
    }

    private static Bounds box(Place place, Size size) {
        return new Bounds(place.x, place.y, place.x + size.width(), place.y + size.height());
    }

    /** A top left corner, pixels. */
    private record Place(double x, double y) {}
}
