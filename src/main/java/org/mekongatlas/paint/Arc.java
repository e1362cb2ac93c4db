package org.mekongatlas.paint;

import org.mekongatlas.geo.Polyline;
import org.mekongatlas.paint.PlaceGroups.Spot;

/**
 * A symmetric curve between two points: a quadratic Bézier whose middle lies {@code sag} to the right of the straight
 * line, seen in the direction of travel with y down. Along the straight line it advances evenly: at share s of the way
 * it stands 4 s (1 - s) sag off it. Lengths are logical pixels.
 */
record Arc(Spot from, Spot to, double sag) {

    /** How far the flattened line may be off the curve. */
    private static final double TOLERANCE = 0.08;

    private static final int MOST_PIECES = 256;

    /** The usual curve: the longer the way, the more it bends. */
    static Arc between(Spot from, Spot to) {
        double length = from.distanceTo(to);
        double bend = 0.05 + 0.06 * Math.min(1, Math.max(0, (length - 40) / 600));
        return new Arc(from, to, bend * length);
    }

    Arc bentBy(double factor) {
        return new Arc(from, to, sag * factor);
    }

    double length() {
        return from.distanceTo(to);
    }

    /** @param least pieces */
    Polyline flatten(int least) {
        // A parabola leaves its chords by sag / n² at most.
        double needed = Math.max(4, Math.ceil(Math.sqrt(Math.abs(sag) / TOLERANCE)));
        int pieces = Math.max(least, (int) Math.min(MOST_PIECES, needed));
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = Math.max(1e-9, length());
        double[] xs = new double[pieces + 1];
        double[] ys = new double[pieces + 1];
        for (int i = 0; i <= pieces; i++) {
            double share = (double) i / pieces;
            double off = 4 * share * (1 - share) * sag / length;
            xs[i] = from.x() + share * dx - off * dy;
            ys[i] = from.y() + share * dy + off * dx;
        }
        return new Polyline(xs, ys);
    }

    /** How far a point lies from the curve, about; infinite beyond its ends. */
    double distanceTo(Spot point) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = length();
        double along = ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / (length * length);
        if (!(along > 0 && along < 1)) {
            return Double.POSITIVE_INFINITY;
        }
        double right = ((point.y() - from.y()) * dx - (point.x() - from.x()) * dy) / length;
        double slope = 4 * (1 - 2 * along) * sag / length;
        return Math.abs(right - 4 * along * (1 - along) * sag) / Math.sqrt(1 + slope * slope);
    }
}
