package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.index.Flow;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.paint.FlowLayout.Obstacle;
import org.mekongatlas.paint.Headings.Heading;
import org.mekongatlas.paint.PlaceGroups.Spot;

/**
 * Flows of which only one place is on the map. Where nobody says where people came from or went, a short stub into or
 * out of it; where they were moved within it, a loop back to it. Both turn to where no other line leaves, no mark lies,
 * and nobody takes them for a way into another country. Of the flows of one kind the widest stands for the others of
 * its group. Lengths are logical pixels.
 */
final class Stubs {

    /** Before its head. */
    private static final double STEM = 12;
    /** What speaks against a stub over another country, and against one under a mark. */
    private static final double ABROAD = 0.6;

    private static final double MARK = 0.4;
    /** So that the head is wide enough to be seen as hollow. */
    private static final double LEAST_WIDTH = 2.4;

    private static final int LOOP_CORNERS = 21;
    /** How much of a circle a loop leaves open to each side of its place. */
    private static final double LOOP_GAP = StrictMath.toRadians(35);

    private final PlaceGroups groups;
    private final WidthScale scale;
    private final ToDoubleFunction<String> radii;
    private final List<Obstacle> marks;
    private final Borders borders;
    private final Map<Key, List<Flow>> stubs = new LinkedHashMap<>();
    private final Headings headings = new Headings();

    private enum Way {
        OUT,
        IN,
        WITHIN
    }

    private record Key(String group, EventKind kind, Way way) {}

    /** Tells the countries apart. */
    @FunctionalInterface
    interface Borders {

        /** No country is known. */
        Borders NONE = (place, spot) -> false;

        /** Whether a spot, logical pixels of the world, lies on the land of another country than a place. */
        boolean isAbroad(String place, Spot spot);
    }

    Stubs(PlaceGroups groups, WidthScale scale, ToDoubleFunction<String> radii, List<Obstacle> marks, Borders borders) {
        this.marks = marks;
        this.borders = borders;
        this.groups = groups;
        this.scale = scale;
        this.radii = radii;
    }

    void add(Flow flow) {
        boolean from = groups.knows(flow.from());
        boolean to = groups.knows(flow.to());
        Way way = from && to ? Way.WITHIN : from ? Way.OUT : Way.IN;
        Key key = new Key(groups.group(from ? flow.from() : flow.to()), flow.kind(), way);
        stubs.computeIfAbsent(key, unused -> new ArrayList<>()).add(flow);
    }

    /** A line runs between these two groups. */
    void occupy(String from, String to) {
        Spot a = groups.spot(from);
        Spot b = groups.spot(to);
        double length = a.distanceTo(b);
        Heading there = new Heading((b.x() - a.x()) / length, (b.y() - a.y()) / length);
        headings.take(from, there);
        headings.take(to, new Heading(-there.dx(), -there.dy()));
    }

    List<FlowShape> lines() {
        List<FlowShape> lines = new ArrayList<>();
        stubs.forEach((key, flows) -> lines.add(line(key, flows)));
        return lines;
    }

    private FlowShape line(Key key, List<Flow> flows) {
        Flow widest = flows.get(0);
        String place = key.way == Way.IN ? widest.to() : widest.from();
        double width = scale.width(widest.people().best());
        double near = radii.applyAsDouble(place) + 1;
        double seen = Math.max(LEAST_WIDTH, width);
        double far = near + STEM + Arrow.headLength(seen, 1);
        Spot spot = groups.spot(place);
        Heading heading = headings.takeFree(key.group, way -> hindrance(place, stub(spot, way, near, far), seen));
        List<Flow> covers = flows.subList(1, flows.size());
        if (key.way == Way.WITHIN) {
            Polyline loop = loop(spot, heading, near, width);
            return new FlowShape(widest, covers, loop, width, FlowShape.Head.FULL, false);
        }
        Polyline stub = stub(spot, heading, near, far);
        return new FlowShape(
                widest, covers, key.way == Way.OUT ? stub : stub.reversed(), seen, FlowShape.Head.HOLLOW, false);
    }

    private double hindrance(String place, Polyline stub, double width) {
        boolean abroad = borders.isAbroad(place, spot(stub, stub.length() / 2))
                || borders.isAbroad(place, spot(stub, stub.length()));
        boolean under = marks.stream()
                .filter(mark -> !mark.spot().equals(groups.spot(place)))
                .anyMatch(mark -> stub.distanceTo(mark.spot().x(), mark.spot().y()) < mark.radius() + width / 2);
        return (abroad ? ABROAD : 0) + (under ? MARK : 0);
    }

    private static Spot spot(Polyline line, double along) {
        Polyline.Point point = line.at(along);
        return new Spot(point.x(), point.y());
    }

    private static Polyline stub(Spot spot, Heading heading, double near, double far) {
        return new Polyline(
                new double[] {spot.x() + near * heading.dx(), spot.x() + far * heading.dx()},
                new double[] {spot.y() + near * heading.dy(), spot.y() + far * heading.dy()});
    }

    private static Polyline loop(Spot spot, Heading heading, double near, double width) {
        double radius = 5.5 + 0.6 * width;
        double[] xs = new double[LOOP_CORNERS];
        double[] ys = new double[LOOP_CORNERS];
        double half = StrictMath.PI - LOOP_GAP;
        for (int i = 0; i < LOOP_CORNERS; i++) {
            double angle = half * (2.0 * i / (LOOP_CORNERS - 1) - 1);
            double ahead = near + radius + radius * StrictMath.cos(angle);
            double right = radius * StrictMath.sin(angle);
            xs[i] = spot.x() + ahead * heading.dx() - right * heading.dy();
            ys[i] = spot.y() + ahead * heading.dy() + right * heading.dx();
        }
        return new Polyline(xs, ys);
    }
}
