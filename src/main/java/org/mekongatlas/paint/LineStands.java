package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.paint.Typesetter.Extent;

/**
 * Where words may stand beside a line, touching it nearly. Lists of stands begin with the best. Lengths are logical pixels
 * of the world.
 *
 * @param width of the line
 * @param open whether nothing lies where its head points
 * @param extent of the words
 */
record LineStands(Polyline line, double width, boolean open, Extent extent) {

    /** From the edge of a line to the words. */
    private static final double GAP = 2.5;
    /** Where words are tried around a point, along the line. */
    private static final double[] TRIED = {0, 40, -40, 80, -80, 140, -140};
    /** A shorter line may carry words at its head. */
    private static final double SHORT = 80;
    /** So near to its ends, and to this share of its length, words might belong to any line that ends there. */
    private static final double END = 80;

    private static final double END_SHARE = 0.25;
    /** From the tip of a line to the words ahead of it. */
    private static final double[] AHEAD = {GAP, 10};

    /** Points around the middle of the line, and around points at equal distances from there as far as they may be seen. */
    List<List<Double>> again(Bounds sight, double distance) {
        double middle = line.length() / 2;
        List<List<Double>> again = new ArrayList<>();
        for (Polyline.Stretch stretch : line.within(sight)) {
            double first = Math.ceil((stretch.from() - middle) / distance);
            for (double i = first; middle + i * distance <= stretch.to(); i++) {
                again.add(around(middle + i * distance));
            }
        }
        return again;
    }

    private List<Double> around(double middle) {
        return DoubleStream.of(TRIED)
                .map(step -> middle + step)
                .filter(along -> along >= 0 && along <= line.length())
                .boxed()
                .toList();
    }

    /** Points along the part of the line that is seen, from its middle to both ends. */
    List<Double> within(Bounds sight, double step) {
        double middle = line.length() / 2;
        double half = Math.floor((middle - Math.min(END, END_SHARE * line.length())) / step);
        List<Double> seen = DoubleStream.iterate(-half, i -> i <= half, i -> i + 1)
                .map(i -> middle + i * step)
                .filter(along ->
                        sight.contains(line.at(along).x(), line.at(along).y()))
                .boxed()
                .toList();
        double centre = seen.isEmpty() ? middle : seen.get(seen.size() / 2);
        return seen.stream()
                .sorted(Comparator.comparingDouble(along -> Math.abs(along - centre)))
                .toList();
    }

    /** To both sides of the line at some points, and ahead of a short one. */
    List<Stand> beside(List<Double> points) {
        List<Stand> stands = new ArrayList<>();
        for (double along : points) {
            stands.add(beside(line.at(along), 1));
            stands.add(beside(line.at(along), -1));
        }
        if (line.length() < SHORT) {
            stands.addAll(open ? 0 : stands.size(), ahead());
        }
        return stands;
    }

    /** On the line itself, so that nobody takes the words for those of another. */
    List<Stand> on(List<Double> points) {
        return points.stream()
                .map(line::at)
                .map(point -> Stand.around(point.x(), point.y(), extent, 0.5))
                .toList();
    }

    /** Where the head points. */
    private List<Stand> ahead() {
        Polyline.Point tip = line.at(line.length());
        double half = Math.min(extent.width() / Math.abs(tip.dx()), extent.height() / Math.abs(tip.dy())) / 2;
        return DoubleStream.of(AHEAD)
                .map(gap -> gap + half)
                .mapToObj(away -> Stand.around(tip.x() + tip.dx() * away, tip.y() + tip.dy() * away, extent, 0.5))
                .toList();
    }

    /** @param side 1 for the right of the line as seen with y down, -1 for the left */
    private Stand beside(Polyline.Point point, int side) {
        double across = -point.dy() * side;
        double up = point.dx() * side;
        double away = width / 2 + GAP + (Math.abs(across) * extent.width() + Math.abs(up) * extent.height()) / 2;
        return Stand.around(point.x() + across * away, point.y() + up * away, extent, 0.5);
    }
}
