package org.mekongatlas.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.mekongatlas.model.EventKind;

/** Specimens of the lines of movements; logical pixels. */
final class LegendLine {

    private static final double LENGTH = 34;
    private static final double HEAD = 9;

    static final LegendColumn.Mark UNCOUNTED = mark(8, (graphics, palette, x, y) -> {
        dashed(graphics, neutral(palette), 1.5f, 5, 4);
        graphics.draw(new Line2D.Double(x, y, x + LENGTH - 7, y));
        head(graphics, x, y, true);
    });

    static final LegendColumn.Mark OPEN_ENDED = mark(8, (graphics, palette, x, y) -> {
        solid(graphics, neutral(palette), 3);
        graphics.draw(new Line2D.Double(x, y, x + LENGTH - 8, y));
        graphics.setStroke(new BasicStroke(1.5f));
        head(graphics, x, y, false);
    });

    private LegendLine() {}

    /** An arrow in the colour of a kind; into hubs it is broken. */
    static LegendColumn.Mark of(EventKind kind) {
        return mark(8, (graphics, palette, x, y) -> {
            Color colour = new Color(palette.kind(kind));
            if (kind == EventKind.TRAFFICKING) {
                dashed(graphics, colour, 3, 6, 4);
            } else {
                solid(graphics, colour, 3);
            }
            graphics.draw(new Line2D.Double(x, y, x + LENGTH - 7, y));
            head(graphics, x, y, true);
        });
    }

    /** A line as wide as that many people are drawn. */
    static LegendColumn.Mark of(double width) {
        return mark(width, (graphics, palette, x, y) -> {
            solid(graphics, neutral(palette), (float) width);
            graphics.draw(new Line2D.Double(x, y, x + LENGTH, y));
        });
    }

    private static LegendColumn.Mark mark(double height, LegendColumn.Mark.Drawing drawing) {
        return new LegendColumn.Mark(LENGTH, height, drawing);
    }

    private static Color neutral(Palette palette) {
        return Plate.mix(palette.label(), palette.panel(), 0.6);
    }

    private static void solid(Graphics2D graphics, Color colour, float width) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    }

    private static void dashed(Graphics2D graphics, Color colour, float width, float dash, float gap) {
        graphics.setColor(colour);
        graphics.setStroke(
                new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {dash, gap}, 0));
    }

    /** An arrowhead at the right end, in the pen's colour. */
    private static void head(Graphics2D graphics, double x, double y, boolean filled) {
        Path2D head = new Path2D.Double();
        head.moveTo(x + LENGTH - HEAD, y - HEAD / 2);
        head.lineTo(x + LENGTH, y);
        head.lineTo(x + LENGTH - HEAD, y + HEAD / 2);
        head.closePath();
        if (filled) {
            graphics.fill(head);
        } else {
            graphics.draw(head);
        }
    }
}
