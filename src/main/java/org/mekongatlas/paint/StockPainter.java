package org.mekongatlas.paint;

import org.mekongatlas.geo.Polyline;

/** Draws estimates as hatched discs: quiet, and nothing like a line of a movement. For one thread. */
final class StockPainter {

    private static final double STEP = 5;
    private static final double HATCH = 0.9;
    private static final double RING = 1.1;
    private static final int HATCH_OPACITY = 120;
    private static final int RING_OPACITY = 200;

    private final Pen pen;
    private final int ink;
    private final double scale;

    /** @param scale device pixels per logical pixel */
    StockPainter(Pen pen, Palette palette, double scale) {
        this.pen = pen;
        ink = MapInk.stock(palette);
        this.scale = scale;
    }

    void paint(double x, double y, double radius) {
        int lines = (int) (radius / (STEP * scale));
        for (int i = -lines; i <= lines; i++) {
            chord(x, y, radius, i * STEP * scale);
        }
        pen.fill(ink, HATCH_OPACITY);
        pen.ring(x, y, radius, RING * scale);
        pen.fill(ink, RING_OPACITY);
    }

    /** A line through the disc that rises to the right, so far from its centre. */
    private void chord(double x, double y, double radius, double distance) {
        double half = Math.sqrt(Math.max(0, radius * radius - distance * distance));
        double diagonal = Math.sqrt(0.5);
        double middleX = x + distance * diagonal;
        double middleY = y + distance * diagonal;
        double reach = half * diagonal;
        pen.ribbon(
                new Polyline(
                        new double[] {middleX - reach, middleX + reach},
                        new double[] {middleY + reach, middleY - reach}),
                HATCH * scale);
    }
}
