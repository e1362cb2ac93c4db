package org.mekongatlas.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A line through points, with the length along it. Coordinates and lengths are in one unit, whichever the caller uses.
 * Immutable; any thread.
 */
public final class Polyline {

    private final double[] xs;
    private final double[] ys;
    /** Length from the beginning to each point. */
    private final double[] along;

    /** @throws IllegalArgumentException unless there are two points or more */
    public Polyline(double[] xs, double[] ys) {
        if (xs.length < 2 || xs.length != ys.length) {
            throw new IllegalArgumentException("a line has two points or more");
        }
        this.xs = xs.clone();
        this.ys = ys.clone();
        along = new double[xs.length];
        for (int i = 1; i < xs.length; i++) {
            along[i] = along[i - 1] + distance(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
        }
    }

    public int size() {
        return xs.length;
    }

    public double x(int i) {
        return xs[i];
    }

    public double y(int i) {
        return ys[i];
    }

    public double length() {
        return along[along.length - 1];
    }

    /** Length from the beginning to point {@code i}. */
    public double along(int i) {
        return along[i];
    }

    /** The point at a length from the beginning; before the beginning and after the end, on the line going straight on. */
    public Point at(double length) {
        int i = segmentAt(length);
        double step = along[i + 1] - along[i];
        double share = step == 0 ? 0 : (length - along[i]) / step;
        return new Point(
                xs[i] + share * (xs[i + 1] - xs[i]),
                ys[i] + share * (ys[i + 1] - ys[i]),
                step == 0 ? 1 : (xs[i + 1] - xs[i]) / step,
                step == 0 ? 0 : (ys[i + 1] - ys[i]) / step);
    }

    /** A point and the direction of the line there, a vector of length 1. */
    public record Point(double x, double y, double dx, double dy) {}

    /** The piece between two lengths, {@code from} below {@code to}. */
    public Polyline between(double from, double to) {
        int first = segmentAt(from) + 1;
        int last = segmentAt(to);
        while (first <= last && along[first] <= from) {
            first++;
        }
        while (last >= first && along[last] >= to) {
            last--;
        }
        int inner = Math.max(0, last - first + 1);
        double[] px = new double[inner + 2];
        double[] py = new double[inner + 2];
        System.arraycopy(xs, first, px, 1, inner);
        System.arraycopy(ys, first, py, 1, inner);
        set(px, py, 0, at(from));
        set(px, py, inner + 1, at(to));
        return new Polyline(px, py);
    }

    /**
     * The same line moved to its right as seen with y down, to its left where negative.
     *
     * @param distance by length from the beginning
     */
    public Polyline offset(DoubleUnaryOperator distance) {
        double[] px = new double[xs.length];
        double[] py = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            int before = Math.max(i - 1, 0);
            int after = Math.min(i + 1, xs.length - 1);
            double dx = xs[after] - xs[before];
            double dy = ys[after] - ys[before];
            double length = distance(dx, dy);
            double share = length == 0 ? 0 : distance.applyAsDouble(along[i]) / length;
            px[i] = xs[i] - dy * share;
            py[i] = ys[i] + dx * share;
        }
        return new Polyline(px, py);
    }

    /** The same line from its end to its beginning. */
    public Polyline reversed() {
        double[] px = new double[xs.length];
        double[] py = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            px[i] = xs[xs.length - 1 - i];
            py[i] = ys[xs.length - 1 - i];
        }
        return new Polyline(px, py);
    }

    /** The same line with every coordinate times {@code factor}, then moved by ({@code dx}, {@code dy}). */
    public Polyline moved(double factor, double dx, double dy) {
        double[] px = new double[xs.length];
        double[] py = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            px[i] = xs[i] * factor + dx;
            py[i] = ys[i] * factor + dy;
        }
        return new Polyline(px, py);
    }

    /** A piece of a line, by lengths from its beginning. */
    public record Stretch(double from, double to) {}

    /** The pieces that may lie in a rectangle: whole segments, and no segment that reaches into it is missing. */
    public List<Stretch> within(Bounds rectangle) {
        List<Stretch> stretches = new ArrayList<>();
        double open = -1;
        for (int i = 1; i < xs.length; i++) {
            boolean in = segmentBounds(i).intersects(rectangle);
            if (in && open < 0) {
                open = along[i - 1];
            }
            if (open >= 0 && (!in || i == xs.length - 1)) {
                stretches.add(new Stretch(open, in ? along[i] : along[i - 1]));
                open = -1;
            }
        }
        return stretches;
    }

    private Bounds segmentBounds(int end) {
        return new Bounds(
                Math.min(xs[end - 1], xs[end]),
                Math.min(ys[end - 1], ys[end]),
                Math.max(xs[end - 1], xs[end]),
                Math.max(ys[end - 1], ys[end]));
    }

    /** Distance from a point to the nearest point of the line. */
    public double distanceTo(double px, double py) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < xs.length; i++) {
            nearest = Math.min(nearest, squareToSegment(i, px, py));
        }
        return Math.sqrt(nearest);
    }

    /** The smallest rectangle around the line. */
    public Bounds bounds() {
        double minX = xs[0];
        double minY = ys[0];
        double maxX = xs[0];
        double maxY = ys[0];
        for (int i = 1; i < xs.length; i++) {
            minX = Math.min(minX, xs[i]);
            minY = Math.min(minY, ys[i]);
            maxX = Math.max(maxX, xs[i]);
            maxY = Math.max(maxY, ys[i]);
        }
        return new Bounds(minX, minY, maxX, maxY);
    }

    private double squareToSegment(int end, double px, double py) {
        double dx = xs[end] - xs[end - 1];
        double dy = ys[end] - ys[end - 1];
        double square = dx * dx + dy * dy;
        double share = square == 0 ? 0 : ((px - xs[end - 1]) * dx + (py - ys[end - 1]) * dy) / square;
        double clamped = Math.max(0, Math.min(1, share));
        double ex = px - xs[end - 1] - clamped * dx;
        double ey = py - ys[end - 1] - clamped * dy;
        return ex * ex + ey * ey;
    }

    /** Index of the point that begins the segment in which {@code length} lies. */
    private int segmentAt(double length) {
        int low = 0;
        int high = along.length - 2;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (along[middle] <= length) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static void set(double[] px, double[] py, int i, Point point) {
        px[i] = point.x();
        py[i] = point.y();
    }

    // Math.hypot may differ between machines in the last bit; a square root may not.
    private static double distance(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }
}
