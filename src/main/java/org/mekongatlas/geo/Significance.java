package org.mekongatlas.geo;

import java.util.Arrays;

/**
 * How much each vertex of a line matters: the largest tolerance at which simplification still keeps it. Computed once,
 * it answers for every scale. After Douglas and Peucker, Cartographica 10(2), 1973, pp. 112-122.
 */
public final class Significance {

    private final double[] xy;
    private final double[] landmarks;
    private final float[] weights;

    private Significance(double[] xy, double[] landmarks) {
        this.xy = xy;
        this.landmarks = landmarks;
        weights = new float[xy.length / 2];
    }

    /**
     * The significance of each vertex, in the unit of the coordinates; infinite at both ends. No vertex weighs more than the
     * one whose keeping first brought it into play, so that keeping all above a tolerance is what the recursion with that
     * tolerance would keep.
     *
     * @param xy x, y of one vertex after the other
     * @param landmarks x, y of points that must stay on their side of the line at any tolerance
     */
    public static float[] of(double[] xy, double[] landmarks) {
        Significance significance = new Significance(xy, landmarks);
        int last = significance.weights.length - 1;
        significance.weights[0] = Float.POSITIVE_INFINITY;
        significance.weights[last] = Float.POSITIVE_INFINITY;
        significance.split(0, last, Float.POSITIVE_INFINITY);
        return significance.weights;
    }

    /** The vertices of {@code xy} that weigh more than {@code tolerance}; {@code xy} itself where all do. */
    public static double[] keep(double[] xy, float[] weights, double tolerance) {
        double[] kept = new double[xy.length];
        int size = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > tolerance) {
                kept[size++] = xy[2 * i];
                kept[size++] = xy[2 * i + 1];
            }
        }
        return size == xy.length ? xy : Arrays.copyOf(kept, size);
    }

    /** Recurses into the shorter part and loops over the longer, so that the stack stays shallow. */
    private void split(int from, int to, float limit) {
        int start = from;
        int end = to;
        float weight = limit;
        while (end - start > 1) {
            int farthest = farthest(start, end);
            double square = square(xy[2 * farthest], xy[2 * farthest + 1], start, end);
            if (!passesLandmark(start, end, square)) {
                weight = Math.min(weight, (float) Math.sqrt(square));
            }
            weights[farthest] = weight;
            if (farthest - start < end - farthest) {
                split(start, farthest, weight);
                start = farthest;
            } else {
                split(farthest, end, weight);
                end = farthest;
            }
        }
    }

    private int farthest(int from, int to) {
        int farthest = from + 1;
        double most = -1;
        for (int i = from + 1; i < to; i++) {
            double square = square(xy[2 * i], xy[2 * i + 1], from, to);
            if (square > most) {
                most = square;
                farthest = i;
            }
        }
        return farthest;
    }

    /** Squared distance of a point from the chord between two vertices. */
    private double square(double x, double y, int from, int to) {
        double ax = xy[2 * from];
        double ay = xy[2 * from + 1];
        double dx = xy[2 * to] - ax;
        double dy = xy[2 * to + 1] - ay;
        double px = x - ax;
        double py = y - ay;
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
        double ex = px - t * dx;
        double ey = py - t * dy;
        return ex * ex + ey * ey;
    }

    /**
     * Whether a landmark lies between a stretch of the line and its chord.
     *
     * @param square squared distance of the stretch's farthest vertex from the chord: no such landmark is farther
     */
    private boolean passesLandmark(int from, int to, double square) {
        for (int i = 0; i < landmarks.length; i += 2) {
            double x = landmarks[i];
            double y = landmarks[i + 1];
            if (square(x, y, from, to) <= square && encloses(from, to, x, y)) {
                return true;
            }
        }
        return false;
    }

    private boolean encloses(int from, int to, double x, double y) {
        boolean inside = crosses(to, from, x, y);
        for (int i = from; i < to; i++) {
            inside ^= crosses(i, i + 1, x, y);
        }
        return inside;
    }

    private boolean crosses(int a, int b, double x, double y) {
        double ay = xy[2 * a + 1];
        double by = xy[2 * b + 1];
        return (ay > y) != (by > y) && x < xy[2 * a] + (xy[2 * b] - xy[2 * a]) * (y - ay) / (by - ay);
    }
}
