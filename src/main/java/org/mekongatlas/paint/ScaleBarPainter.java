package org.mekongatlas.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import org.mekongatlas.geo.Viewport;

/** A scale bar with its length written over it, in a halo of the land's colour. Any thread. */
public final class ScaleBarPainter {

    private static final double LONGEST = 150;
    private static final double TICK = 6;
    private static final double HALO = 3;
    private static final double FONT = 12;
    private static final double HEIGHT = 26;
    private static final FontRenderContext UNSCALED = new FontRenderContext(null, true, true);

    private final ScaleBar bar;
    private final double scale;

    /** @param scale device pixels per logical pixel of the bar's type and lines */
    public ScaleBarPainter(Viewport viewport, double scale) {
        this.scale = scale;
        this.bar = ScaleBar.of(viewport, LONGEST * scale);
    }

    /** What is needed for the bar, its label and their halo. */
    public Size size() {
        double width = Math.max(bar.pixels() / scale, label().getAdvance()) + 2 * HALO;
        return new Size((int) Math.ceil(width * scale), (int) Math.ceil(HEIGHT * scale));
    }

    /** Draws with the top left corner at {@code x}, {@code y}, device pixels. */
    public void paint(Sheet sheet, double x, double y, Palette palette) {
        Graphics2D graphics = Plate.pen(sheet, x, y, scale);
        Shape words = words();
        Shape line = line();
        graphics.setColor(Plate.translucent(palette.land(), 0.85));
        graphics.setStroke(new BasicStroke((float) HALO, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(words);
        graphics.setStroke(new BasicStroke((float) (1.5 + HALO), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(line);
        graphics.setColor(new Color(palette.label()));
        graphics.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(line);
        graphics.fill(words);
        graphics.dispose();
    }

    private TextLayout label() {
        return new TextLayout(bar.label(), Type.regular(FONT), UNSCALED);
    }

    private Shape words() {
        TextLayout label = label();
        double centre = HALO + bar.pixels() / scale / 2;
        double left = Math.max(HALO, centre - label.getAdvance() / 2);
        return label.getOutline(AffineTransform.getTranslateInstance(left, HEIGHT - HALO - TICK - 4));
    }

    private Shape line() {
        double end = HALO + bar.pixels() / scale;
        double foot = HEIGHT - HALO;
        Path2D path = new Path2D.Double();
        path.moveTo(HALO, foot - TICK);
        path.lineTo(HALO, foot);
        path.lineTo(end, foot);
        path.lineTo(end, foot - TICK);
        return path;
    }
}
