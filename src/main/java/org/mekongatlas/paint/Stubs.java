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
import org.mekongatlas.paint.PlaceGroups.Spot;
import org.mekongatlas.paint.StubRoom.Disc;
import org.mekongatlas.paint.StubRoom.Heading;

/**
 * Flows of which only one place is on the map. Where nobody says where people came from or went, a short stub into or
 * out of it; where they were moved within it, a loop back to it. Both turn to where no other line runs, no mark lies,
 * and nobody takes them for a way into another country. Of the flows of one kind the widest stands for the others of
 * its group. Lengths are logical pixels.
 */
final class Stubs {

    /** Before its head. */
    private static final double STEM = 12;

    private static final int LOOP_CORNERS = 21;
    /** How much of a circle a loop leaves open to each side of its place. */
    private static final double LOOP_GAP = StrictMath.toRadians(35);

    private final PlaceGroups groups;
    private final WidthScale scale;
    private final ToDoubleFunction<String> radii;
    private final List<Obstacle> marks;
    private final Borders borders;
    private final Map<Key, List<Flow>> stubs = new LinkedHashMap<>();

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

    /** @param others all other lines, of which they keep clear */
    List<FlowShape> lines(List<FlowShape> others) {
        List<FlowShape> all = new ArrayList<>(others);
        stubs.forEach((key, flows) -> all.add(line(key, flows, all)));
        return all.subList(others.size(), all.size());
    }

    private FlowShape line(Key key, List<Flow> flows, List<FlowShape> others) {
        Flow widest = flows.get(0);
        String place = key.way == Way.IN ? widest.to() : widest.from();
        double width = scale.width(widest.people().best());
        double near = radii.applyAsDouble(place) + 1;
        boolean within = key.way == Way.WITHIN;
        Polyline path = within ? loop(place, near, width, others) : stub(place, key.way, near, width, others);
        return new FlowShape(
                widest,
                flows.subList(1, flows.size()),
                key.way == Way.IN ? path.reversed() : path,
                width,
                within ? FlowShape.Head.FULL : FlowShape.Head.HOLLOW,
                false);
    }

    private Heading free(String place, List<Disc> discs, List<FlowShape> others) {
        return new StubRoom(place, groups.spot(place), discs, others, marks, borders).free();
    }

    private Polyline stub(String place, Way way, double near, double width, List<FlowShape> others) {
        double length = Arrow.headLength(FlowShape.Head.HOLLOW, width, 1);
        double far = near + STEM + length;
        Heading heading = free(place, discs(way, near, far, width), others);
        Spot spot = groups.spot(place);
        return new Polyline(
                new double[] {spot.x() + near * heading.dx(), spot.x() + far * heading.dx()},
                new double[] {spot.y() + near * heading.dy(), spot.y() + far * heading.dy()});
    }

    /** Half of its stem, and of its head where it is widest, in its middle, and the tip: of what leads in, at the place. */
    private static List<Disc> discs(Way way, double near, double far, double width) {
        double half = Arrow.headWidth(FlowShape.Head.HOLLOW, width, 1) / 2;
        double head = far - near - STEM;
        double tip = way == Way.IN ? near : far;
        double back = way == Way.IN ? 1 : -1;
        return List.of(
                new Disc(tip, 0),
                new Disc(tip + back * head / 2, half / 2),
                new Disc(tip + back * head, half),
                new Disc(tip + back * (head + STEM / 2), width / 2));
    }

    private Polyline loop(String place, double near, double width, List<FlowShape> others) {
        double radius = 5.5 + 0.6 * width;
        Heading heading = free(place, List.of(new Disc(near + radius, radius + width / 2)), others);
        return loop(groups.spot(place), heading, near, radius);
    }

    private static Polyline loop(Spot spot, Heading heading, double near, double radius) {
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
