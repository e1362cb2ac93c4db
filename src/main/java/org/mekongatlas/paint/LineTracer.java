package org.mekongatlas.paint;

import org.mekongatlas.basemap.Line;
import org.mekongatlas.geo.Bounds;

/** Leads lines of the base map over the masks of one grid, leaving out what cannot be seen. */
final class LineTracer {

    private final Grid grid;
    private final FillMask fill;
    private final StrokeMask stroke;
    private final Bounds seen;

    LineTracer(Grid grid, FillMask fill, StrokeMask stroke) {
        this.grid = grid;
        this.fill = fill;
        this.stroke = stroke;
        seen = grid.bounds(1);
    }

    /** Adds a line to the edges of what is filled. West of the grid only its ends matter. */
    void fill(Line line, int weight) {
        Bounds bounds = line.bounds();
        if (weight == 0 || bounds.minY() > seen.maxY() || bounds.maxY() < seen.minY() || bounds.minX() > seen.maxX()) {
            return;
        }
        double[] xy = line.xy();
        int step = bounds.maxX() < seen.minX() ? xy.length - 2 : 2;
        long x = grid.x(xy[0]);
        long y = grid.y(xy[1]);
        for (int i = step; i < xy.length; i += step) {
            long nextX = grid.x(xy[i]);
            long nextY = grid.y(xy[i + 1]);
            fill.edge(x, y, nextX, nextY, weight);
            x = nextX;
            y = nextY;
        }
    }

    /** Strokes a line with a pen of {@code pen} pixels; 0 draws nothing. */
    void stroke(Line line, double pen) {
        if (pen <= 0 || !line.bounds().intersects(grid.bounds(pen + 1))) {
            return;
        }
        double[] xy = line.xy();
        long x = grid.x(xy[0]);
        long y = grid.y(xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            long nextX = grid.x(xy[i]);
            long nextY = grid.y(xy[i + 1]);
            stroke.stroke(x, y, nextX, nextY, pen);
            x = nextX;
            y = nextY;
        }
    }

    /** Strokes a line in dashes and gaps of {@code dash} pixels, counted from the line's own beginning. */
    void dash(Line line, double pen, double dash) {
        if (!line.bounds().intersects(grid.bounds(pen + 1))) {
            return;
        }
        double[] xy = line.xy();
        double unit = dash / grid.worldSize();
        double walked = 0;
        for (int i = 2; i < xy.length; i += 2) {
            double length = Math.hypot(xy[i] - xy[i - 2], xy[i + 1] - xy[i - 1]);
            for (long piece = (long) (walked / unit); piece * unit < walked + length; piece++) {
                if (piece % 2 == 0) {
                    double from = Math.max(0, (piece * unit - walked) / length);
                    double to = Math.min(1, ((piece + 1) * unit - walked) / length);
                    part(xy, i, from, to, pen);
                }
            }
            walked += length;
        }
    }

    /** Strokes what lies between two shares of the segment that ends at {@code i}. */
    private void part(double[] xy, int i, double from, double to, double pen) {
        double dx = xy[i] - xy[i - 2];
        double dy = xy[i + 1] - xy[i - 1];
        stroke.stroke(
                grid.x(xy[i - 2] + dx * from),
                grid.y(xy[i - 1] + dy * from),
                grid.x(xy[i - 2] + dx * to),
                grid.y(xy[i - 1] + dy * to),
                pen);
    }
}
