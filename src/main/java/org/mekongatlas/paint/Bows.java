package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.mekongatlas.index.Flow;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.paint.PlaceGroups.Spot;

/**
 * Flows between places that lie too close together for a line: bows beside the pair, on the right of the direction they
 * go. Of the flows of one kind and direction the widest stands for the others, which come apart at a closer zoom. Where
 * other lines run beside the pair, wide bows stand together further off, and ties lead to them from the one place and
 * from them to the other. Lengths are logical pixels.
 */
final class Bows {

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

    Bows(PlaceGroups groups, WidthScale scale, ToDoubleFunction<String> radii) {
        this.groups = groups;
        this.scale = scale;
        this.radii = radii;
    }

    void add(Flow flow) {
        Pair pair = Pair.of(groups.group(flow.from()), groups.group(flow.to()));
        pairs.computeIfAbsent(pair, key -> new ArrayList<>()).add(flow);
    }

    /** One sheaf for each way between two groups that somebody goes, the widest first. */
    List<Sheaf> sheaves() {
        List<Sheaf> sheaves = new ArrayList<>();
        for (List<Flow> flows : pairs.values()) {
            Way axis = way(flows.get(0));
            sheaves.addAll(oneWay(flows, axis, axis));
            sheaves.addAll(oneWay(flows, axis, axis.back()));
        }
        sheaves.sort(Comparator.comparingDouble((Sheaf sheaf) -> -sheaf.breadth()));
        return sheaves;
    }

    /** The flows that go {@code way} rather than against it. */
    private List<Sheaf> oneWay(List<Flow> flows, Way axis, Way way) {
        Map<EventKind, List<Flow>> kinds = new LinkedHashMap<>();
        flows.stream().filter(flow -> way(flow).agrees(axis) == (way == axis)).forEach(flow -> kinds.computeIfAbsent(
                        flow.kind(), kind -> new ArrayList<>())
                .add(flow));
        return kinds.isEmpty() ? List.of() : List.of(sheaf(flows.get(0), way, List.copyOf(kinds.values())));
    }

    private Sheaf sheaf(Flow flow, Way way, List<List<Flow>> lanes) {
        boolean ahead = way(flow).agrees(way);
        String from = ahead ? flow.from() : flow.to();
        String to = ahead ? flow.to() : flow.from();
        Sheaf.Ends ends = Sheaf.Ends.of(groups.group(from), groups.group(to), way);
        return new Sheaf(ends, end(from), end(to), way, lanes, scale);
    }

    private Sheaf.End end(String place) {
        return new Sheaf.End(place, groups.spot(place), radii.applyAsDouble(place));
    }

    private Way way(Flow flow) {
        return Way.between(groups.spot(flow.from()), groups.spot(flow.to()));
    }

    /** One way along a pair; a vector of length 1. */
    record Way(double dx, double dy) {

        static Way between(Spot from, Spot to) {
            double length = from.distanceTo(to);
            return length == 0 ? new Way(1, 0) : new Way((to.x() - from.x()) / length, (to.y() - from.y()) / length);
        }

        boolean agrees(Way other) {
            return dx * other.dx + dy * other.dy >= 0;
        }

        Way back() {
            return new Way(-dx, -dy);
        }
    }
}
