package org.mekongatlas.paint;

import java.util.Arrays;
import org.mekongatlas.geo.Polyline;

/**
 * Outlines ribbons, discs and heads for a {@link Raster}, all winding clockwise on the screen. Coordinates and lengths
 * are device pixels. For one thread.
 */
final class Pen {

    private final Raster raster;
    private int[] xs = new int[64];
    private int[] ys = new int[64];
    private int count;

    Pen(Raster raster) {
        this.raster = raster;
    }

    /** Fills what was outlined. {@code rgb} is 0xRRGGBB, {@code opacity} 0..255. */
    void fill(int rgb, int opacity) {
        raster.fill(rgb, opacity);
    }

    /** A band along a line, cut off square at both ends. */
    void ribbon(Polyline path, double width) {
        int points = path.size();
        room(2 * points);
        for (int i = 0; i < points; i++) {
            int before = Math.max(i - 1, 0);
            int after = Math.min(i + 1, points - 1);
            double dx = path.x(after) - path.x(before);
            double dy = path.y(after) - path.y(before);
            double share = width / 2 / Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
            int back = 2 * points - 1 - i;
            xs[i] = Raster.fixed(path.x(i) + share * dy);
            ys[i] = Raster.fixed(path.y(i) - share * dx);
            xs[back] = Raster.fixed(path.x(i) - share * dy);
            ys[back] = Raster.fixed(path.y(i) + share * dx);
        }
        raster.add(xs, ys, 2 * points);
    }

    void disc(double x, double y, double radius) {
        circle(x, y, radius, 1);
    }

    void ring(double x, double y, double radius, double width) {
        circle(x, y, radius + width / 2, 1);
        circle(x, y, radius - width / 2, -1);
    }

    private void circle(double x, double y, double radius, int turn) {
        int corners = Math.max(12, (int) (4 * Math.sqrt(radius) + 8));
        for (int i = 0; i < corners; i++) {
            // Math.sin may differ between machines in the last bit, StrictMath's may not.
            double angle = turn * 2 * Math.PI * i / corners;
            corner(x + radius * StrictMath.cos(angle), y + radius * StrictMath.sin(angle));
        }
        close();
    }

    /**
     * An arrowhead with its tip at a point, barbs to both sides and a notch behind.
     *
     * @param length from the tip back to the barbs
     * @param width from barb to barb
     * @param notch how far before the barbs the notch lies
     */
    void head(Polyline.Point tip, double length, double width, double notch) {
        double half = width / 2;
        corner(tip.x(), tip.y());
        corner(tip.x() - length * tip.dx() - half * tip.dy(), tip.y() - length * tip.dy() + half * tip.dx());
        corner(tip.x() - (length - notch) * tip.dx(), tip.y() - (length - notch) * tip.dy());
        corner(tip.x() - length * tip.dx() + half * tip.dy(), tip.y() - length * tip.dy() - half * tip.dx());
        close();
    }

    private void corner(double x, double y) {
        room(count + 1);
        xs[count] = Raster.fixed(x);
        ys[count] = Raster.fixed(y);
        count++;
    }

    private void room(int points) {
        if (points > xs.length) {
            xs = Arrays.copyOf(xs, 2 * points);
            ys = Arrays.copyOf(ys, 2 * points);
        }
    }

    private void close() {
        raster.add(xs, ys, count);
        count = 0;
    }
}
