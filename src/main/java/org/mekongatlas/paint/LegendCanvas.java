package org.mekongatlas.paint;

import java.awt.Color;
import java.awt.Graphics2D;

/**
 * What marks of a legend are drawn on. Callers speak in logical pixels from the legend's corner.
 *
 * @param graphics scaled and moved there
 * @param left the corner, device pixels of the sheet
 * @param top the corner, device pixels of the sheet
 * @param scale device pixels per logical pixel
 */
record LegendCanvas(Sheet sheet, Graphics2D graphics, Palette palette, double left, double top, double scale) {

    private static final int OPAQUE = 255;

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
        new StockPainter(sheet, palette, scale).paint(left + x * scale, top + y * scale, size / 2 * scale);
    }

    /** A line, drawn by the pen that draws those of the map. */
    void line(FlowShape line, Color colour) {
        Pen pen = new Pen(new Raster(sheet));
        Arrow arrow = Arrow.of(line.moved(scale, left, top), scale);
        arrow.line(
                pen, palette.stroke(line), line.moved(scale, left, top).path().bounds());
        pen.fill(colour.getRGB() & 0xFFFFFF, FlowPainter.LINE_OPACITY);
        if (line.head() == FlowShape.Head.HOLLOW) {
            arrow.hollow(pen);
            pen.fill(palette.panel(), OPAQUE);
        }
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
