package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.index.Flow;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.paint.PlaceGroups.Spot;

/**
 * Flows of which nobody says where they came from or where they went: short stubs into or out of the known end, turned
 * to where no other line leaves it. Of the flows of one kind the widest stands for the others of its group. Lengths are
 * logical pixels.
 */
final class Stubs {

    private static final double LENGTH = 24;
    /** So that the head is wide enough to be seen as hollow. */
    private static final double LEAST_WIDTH = 2.4;

    private static final int DIRECTIONS = 16;
    /** Cosine of the angle that a stub keeps to the next line, where it can: 25°. */
    private static final double APART = StrictMath.cos(StrictMath.toRadians(25));

    private final PlaceGroups groups;
    private final WidthScale scale;
    private final ToDoubleFunction<String> radii;
    private final Map<Key, List<Flow>> stubs = new LinkedHashMap<>();
    private final Map<String, List<Heading>> taken = new HashMap<>();

    private record Key(String group, EventKind kind, boolean out) {}

    /** A vector of length 1. */
    private record Heading(double dx, double dy) {

        double cosine(Heading other) {
            return dx * other.dx + dy * other.dy;
        }
    }

    Stubs(PlaceGroups groups, WidthScale scale, ToDoubleFunction<String> radii) {
        this.groups = groups;
        this.scale = scale;
        this.radii = radii;
    }

    void add(Flow flow) {
        boolean out = groups.knows(flow.from());
        Key key = new Key(groups.group(out ? flow.from() : flow.to()), flow.kind(), out);
        stubs.computeIfAbsent(key, unused -> new ArrayList<>()).add(flow);
    }

    /** A line runs between these two groups. */
    void occupy(String from, String to) {
        Spot a = groups.spot(from);
        Spot b = groups.spot(to);
        double length = a.distanceTo(b);
        Heading there = new Heading((b.x() - a.x()) / length, (b.y() - a.y()) / length);
        take(from, there);
        take(to, new Heading(-there.dx, -there.dy));
    }

    List<FlowShape> lines() {
        List<FlowShape> lines = new ArrayList<>();
        stubs.forEach((key, flows) -> lines.add(line(key, flows)));
        return lines;
    }

    private FlowShape line(Key key, List<Flow> flows) {
        Flow widest = flows.get(0);
        String place = key.out ? widest.from() : widest.to();
        double width = Math.max(LEAST_WIDTH, scale.width(widest.people().best()));
        double near = radii.applyAsDouble(place) + 1;
        double far = near + LENGTH + width;
        Spot spot = groups.spot(place);
        Heading heading = free(key.group);
        double start = key.out ? near : far;
        double end = key.out ? far : near;
        Polyline path = new Polyline(
                new double[] {spot.x() + start * heading.dx, spot.x() + end * heading.dx},
                new double[] {spot.y() + start * heading.dy, spot.y() + end * heading.dy});
        return new FlowShape(widest, flows.subList(1, flows.size()), path, width, FlowShape.Head.HOLLOW, false);
    }

    /** The first heading, from the west by the south, well apart from those taken; else the one most apart. */
    private Heading free(String group) {
        Heading best = null;
        double closest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < DIRECTIONS && closest > APART; i++) {
            Heading heading = heading(i);
            double cosine = taken.getOrDefault(group, List.of()).stream()
                    .mapToDouble(heading::cosine)
                    .max()
                    .orElse(-1);
            if (cosine < closest) {
                closest = cosine;
                best = heading;
            }
        }
        take(group, best);
        return best;
    }

    private void take(String group, Heading heading) {
        taken.computeIfAbsent(group, key -> new ArrayList<>()).add(heading);
    }

    private static Heading heading(int i) {
        double angle = 2 * StrictMath.PI * i / DIRECTIONS;
        return new Heading(-StrictMath.cos(angle), StrictMath.sin(angle));
    }
}
