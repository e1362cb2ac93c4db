package org.mekongatlas.paint;

import java.util.List;
import org.mekongatlas.geo.Polyline;

/**
 * How tidily an overlay is laid out, for comparing one way of laying out with another.
 *
 * @param crossings pairs of lines that cross although they share no end
 * @param acute those of them that cross at less than 20°, where the eye takes the wrong turn
 * @param underHubs times that a line passes under a hub where it does not begin or end
 * @param covered flows that another one stands for
 */
record LayoutReport(int crossings, int acute, int underHubs, int covered) {

    private static final double ACUTE_COSINE = StrictMath.cos(StrictMath.toRadians(20));

    static LayoutReport of(Overlay overlay) {
        List<FlowShape> shapes = overlay.flows();
        int crossings = 0;
        int acute = 0;
        for (int i = 0; i < shapes.size(); i++) {
            for (int j = i + 1; j < shapes.size(); j++) {
                double cosine = cosineAtCrossing(shapes.get(i), shapes.get(j));
                crossings += cosine >= 0 ? 1 : 0;
                acute += cosine > ACUTE_COSINE ? 1 : 0;
            }
        }
        int covered = shapes.stream().mapToInt(shape -> shape.covers().size()).sum();
        return new LayoutReport(crossings, acute, underHubs(overlay), covered);
    }

    /** One number: the lower the tidier. */
    int score() {
        return crossings + 3 * acute + 5 * underHubs;
    }

    /** Of the angle between two lines where they first cross, without regard to direction; negative if they do not. */
    private static double cosineAtCrossing(FlowShape one, FlowShape other) {
        if (shareEnd(one, other) || !one.path().bounds().intersects(other.path().bounds())) {
            return -1;
        }
        Polyline a = one.path();
        Polyline b = other.path();
        for (int i = 1; i < a.size(); i++) {
            for (int j = 1; j < b.size(); j++) {
                if (cross(a, i, b, j)) {
                    return Math.abs(cosine(a, i, b, j));
                }
            }
        }
        return -1;
    }

    private static boolean shareEnd(FlowShape one, FlowShape other) {
        List<String> ends = List.of(one.flow().from(), one.flow().to());
        return ends.contains(other.flow().from()) || ends.contains(other.flow().to());
    }

    private static boolean cross(Polyline a, int i, Polyline b, int j) {
        return side(a, i, b.x(j - 1), b.y(j - 1)) * side(a, i, b.x(j), b.y(j)) < 0
                && side(b, j, a.x(i - 1), a.y(i - 1)) * side(b, j, a.x(i), a.y(i)) < 0;
    }

    private static double side(Polyline line, int i, double x, double y) {
        return (line.x(i) - line.x(i - 1)) * (y - line.y(i - 1)) - (line.y(i) - line.y(i - 1)) * (x - line.x(i - 1));
    }

    private static double cosine(Polyline a, int i, Polyline b, int j) {
        double dot = (a.x(i) - a.x(i - 1)) * (b.x(j) - b.x(j - 1)) + (a.y(i) - a.y(i - 1)) * (b.y(j) - b.y(j - 1));
        return dot / (a.along(i) - a.along(i - 1)) / (b.along(j) - b.along(j - 1));
    }

    private static int underHubs(Overlay overlay) {
        int hits = 0;
        for (MarkShape mark : overlay.marks()) {
            String place = mark.mark().place().id();
            for (FlowShape shape : overlay.flows()) {
                boolean own =
                        shape.flow().from().equals(place) || shape.flow().to().equals(place);
                boolean under = mark.isHub() && !own && shape.distanceTo(mark.x(), mark.y()) < mark.radius();
                hits += under ? 1 : 0;
            }
        }
        return hits;
    }
}
