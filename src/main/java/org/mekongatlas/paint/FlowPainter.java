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
    private static final int FAINT_OPACITY = 48;
    private static final int FAINT_CASING_OPACITY = 70;

    /** What is picked has a rim of the label's colour, from the edge of the line; logical pixels. */
    private static final double RIM = 2;
    /** A few picked lines glow in the colour of the accent beyond that; many would all look alike wide. */
    private static final double GLOW = 6;

    private static final int GLOW_OPACITY = 110;
    private static final int FEW = 3;

    /** Among more lines than this the casings of thin ones would wipe out all below them. */
    private static final int MOST_CASED = 2_000;

    /** Rows of a band: few enough to keep several cores busy, enough not to meet the same line all too often. */
    private static final int BAND = 120;

    private final Sheet sheet;
    private final Palette palette;
    private final double scale;
    private final Lines lines;

    /**
     * @param scale device pixels per logical pixel
     * @param lines for rasters
     */
    FlowPainter(Sheet sheet, Palette palette, double scale, Lines lines) {
        this.sheet = sheet;
        this.palette = palette;
        this.scale = scale;
        this.lines = lines;
    }

    /** Draws flows in this order, in bands of the sheet on as many threads as there are cores. */
    void paint(List<FlowShape> shapes) {
        List<Arrow> arrows = shapes.stream()
                .filter(shape -> shape.touches(new Bounds(0, 0, sheet.width(), sheet.height())))
                .map(shape -> Arrow.of(shape, scale))
                .toList();
        boolean crowded = shapes.size() > MOST_CASED;
        boolean picked = shapes.stream().anyMatch(FlowShape::faint);
        boolean glowing = shapes.stream().filter(shape -> !shape.faint()).count() <= FEW;
        int bands = (sheet.height() + BAND - 1) / BAND;
        IntStream.range(0, bands).parallel().forEach(i -> new Band(
                        sheet.height() * i / bands, sheet.height() * (i + 1) / bands, crowded, picked, glowing)
                .paint(arrows));
    }

    private int opacity(FlowShape shape) {
        double share = (shape.width() / scale - WidthScale.NARROWEST) / (FULL_FROM - WidthScale.NARROWEST);
        return (int) Math.round(THIN_OPACITY + Math.min(1, share) * (LINE_OPACITY - THIN_OPACITY));
    }

    /** Some rows of the sheet. */
    private final class Band {

        private final Bounds rows;
        private final boolean crowded;
        /** Whether what does not step back is picked. */
        private final boolean picked;

        private final boolean glowing;
        private final Raster raster;
        private final ArrowPainter painter;

        Band(int first, int end, boolean crowded, boolean picked, boolean glowing) {
            double margin = 40 * scale;
            rows = new Bounds(0, first, sheet.width(), end);
            Bounds near = new Bounds(-margin, first - margin, sheet.width() + margin, end + margin);
            this.crowded = crowded;
            this.picked = picked;
            this.glowing = glowing;
            raster = new Raster(sheet, first, end, lines);
            painter = new ArrowPainter(new Pen(raster), palette, palette.land(), near);
        }

        void paint(List<Arrow> arrows) {
            List<Arrow> near =
                    arrows.stream().filter(arrow -> touches(arrow.shape())).toList();
            if (picked) {
                near.stream().filter(arrow -> arrow.shape().faint()).forEach(this::paint);
                near = near.stream().filter(arrow -> !arrow.shape().faint()).toList();
                surround(near);
            }
            near.forEach(this::paint);
            raster.giveBack();
        }

        private void surround(List<Arrow> arrows) {
            if (glowing) {
                arrows.forEach(arrow -> painter.surround(arrow, palette.accent(), 2 * GLOW * scale, GLOW_OPACITY));
            }
            arrows.forEach(arrow -> painter.surround(arrow, palette.label(), 2 * RIM * scale, 255));
        }

        private boolean touches(FlowShape shape) {
            return shape.path().bounds().intersects(rows.grown(2 * shape.width() + (GLOW + 8) * scale));
        }

        private void paint(Arrow arrow) {
            FlowShape shape = arrow.shape();
            int colour = palette.kind(shape.flow().kind());
            int opacity = shape.faint() ? FAINT_OPACITY : picked ? LINE_OPACITY : opacity(shape);
            painter.possible(arrow, colour, opacity);
            if (!crowded || shape.width() >= FULL_FROM * scale) {
                painter.casing(arrow, shape.faint() ? FAINT_CASING_OPACITY : picked ? 255 : CASING_OPACITY);
            }
            painter.line(arrow, colour, opacity, true);
            painter.openings(arrow, shape.faint() ? FAINT_CASING_OPACITY : 255, true);
        }
    }
}
