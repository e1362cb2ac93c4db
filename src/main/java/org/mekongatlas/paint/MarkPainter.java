package org.mekongatlas.paint;

import java.awt.AlphaComposite;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.util.List;

/** Draws the marks of places on one sheet. For one thread. */
final class MarkPainter {

    private static final float FAINT = 0.45f;
    /** Symbols are drawn on a grid of 24 units of which their outline takes 21. */
    private static final double GRID = 24 / 21.0;

    private final Sheet sheet;
    private final Pen pen;
    private final Palette palette;
    private final double scale;

    /** @param pen for that sheet */
    MarkPainter(Sheet sheet, Pen pen, Palette palette, double scale) {
        this.sheet = sheet;
        this.pen = pen;
        this.palette = palette;
        this.scale = scale;
    }

    /** @param shapes the most telling first: it is drawn last, over the others */
    void paint(List<MarkShape> shapes) {
        rings(shapes);
        Graphics2D graphics = sheet.graphics();
        Composite full = graphics.getComposite();
        for (int i = shapes.size() - 1; i >= 0; i--) {
            MarkShape shape = shapes.get(i);
            if (!shape.standsForArea() && isInSight(shape)) {
                graphics.setComposite(shape.faint() ? AlphaComposite.SrcOver.derive(FAINT) : full);
                Symbols.paint(
                        graphics, shape.symbol(), shape.x(), shape.y(), 2 * shape.radius() * GRID, palette.grey());
            }
        }
        graphics.dispose();
    }

    private void rings(List<MarkShape> shapes) {
        shapes.stream().filter(MarkShape::standsForArea).filter(this::isInSight).forEach(shape -> {
            int opacity = shape.faint() ? 90 : 220;
            pen.ring(shape.x(), shape.y(), shape.radius() - scale, 3 * scale);
            pen.fill(palette.land(), opacity);
            pen.ring(shape.x(), shape.y(), shape.radius() - scale, 1.2 * scale);
            pen.fill(palette.label(), opacity);
        });
    }

    private boolean isInSight(MarkShape shape) {
        double reach = 2 * shape.radius();
        return shape.x() > -reach
                && shape.y() > -reach
                && shape.x() < sheet.width() + reach
                && shape.y() < sheet.height() + reach;
    }
}
