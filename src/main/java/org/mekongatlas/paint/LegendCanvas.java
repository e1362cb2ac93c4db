package org.mekongatlas.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

/**
 * What marks of a legend are drawn on. Callers speak in logical pixels from the legend's corner.
 *
 * @param graphics scaled and moved there
 * @param words that were painted before
 * @param left the corner, device pixels of the sheet
 * @param top the corner, device pixels of the sheet
 * @param scale device pixels per logical pixel
 */
record LegendCanvas(
        Sheet sheet, Graphics2D graphics, LegendWords words, Palette palette, double left, double top, double scale) {

    private static final int OPAQUE = 255;

    /** A label, from its top left corner. */
    void label(Paragraph label, Color colour, double x, double y) {
        words.paint(this, label, colour, x, y);
    }

    /** A place's symbol, centred. */
    void symbol(String name, double x, double y, double size) {
        if (name.equals(SymbolNames.AREA)) {
            ring(x, y, 0.27 * size);
        } else {
            Symbols.paint(graphics, name, x, y, size, palette.grey());
        }
    }

    /** The disc of an estimate, centred. */
    void stock(double x, double y, double size) {
        new StockPainter(new Pen(new Raster(sheet)), palette, scale)
                .paint(left + x * scale, top + y * scale, size / 2 * scale);
    }

    /** The circle around a place that is not known closely, with a town in it. */
    void halo(double x, double y, double size) {
        double middleX = left + x * scale;
        double middleY = top + y * scale;
        new HaloPainter(sheet, new Pen(new Raster(sheet)), palette, scale)
                .paint(List.of(new Halo(middleX, middleY, size / 2 * scale)));
        Symbols.paint(graphics, "town", x, y, 0.45 * size, palette.grey());
    }

    /** A line, drawn by the pen that draws those of the map. */
    void line(FlowShape line, Color colour) {
        FlowShape moved = line.moved(scale, left, top);
        Arrow arrow = Arrow.of(moved, scale);
        ArrowPainter painter = new ArrowPainter(
                new Pen(new Raster(sheet)),
                palette,
                palette.panel(),
                moved.path().bounds());
        int rgb = colour.getRGB() & 0xFFFFFF;
        painter.possible(arrow, rgb, FlowPainter.LINE_OPACITY);
        painter.line(arrow, rgb, FlowPainter.LINE_OPACITY, false);
        painter.openings(arrow, OPAQUE, false);
    }

    /** A colour for what has none of its own. */
    Color neutral() {
        return Plate.mix(palette.label(), palette.panel(), 0.6);
    }

    private void ring(double x, double y, double radius) {
        Pen pen = new Pen(new Raster(sheet));
        pen.ring(left + x * scale, top + y * scale, radius * scale, 1.2 * scale);
        pen.fill(palette.label(), OPAQUE);
    }
}
