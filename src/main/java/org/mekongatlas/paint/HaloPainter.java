package org.mekongatlas.paint;

import java.util.List;

/** Draws the circles of places that are not known closely: soft, with a dotted rim. For one thread. */
final class HaloPainter {

    private static final double DOT = 0.9;
    private static final double APART = 6;
    private static final int DISC_OPACITY = 14;
    private static final int RIM_OPACITY = 110;

    private final Sheet sheet;
    private final Pen pen;
    private final int ink;
    private final double scale;

    /**
     * @param pen for that sheet
     * @param scale device pixels per logical pixel
     */
    HaloPainter(Sheet sheet, Pen pen, Palette palette, double scale) {
        this.sheet = sheet;
        this.pen = pen;
        ink = palette.label();
        this.scale = scale;
    }

    void paint(List<Halo> halos) {
        halos.forEach(halo -> pen.disc(halo.x(), halo.y(), halo.radius()));
        pen.fill(ink, DISC_OPACITY);
        halos.forEach(this::rim);
        pen.fill(ink, RIM_OPACITY);
    }

    private void rim(Halo halo) {
        int dots = (int) Math.max(8, Math.round(2 * Math.PI * halo.radius() / (APART * scale)));
        for (int i = 0; i < dots; i++) {
            double angle = 2 * Math.PI * i / dots;
            double x = halo.x() + halo.radius() * StrictMath.cos(angle);
            double y = halo.y() + halo.radius() * StrictMath.sin(angle);
            if (x > -scale && y > -scale && x < sheet.width() + scale && y < sheet.height() + scale) {
                pen.disc(x, y, DOT * scale);
            }
        }
    }
}
