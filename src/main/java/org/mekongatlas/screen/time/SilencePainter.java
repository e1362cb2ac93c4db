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

    private static final double HATCH = 4;
    private static final double LEAST = 1;

    private final GraphicsContext pen;
    private final TimeAxis axis;
    private final Palette palette;
    private final SilenceRows places;

    SilencePainter(GraphicsContext pen, TimeAxis axis, Palette palette, SilenceRows places) {
        this.places = places;
        this.pen = pen;
        this.axis = axis;
        this.palette = palette;
    }

    /** @param pointed at by the reader, or null */
    void paint(List<Row> rows, Stretch pointed, int pointedRow) {
        pen.clearRect(0, 0, axis.seen(), places.height(rows.size()));
        for (int i = 0; i < rows.size(); i++) {
            for (Stretch stretch : rows.get(i).stretches()) {
                paint(stretch, i, i == pointedRow && stretch.equals(pointed));
            }
        }
    }

    private void paint(Stretch stretch, int row, boolean pointed) {
        double top = places.top(row);
        double tall = places.tall(row);
        double left = Math.max(axis.x(axis.first()), axis.x(stretch.first()));
        double right = Math.min(axis.x(axis.max()), axis.x(stretch.last().plusDays(1)));
        if (right < 0 || left > axis.seen()) {
            return;
        }
        int colour = pointed ? palette.accent() : palette.label();
        if (!stretch.silent()) {
            pen.setFill(Looks.colour(colour, pointed ? 1 : 0.5));
            pen.fillRect(left, top, Math.max(LEAST, right - left - 0.5), tall);
        } else if (places.isOfAll(row) || pointed) {
            hatch(Math.max(0, left), Math.min(axis.seen(), right), top, tall, Looks.colour(colour, pointed ? 1 : 0.25));
        } else {
            pen.setFill(Looks.colour(colour, 0.15));
            pen.fillRect(left, top + tall / 2, right - left, 0.5);
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
