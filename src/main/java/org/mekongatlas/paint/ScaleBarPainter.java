package org.mekongatlas.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.text.Texts;

/** A scale bar on a plate, its length written over it. Any thread. */
public final class ScaleBarPainter {

    /** Logical pixels. */
    private static final double LONGEST = 140;

    private static final double PADDING = 9;
    private static final double TICK = 5;
    private static final double LINE = 1.5;
    private static final double FONT = 12;

    private final double scale;
    private final double length;
    private final Paragraph label;

    /** @param scale device pixels per logical pixel of the bar's type and lines */
    public ScaleBarPainter(Texts texts, Viewport viewport, double scale) {
        this.scale = scale;
        ScaleBar bar = ScaleBar.of(viewport, LONGEST * scale);
        length = bar.pixels() / scale;
        label = Paragraph.of(bar.label(texts), Type.regular(FONT), LONGEST);
    }

    /** What the bar takes, its plate included. */
    public Size size() {
        return new Size((int) Math.ceil(width() * scale), (int) Math.ceil(height() * scale));
    }

    /** Draws with the top left corner at {@code x}, {@code y}, device pixels. */
    public void paint(Sheet sheet, double x, double y, Palette palette) {
        Graphics2D graphics = Plate.pen(sheet, x, y, scale);
        Plate.paint(graphics, palette, 0, 0, width(), height());
        graphics.setColor(new Color(palette.label()));
        label.paint(graphics, (width() - label.width()) / 2, PADDING - 3);
        graphics.setStroke(new BasicStroke((float) LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(bracket());
        graphics.dispose();
    }

    private Path2D bracket() {
        double left = (width() - length) / 2;
        double foot = height() - PADDING - LINE / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(left, foot - TICK);
        path.lineTo(left, foot);
        path.lineTo(left + length, foot);
        path.lineTo(left + length, foot - TICK);
        return path;
    }

    private double width() {
        return Math.max(length, label.width()) + LINE + 2 * PADDING;
    }

    private double height() {
        return 2 * PADDING + label.height() + TICK;
    }
}
