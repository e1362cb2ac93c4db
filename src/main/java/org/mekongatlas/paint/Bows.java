package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.mekongatlas.index.Flow;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.paint.PlaceGroups.Spot;

/**
 * Flows between places that lie too close together for a line: bows beside the pair, long enough to be seen, on the
 * right of the direction they go. Of the flows of one kind and direction the widest stands for the others, which come
 * apart at a closer zoom. Lengths are logical pixels.
 */
final class Bows {

    private static final double LEAST_LENGTH = 22;
    private static final double GAP = 2.5;

    private final PlaceGroups groups;
    private final WidthScale scale;
    private final ToDoubleFunction<String> radii;
    private final Map<Pair, List<Flow>> pairs = new LinkedHashMap<>();

    /** Two groups, or one twice, in the order of the alphabet. */
    private record Pair(String one, String other) {

        static Pair of(String a, String b) {
            return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    /** One way along a pair; a vector of length 1. */
    private record Way(double dx, double dy) {

        boolean agrees(Way other) {
            return dx * other.dx + dy * other.dy >= 0;
        }

        Way back() {
            return new Way(-dx, -dy);
        }
    }

    Bows(PlaceGroups groups, WidthScale scale, ToDoubleFunction<String> radii) {
        this.groups = groups;
        this.scale = scale;
        this.radii = radii;
    }

    void add(Flow flow) {
        Pair pair = Pair.of(groups.group(flow.from()), groups.group(flow.to()));
        pairs.computeIfAbsent(pair, key -> new ArrayList<>()).add(flow);
    }

    List<FlowShape> lines() {
        List<FlowShape> lines = new ArrayList<>();
        for (List<Flow> flows : pairs.values()) {
            Way way = way(flows.get(0));
            lines.addAll(oneWay(flows, way, way));
            lines.addAll(oneWay(flows, way, way.back()));
        }
        return lines;
    }

    /** The flows that go {@code way} rather than against it, stacked outward from the pair. */
    private List<FlowShape> oneWay(List<Flow> flows, Way axis, Way way) {
        Map<EventKind, List<Flow>> kinds = new LinkedHashMap<>();
        flows.stream().filter(flow -> way(flow).agrees(axis) == (way == axis)).forEach(flow -> kinds.computeIfAbsent(
                        flow.kind(), kind -> new ArrayList<>())
                .add(flow));
        List<FlowShape> lines = new ArrayList<>();
        double off = room(flows.get(0)) + GAP;
        for (List<Flow> alike : kinds.values()) {
            Flow widest = alike.get(0);
            double width = scale.width(widest.people().best());
            Arc arc = bow(flows.get(0), way, off + width / 2, width);
            lines.add(new FlowShape(
                    widest, alike.subList(1, alike.size()), arc.flatten(1), width, FlowShape.Head.FULL, false));
            off += width + GAP;
        }
        return lines;
    }

    private Arc bow(Flow flow, Way way, double off, double width) {
        Spot from = groups.spot(flow.from());
        Spot to = groups.spot(flow.to());
        double half = Math.max(Math.max(LEAST_LENGTH, from.distanceTo(to)), 2.2 * width + 10) / 2;
        double x = (from.x() + to.x()) / 2 - off * way.dy;
        double y = (from.y() + to.y()) / 2 + off * way.dx;
        Spot start = new Spot(x - half * way.dx, y - half * way.dy);
        Spot end = new Spot(x + half * way.dx, y + half * way.dy);
        return new Arc(start, end, half / 4);
    }

    private double room(Flow flow) {
        return Math.max(radii.applyAsDouble(flow.from()), radii.applyAsDouble(flow.to()));
    }

    private Way way(Flow flow) {
        Spot from = groups.spot(flow.from());
        Spot to = groups.spot(flow.to());
        double length = from.distanceTo(to);
        return length == 0 ? new Way(1, 0) : new Way((to.x() - from.x()) / length, (to.y() - from.y()) / length);
    }
}
