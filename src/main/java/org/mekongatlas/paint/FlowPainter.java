package org.mekongatlas.paint;

import org.mekongatlas.geo.Bounds;

/** Draws flows on one sheet, each over the ones before. For one thread. */
final class FlowPainter {

    static final int LINE_OPACITY = 217;
    /** Of the narrowest lines, which are many: together they should not drown the wide ones. */
    private static final int THIN_OPACITY = 165;
    /** From this width on lines have their full opacity, logical pixels. */
    private static final double FULL_FROM = 4;

    private static final int CASING_OPACITY = 230;
    private static final int FAINT_OPACITY = 64;
    private static final int FAINT_CASING_OPACITY = 90;

    /** Among more lines than this the casings of thin ones would wipe out all below them. */
    private static final int MOST_CASED = 2_000;

    private final Sheet sheet;
    private final Pen pen;
    private final Palette palette;
    private final double scale;
    private final Bounds visible;
    private final boolean crowded;

    /**
     * @param scale device pixels per logical pixel
     * @param flows how many are to be drawn
     */
    FlowPainter(Sheet sheet, Palette palette, double scale, int flows) {
        this.sheet = sheet;
        crowded = flows > MOST_CASED;
        this.palette = palette;
        this.scale = scale;
        pen = new Pen(new Raster(sheet));
        double margin = 40 * scale;
        visible = new Bounds(-margin, -margin, sheet.width() + margin, sheet.height() + margin);
    }

    void paint(FlowShape shape) {
        if (!shape.touches(sheet.width(), sheet.height())) {
            return;
        }
        Arrow arrow = Arrow.of(shape, scale);
        if (!crowded || shape.width() >= FULL_FROM * scale) {
            arrow.casing(pen);
            pen.fill(palette.land(), shape.faint() ? FAINT_CASING_OPACITY : CASING_OPACITY);
        }
        arrow.line(pen, palette.stroke(shape), visible);
        if (!arrow.chevronsInside()) {
            arrow.chevrons(pen, visible);
        }
        pen.fill(palette.kind(shape.flow().kind()), shape.faint() ? FAINT_OPACITY : opacity(shape));
        inside(arrow, shape.faint() ? FAINT_CASING_OPACITY : 255);
    }

    private int opacity(FlowShape shape) {
        double share = (shape.width() / scale - WidthScale.NARROWEST) / (FULL_FROM - WidthScale.NARROWEST);
        return (int) Math.round(THIN_OPACITY + Math.min(1, share) * (LINE_OPACITY - THIN_OPACITY));
    }

    /** What is left open in a line: chevrons in a wide one, the middle of a hollow head. */
    private void inside(Arrow arrow, int opacity) {
        if (arrow.chevronsInside()) {
            arrow.chevrons(pen, visible);
        }
        if (arrow.shape().head() == FlowShape.Head.HOLLOW) {
            arrow.hollow(pen);
        }
        pen.fill(palette.land(), opacity);
    }
}
