package org.mekongatlas.export;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
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
import org.mekongatlas.text.Texts;

/**
 * What stands around and over the map of a picture, and where: title at the top left, strip along the bottom, scale bar
 * over the strip, and the legend over the strip on the left unless it hides much less on the right or under the title.
 */
final class Furniture {

    /** Between one piece and the next, logical pixels. */
    private static final double GAP = 12;

    private static final double SMALLER = 0.88;
    private static final double SMALLEST = 0.2;

    /** A legend of a larger share of the picture hides too much. */
    private static final double LARGE = 0.11;

    /** How much less the legend must hide at a place that is not the usual one. */
    private static final double LESS = 0.5;

    /** So much may be hidden anyway, logical pixels of lines. */
    private static final double LITTLE = 100;

    private final int width;
    private final int height;
    private final double scale;
    private final boolean small;
    private final FramePainter frame;
    private final LegendPainter legend;
    private final ScaleBarPainter bar;
    private final LegendForm form;
    private final Corner corner;

    /** Where the legend stands, the usual place first; the scale bar stands over the strip on the other side. */
    private enum Corner {
        LEFT,
        RIGHT,
        UNDER_TITLE
    }

    /** What stands around a map, wherever and however large. */
    private record Contents(Texts texts, Viewport viewport, Caption caption, Legend legend) {

        Surround surround(LegendForm form) {
            return new Surround(texts, caption, form.leavesOut(legend), viewport.width(), viewport.height());
        }
    }

    private Furniture(Contents contents, double scale, LegendForm form, Corner corner) {
        this.width = contents.viewport.width();
        this.height = contents.viewport.height();
        this.scale = scale;
        this.form = form;
        this.corner = corner;
        Surround surround = contents.surround(form);
        small = surround.isSmall();
        frame = surround.frame(scale);
        legend = legend(contents);
        bar = new ScaleBarPainter(contents.texts, contents.viewport, scale);
    }

    /** In type as large as the rest, or where it would hide much of the map, smaller down to the usual size. */
    private LegendPainter legend(Contents contents) {
        double smallest = Math.min(scale, PictureScale.ofType(width, height));
        LegendPainter painter = form.painter(contents.texts, contents.legend, scale);
        for (double type = scale; isLarge(painter.size()) && type > smallest; ) {
            type = Math.max(smallest, type * SMALLER);
            painter = form.painter(contents.texts, contents.legend, type);
        }
        return painter;
    }

    private boolean isLarge(Size legend) {
        return legend.width() * (double) legend.height() > LARGE * width * height;
    }

    /**
     * In its own size where there is room, else as much smaller as can be read, then with less of a legend, which is
     * said; title and strip, which may not be left out, in the end as small as needed.
     *
     * @param hidden how much of the map would be hidden by something laid over a part of it, pixels
     */
    static Furniture of(
            Texts texts, Viewport viewport, Caption caption, Legend legend, ToDoubleFunction<Bounds> hidden) {
        Contents contents = new Contents(texts, viewport, caption, legend);
        Furniture usual = fitting(contents, Corner.LEFT);
        double most = LESS * hidden.applyAsDouble(usual.legendBox());
        return most < LITTLE * viewport.scale()
                ? usual
                : Stream.of(Corner.RIGHT, Corner.UNDER_TITLE)
                        .map(corner -> fitting(contents, corner))
                        .filter(other -> other.form == usual.form && other.scale >= usual.scale)
                        .filter(other -> hidden.applyAsDouble(other.legendBox()) < most)
                        .min(Comparator.comparingDouble(other -> hidden.applyAsDouble(other.legendBox())))
                        .orElse(usual);
    }

    private static Furniture fitting(Contents contents, Corner corner) {
        return Stream.of(LegendForm.values())
                .map(form -> shrunk(contents, PictureScale.LEGIBLE, form, corner))
                .filter(Furniture::fits)
                .findFirst()
                .orElseGet(() -> shrunk(contents, contents.viewport.scale() * SMALLEST, LegendForm.NONE, corner));
    }

    /** As much smaller as needed, if that is not too small. */
    private static Furniture shrunk(Contents contents, double smallest, LegendForm form, Corner corner) {
        Furniture furniture = new Furniture(contents, contents.viewport.scale(), form, corner);
        while (!furniture.fits() && furniture.scale > smallest) {
            furniture = new Furniture(contents, Math.max(smallest, furniture.scale * SMALLER), form, corner);
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
                legendBox(),
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
        double between = frame.titlePlate().minX() + legend.size().width() + GAP * scale;
        double highest = frame.titlePlate().maxY() + GAP * scale;
        return isModest()
                && between <= rightEdge(bar.size())
                && legendPlace().y() >= highest
                && legendBox().maxY() <= frame.stripTop() - GAP * scale
                && barPlace().y() >= highest
                && frame.titlePlate().maxX() <= width;
    }

    private boolean isModest() {
        Size size = legend.size();
        return !small || LegendForm.isModest(size, width, height);
    }

    private Bounds legendBox() {
        return box(legendPlace(), legend.size());
    }

    private Place legendPlace() {
        return corner == Corner.UNDER_TITLE
                ? new Place(frame.titlePlate().minX(), frame.titlePlate().maxY() + GAP * scale)
                : foot(legend.size(), corner == Corner.RIGHT);
    }

    private Place barPlace() {
        return foot(bar.size(), corner != Corner.RIGHT);
    }

    /** Of what stands on the strip, in the left or the right corner. */
    private Place foot(Size size, boolean right) {
        return new Place(
                right ? rightEdge(size) : frame.titlePlate().minX(), frame.stripTop() - GAP * scale - size.height());
    }

    private double rightEdge(Size size) {
        return width - frame.titlePlate().minX() - size.width();
    }

    private static Bounds box(Place place, Size size) {
        return new Bounds(place.x, place.y, place.x + size.width(), place.y + size.height());
    }

    /** A top left corner, pixels. */
    private record Place(double x, double y) {}
}
