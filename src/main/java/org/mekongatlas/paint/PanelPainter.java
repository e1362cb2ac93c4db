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
    private static final double SMALLEST = 8;
    private static final double LINE = 18;
    private static final double HEAD = 24;
    /** Maps that are less wide have their total under their period, logical pixels. */
    private static final double ROOM_FOR_BOTH = 200;

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

    /** Height of the words over a map of that width, device pixels. */
    public static int head(double width, double scale) {
        return (int) Math.ceil(height(width / scale) * scale);
    }

    private static double height(double width) {
        return width < ROOM_FOR_BOTH ? 2 * LINE : HEAD;
    }

    /** Draws with the top left corner at {@code x}, {@code y}, device pixels; the map below the words. */
    public void paint(Still map, String period, String total, int x, int y) {
        Sheet sheet = map.sheet();
        int top = y + head(sheet.width(), scale);
        for (int row = 0; row < sheet.height(); row++) {
            System.arraycopy(
                    sheet.pixels(), row * sheet.width(), page.pixels(), (top + row) * page.width() + x, sheet.width());
        }
        Graphics2D graphics = Plate.pen(page, x, y, scale);
        double width = sheet.width() / scale;
        if (width < ROOM_FOR_BOTH) {
            paintStacked(graphics, period, total, width);
        } else {
            paintBeside(graphics, period, total, width);
        }
        paintEdge(graphics, head(sheet.width(), scale) / scale, width, sheet.height() / scale);
        graphics.dispose();
    }

    private void paintStacked(Graphics2D graphics, String period, String total, double width) {
        graphics.setColor(new Color(palette.label()));
        List<Font> bold = List.of(Type.bold(FONT), Type.bold(SMALL), Type.bold(SMALLEST));
        List<Font> regular = List.of(Type.regular(FONT), Type.regular(SMALL), Type.regular(SMALLEST));
        Paragraph above = Paragraph.fitting(period, bold, width, 1);
        Paragraph below = Paragraph.fitting(total, regular, width, 1);
        above.paint(graphics, 0, (LINE - above.height()) / 2);
        below.paint(graphics, 0, LINE + (LINE - below.height()) / 2);
    }

    private void paintBeside(Graphics2D graphics, String period, String total, double width) {
        Paragraph right = Paragraph.of(total, Type.regular(FONT), width);
        List<Font> fonts = List.of(Type.bold(FONT), Type.bold(SMALL), Type.bold(SMALLEST));
        Paragraph left = Paragraph.fitting(period, fonts, Math.max(SMALL, width - right.width() - SMALL), 1);
        graphics.setColor(new Color(palette.label()));
        left.paint(graphics, 0, (HEAD - left.height()) / 2);
        right.paint(graphics, width - right.width(), (HEAD - right.height()) / 2);
    }

    private void paintEdge(Graphics2D graphics, double top, double width, double height) {
        graphics.setColor(new Color(palette.divisionLine()));
        graphics.setStroke(new BasicStroke(EDGE));
        graphics.draw(new Rectangle2D.Double(EDGE / 2, top + EDGE / 2, width - EDGE, height - EDGE));
    }
}
