package org.mekongatlas.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;

/** The panel on which furniture stands: opaque, so that no name of the map shines through what stands on it. */
final class Plate {

    /** Between the edge of a plate and what stands on it, logical pixels. */
    static final double PADDING = 12;

    private static final double CORNER = 10;

    /** Where land is as light as the plate only this parts them. */
    private static final float EDGE = 0.8f;

    private Plate() {}

    /** A pen in logical pixels whose origin is at a device pixel; to be disposed by the caller. */
    static Graphics2D pen(Sheet sheet, double x, double y, double scale) {
        Graphics2D graphics = sheet.graphics();
        graphics.transform(new AffineTransform(scale, 0, 0, scale, x, y));
        return graphics;
    }

    static void paint(Graphics2D graphics, Palette palette, double x, double y, double width, double height) {
        Shape plate =
                new RoundRectangle2D.Double(x + EDGE / 2, y + EDGE / 2, width - EDGE, height - EDGE, CORNER, CORNER);
        graphics.setColor(new Color(palette.panel()));
        graphics.fill(plate);
        graphics.setColor(new Color(palette.divisionLine()));
        graphics.setStroke(new BasicStroke(EDGE));
        graphics.draw(plate);
    }

    /** A colour between {@code rgb} and {@code other}: all of the first at 1. */
    static Color mix(int rgb, int other, double share) {
        int mixed = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            double channel = (rgb >> shift & 255) * share + (other >> shift & 255) * (1 - share);
            mixed |= (int) Math.round(channel) << shift;
        }
        return new Color(mixed);
    }
}
