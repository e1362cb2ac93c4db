package org.mekongatlas.paint;

import java.util.List;
import java.util.stream.IntStream;
import org.mekongatlas.geo.Bounds;

/** Draws flows on one sheet, each over the ones before. */
final class FlowPainter {

    static final int LINE_OPACITY = 217;
    /** Of the narrowest lines, which are many: together they should not drown the wide ones. */
    private static final int THIN_OPACITY = 165;
    /** From this width on lines have their full opacity, logical pixels. */
    private static final double FULL_FROM = 4;

    private static final int CASING_OPACITY = 230;
    /** Of what is not certain, as a share of what is. */
    private static final double UNSURE = 0.45;
    /** Of what goes beyond the best figure, the same way. */
    private static final double POSSIBLE = 0.22;

    private static final int FAINT_OPACITY = 64;
    private static final int FAINT_CASING_OPACITY = 90;

    private static final int HATCH_OPACITY = 150;

    /** Among more lines than this the casings of thin ones would wipe out all below them. */
    private static final int MOST_CASED = 2_000;

    /** Rows of a band: few enough to keep several cores busy, enough not to meet the same line all too often. */
    private static final int BAND = 240;

    private final Sheet sheet;
    private final Palette palette;
    private final double scale;

    /** @param scale device pixels per logical pixel */
    FlowPainter(Sheet sheet, Palette palette, double scale) {
        this.sheet = sheet;
        this.palette = palette;
        this.scale = scale;
    }

    /** Draws flows in this order, in bands of the sheet on as many threads as there are cores. */
    void paint(List<FlowShape> shapes) {
        List<Arrow> arrows = shapes.stream()
                .filter(shape -> shape.touches(new Bounds(0, 0, sheet.width(), sheet.height())))
                .map(shape -> Arrow.of(shape, scale))
                .toList();
        boolean crowded = shapes.size() > MOST_CASED;
        int bands = (sheet.height() + BAND - 1) / BAND;
        IntStream.range(0, bands).parallel().forEach(i -> new Band(
                        sheet.height() * i / bands, sheet.height() * (i + 1) / bands, crowded)
                .paint(arrows));
    }

    private int opacity(FlowShape shape) {
        double share = (shape.width() / scale - WidthScale.NARROWEST) / (FULL_FROM - WidthScale.NARROWEST);
        return (int) Math.round(THIN_OPACITY + Math.min(1, share) * (LINE_OPACITY - THIN_OPACITY));
    }

    /** Some rows of the sheet. */
    private final class Band {

        private final Bounds rows;
        private final Bounds near;
        private final boolean crowded;
        private final Pen pen;

        Band(int first, int end, boolean crowded) {
            double margin = 40 * scale;
            rows = new Bounds(0, first, sheet.width(), end);
            near = new Bounds(-margin, first - margin, sheet.width() + margin, end + margin);
            this.crowded = crowded;
            pen = new Pen(new Raster(sheet, first, end));
        }

        void paint(List<Arrow> arrows) {
            arrows.stream().filter(arrow -> arrow.shape().touches(rows)).forEach(this::paint);
        }

        private void paint(Arrow arrow) {
            FlowShape shape = arrow.shape();
            Doubt doubt = shape.faint() ? Doubt.NONE : shape.doubt();
            int colour = palette.kind(shape.flow().kind());
            int opacity = shape.faint() ? FAINT_OPACITY : opacity(shape);
            if (doubt.most() > 1) {
                arrow.band(pen, doubt.most());
                pen.fill(colour, (int) (POSSIBLE * opacity));
            }
            if (!crowded || shape.width() >= FULL_FROM * scale) {
                arrow.casing(pen);
                pen.fill(palette.land(), shape.faint() ? FAINT_CASING_OPACITY : CASING_OPACITY);
            }
            arrow.line(pen, palette.stroke(shape), near);
            if (!arrow.chevronsInside()) {
                arrow.chevrons(pen, near);
            }
            pen.fill(colour, doubt.sure() < 1 ? (int) (UNSURE * opacity) : opacity);
            if (doubt.sure() < 1) {
                arrow.core(pen, palette.stroke(shape), near, doubt.sure());
                pen.fill(colour, opacity);
            }
            if (doubt.open()) {
                arrow.openEdges(pen, near);
                pen.fill(colour, opacity);
            }
            inside(arrow, shape.faint() ? FAINT_CASING_OPACITY : 255);
            if (doubt.oneSource()) {
                arrow.hatch(pen, near);
                pen.fill(palette.land(), HATCH_OPACITY);
            }
        }

        /** What is left open in a line: chevrons in a wide one, the middle of a hollow head. */
        private void inside(Arrow arrow, int opacity) {
            if (arrow.chevronsInside()) {
                arrow.chevrons(pen, near);
            }
            if (arrow.shape().head() == FlowShape.Head.HOLLOW) {
                arrow.hollow(pen);
            }
            pen.fill(palette.land(), opacity);
        }
    }
}
