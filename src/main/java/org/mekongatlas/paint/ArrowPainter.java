package org.mekongatlas.paint;

import org.mekongatlas.geo.Bounds;

/** Draws the parts of one line over another, and in them what is not known for sure. For one thread. */
final class ArrowPainter {

    /** Of what is not certain, as a share of what is. */
    private static final double UNSURE = 0.42;
    /** Of what goes beyond the best figure, the same way. */
    private static final double POSSIBLE = 0.24;

    private static final int HATCH_OPACITY = 130;

    private final Pen pen;
    private final Palette palette;
    private final int ground;
    private final Bounds visible;

    /**
     * @param ground colour of what lies under the line
     * @param visible where lines are drawn in full detail, pixels
     */
    ArrowPainter(Pen pen, Palette palette, int ground, Bounds visible) {
        this.pen = pen;
        this.palette = palette;
        this.ground = ground;
        this.visible = visible;
    }

    /** The band of as many people as there may be, which lies under the line's casing. */
    void possible(Arrow arrow, int colour, int opacity) {
        double most = arrow.shape().shownDoubt().most();
        if (most > 1) {
            arrow.band(pen, most);
            pen.fill(colour, (int) (POSSIBLE * opacity));
        }
    }

    /** A band around the whole line, under its casing, by so much wider than the line. */
    void surround(Arrow arrow, int colour, double wider, int opacity) {
        arrow.surround(pen, wider / 2);
        pen.fill(colour, opacity);
    }

    void casing(Arrow arrow, int opacity) {
        arrow.casing(pen);
        pen.fill(ground, opacity);
    }

    /** Stem, head and, on a narrow line, chevrons; strong as far as the people are certain. */
    void line(Arrow arrow, int colour, int opacity, boolean chevrons) {
        Doubt doubt = arrow.shape().shownDoubt();
        FlowShape.Stroke stroke = palette.stroke(arrow.shape());
        arrow.line(pen, stroke, visible);
        if (chevrons && !arrow.chevronsInside()) {
            arrow.chevrons(pen, visible);
        }
        pen.fill(colour, doubt.sure() < 1 ? (int) (UNSURE * opacity) : opacity);
        if (doubt.sure() < 1) {
            arrow.core(pen, stroke, visible, doubt.sure());
            pen.fill(colour, opacity);
        }
        if (doubt.open()) {
            arrow.openEdges(pen, visible);
            pen.fill(colour, opacity);
        }
    }

    /** What is left open in a line: slits, chevrons in a wide one, the middle of a hollow head. */
    void openings(Arrow arrow, int opacity, boolean chevrons) {
        if (arrow.shape().shownDoubt().oneSource()) {
            arrow.hatch(pen, visible);
            pen.fill(ground, HATCH_OPACITY);
        }
        if (chevrons && arrow.chevronsInside()) {
            arrow.chevrons(pen, visible);
        }
        if (arrow.shape().head() == FlowShape.Head.HOLLOW) {
            arrow.hollow(pen);
        }
        pen.fill(ground, opacity);
    }
}
