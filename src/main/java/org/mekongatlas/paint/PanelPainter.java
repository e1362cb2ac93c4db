package org.mekongatlas.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.mekongatlas.paint.StillPainter.Still;

/** Puts a painted map on a page, under its period and its total. Any thread. */
public final class PanelPainter {

    private static final double FONT = 13;
    private static final double SMALL = 10;
    private static final double HEAD = 24;
    private static final float EDGE = 0.8f;

    private final Sheet page;
    private final Palette palette;
    private final double scale;

    /** @param scale device pixels per logical pixel */
    public PanelPainter(Sheet page, Palette palette, double scale) {
        this.page = page;
        this.palette = palette;
        this.scale = scale;
    }

    /** Height of the words over a map, device pixels. */
    public static int head(double scale) {
        return (int) Math.ceil(HEAD * scale);
    }

    /** Draws with the top left corner at {@code x}, {@code y}, device pixels; the map below the words. */
    public void paint(Still map, String period, String total, int x, int y) {
        Sheet sheet = map.sheet();
        int top = y + head(scale);
        for (int row = 0; row < sheet.height(); row++) {
            System.arraycopy(
                    sheet.pixels(), row * sheet.width(), page.pixels(), (top + row) * page.width() + x, sheet.width());
        }
        Graphics2D graphics = Plate.pen(page, x, y, scale);
        paintWords(graphics, period, total, sheet.width() / scale);
        paintEdge(graphics, sheet.width() / scale, sheet.height() / scale);
        graphics.dispose();
    }

    private void paintWords(Graphics2D graphics, String period, String total, double width) {
        Paragraph right = Paragraph.of(total, Type.regular(FONT), width);
        List<Font> fonts = List.of(Type.bold(FONT), Type.bold(SMALL));
        Paragraph left = Paragraph.fitting(period, fonts, Math.max(SMALL, width - right.width() - SMALL), 1);
        graphics.setColor(new Color(palette.label()));
        left.paint(graphics, 0, (HEAD - left.height()) / 2);
        right.paint(graphics, width - right.width(), (HEAD - right.height()) / 2);
    }

    private void paintEdge(Graphics2D graphics, double width, double height) {
        graphics.setColor(new Color(palette.divisionLine()));
        graphics.setStroke(new BasicStroke(EDGE));
        graphics.draw(new Rectangle2D.Double(EDGE / 2, head(scale) / scale + EDGE / 2, width - EDGE, height - EDGE));
    }
}
