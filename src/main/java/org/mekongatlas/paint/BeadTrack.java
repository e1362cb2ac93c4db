package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.List;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.index.Flow;

/**
 * A stretch of a flow in sight, sampled at even lengths, so that a bead is placed by one look-up. Device pixels.
 *
 * @param points x and y of the samples, {@link #STEP} apart; x is no number where a bead would run over something
 * @param start length along the line at the first sample
 * @param spacing from one bead to the next
 * @param shift by how much the line's beads are ahead of the others'
 */
record BeadTrack(FlowShape shape, float[] points, double start, double spacing, double shift) {

    static final double STEP = 2;

    /** Between the beads of the narrowest and of the widest line, logical pixels. */
    private static final double FARTHEST = 110;

    private static final double NEAREST = 26;

    /** @param scale device pixels per logical pixel */
    static List<BeadTrack> of(FlowShape shape, double scale, Cover cover) {
        List<BeadTrack> tracks = new ArrayList<>();
        double share = Math.min(1, shape.width() / scale / WidthScale.WIDEST);
        double spacing = (FARTHEST + (NEAREST - FARTHEST) * Math.sqrt(share)) * scale;
        double shift = spacing * shift(shape.flow());
        for (Polyline.Stretch stretch : shape.path().within(cover.sight())) {
            // Samples lie on multiples of the step, so that they do not move with the sheet's edge.
            double start = Math.ceil(stretch.from() / STEP) * STEP;
            int count = (int) ((stretch.to() - start) / STEP) + 1;
            if (count > 1) {
                tracks.add(new BeadTrack(shape, sampled(shape.path(), start, count, cover), start, spacing, shift));
            }
        }
        return tracks;
    }

    /** A share that follows from what the flow is, so that neighbours do not march in step and none jumps. */
    private static double shift(Flow flow) {
        int hash = 31 * (31 * flow.kind().ordinal() + flow.from().hashCode())
                + flow.to().hashCode();
        return Math.floorMod(hash, 997) / 997.0;
    }

    private static float[] sampled(Polyline path, double start, int count, Cover cover) {
        float[] points = new float[2 * count];
        int segment = 0;
        for (int i = 0; i < count; i++) {
            double along = start + i * STEP;
            while (segment < path.size() - 2 && path.along(segment + 1) < along) {
                segment++;
            }
            double share = (along - path.along(segment)) / (path.along(segment + 1) - path.along(segment));
            double x = path.x(segment) + share * (path.x(segment + 1) - path.x(segment));
            double y = path.y(segment) + share * (path.y(segment + 1) - path.y(segment));
            points[2 * i] = cover.hides(x, y) ? Float.NaN : (float) x;
            points[2 * i + 1] = (float) y;
        }
        return points;
    }

    /** Length along the track of its first bead when beads have moved by {@code moved}. */
    double firstBead(double moved) {
        double phase = (moved + shift - start) % spacing;
        return phase < 0 ? phase + spacing : phase;
    }

    double length() {
        return (points.length / 2 - 1) * STEP;
    }
}
