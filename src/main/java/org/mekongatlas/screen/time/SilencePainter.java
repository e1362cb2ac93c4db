package org.mekongatlas.screen.time;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.mekongatlas.index.Silence.Row;
import org.mekongatlas.index.Silence.Stretch;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.screen.control.Looks;

/** Draws when there are reports as bars, and when there are none as what is left open between them: a bar for all, thinner ones for classes of source. */
final class SilencePainter {

    /** From the top of one thin row to that of the next, logical pixels. */
    static final double PITCH = 5;
    /** Height of the first row with the gap under it. */
    static final double FIRST = 8;

    private static final double THICK = 5;
    private static final double THIN = 3;
    private static final double HATCH = 4;
    private static final double LEAST = 1;

    private final GraphicsContext pen;
    private final TimeAxis axis;
    private final Palette palette;

    SilencePainter(GraphicsContext pen, TimeAxis axis, Palette palette) {
        this.pen = pen;
        this.axis = axis;
        this.palette = palette;
    }

    /** Height of so many rows. */
    static double height(int rows) {
        return rows == 0 ? 0 : FIRST + (rows - 1) * PITCH;
    }

    /** The row at a height, or the nearest one. */
    static int row(double y, int rows) {
        return (int) Math.max(0, Math.min(rows - 1.0, Math.ceil((y - FIRST) / PITCH)));
    }

    /** @param pointed at by the reader, or null */
    void paint(List<Row> rows, Stretch pointed, int pointedRow) {
        pen.clearRect(0, 0, axis.seen(), height(rows.size()));
        for (int i = 0; i < rows.size(); i++) {
            double top = i == 0 ? 0 : FIRST + (i - 1) * PITCH;
            double tall = i == 0 ? THICK : THIN;
            for (Stretch stretch : rows.get(i).stretches()) {
                paint(stretch, top, tall, i == pointedRow && stretch.equals(pointed));
            }
        }
    }

    private void paint(Stretch stretch, double top, double tall, boolean pointed) {
        double left = Math.max(axis.x(axis.first()), axis.x(stretch.first()));
        double right = Math.min(axis.x(axis.max()), axis.x(stretch.last().plusDays(1)));
        if (right < 0 || left > axis.seen()) {
            return;
        }
        int colour = pointed ? palette.accent() : palette.label();
        if (!stretch.silent()) {
            pen.setFill(Looks.colour(colour, pointed ? 1 : 0.5));
            pen.fillRect(left, top, Math.max(LEAST, right - left - 0.5), tall);
        } else if (tall > THIN || pointed) {
            hatch(Math.max(0, left), Math.min(axis.seen(), right), top, tall, Looks.colour(colour, pointed ? 1 : 0.25));
        } else {
            pen.setFill(Looks.colour(colour, 0.15));
            pen.fillRect(left, top + THIN / 2, right - left, 0.5);
        }
    }

    private void hatch(double left, double right, double top, double tall, Color colour) {
        pen.setStroke(colour);
        pen.setLineWidth(1);
        for (double x = Math.ceil(left / HATCH) * HATCH; x + tall / 2 < right; x += HATCH) {
            pen.strokeLine(x, top + tall, x + tall / 2, top);
        }
    }
}
