package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.index.Flow;
import org.mekongatlas.paint.PlaceGroups.Spot;

/**
 * Decides where flows run. Flows between the same two groups of places share a corridor, side by side, and keep to the
 * right of it, so that both directions stay apart; long ones bend more; they go round places that they do not touch.
 * Between places too close for a line they become a bow beside them, and an unknown end a stub. Follows the findings
 * of Jenny et al., Design principles for origin-destination flow maps (2018). Lengths are logical pixels; the same at
 * every part of the world and every resolution. For one thread, once.
 */
final class FlowLayout {

    /** Between lines side by side: the casings of both. */
    private static final double GAP = 2.5;
    /** Nearer ends are one place: there is no direction to show. */
    private static final double SAME = 0.5;
    /** Shorter lines can not be seen. */
    private static final double SHORTEST = 12;
    /** What a line needs before the mark where its head ends. */
    private static final double HEAD_ROOM = 15;
    /** Lines side by side that are together wider than long, about, read as a blot. */
    private static final double LEAST_LENGTH_OF_BREADTH = 0.8;

    /** How much of their distance lines side by side keep at the ends of their corridor. */
    private static final double TOGETHER = 0.72;
    /** How far from its end a corridor has its full width: so far, and no more than this share of its length. */
    private static final double BEND = 70;

    private static final double BEND_SHARE = 0.35;

    /** Pieces that a corridor needs to bend smoothly at its ends. */
    private static final int FINE = 28;

    private static final double CLEAR = 3;
    private static final double USUAL = 1;
    private static final double[] BENDS = {USUAL, 1.4, 0.6, -1, 1.8, -1.4};

    private final PlaceGroups groups;
    private final WidthScale scale;
    private final List<Obstacle> marks;
    private final ToDoubleFunction<String> radii;
    private final Stubs.Borders borders;
    private final Map<Ends, List<Flow>> corridors = new LinkedHashMap<>();
    private final Map<Ends, Double> breadths = new HashMap<>();
    private final Bows bows;
    private final Stubs stubs;
    private final List<FlowShape> lines = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final Standing before;
    private final Map<Ends, Double> bends;
    private SheafPlaces sheaves = SheafPlaces.NONE;

    /** The groups of places at both ends of a corridor, by their chiefs. */
    record Ends(String from, String to) {

        private Ends back() {
            return new Ends(to, from);
        }
    }

    /**
     * A mark of a place of some group.
     *
     * @param node whether the lines of other groups should not pass under it
     */
    record Obstacle(String group, Spot spot, double radius, boolean node) {}

    /** A fine line that joins a place to the lines which stand for those that begin or end there. */
    record Tie(List<FlowShape> lines, Polyline path) {}

    /**
     * @param marks that lines should keep off
     * @param radii of the mark of a place, logical pixels
     * @param borders over which no stub leads where it can be helped, and no sheaf
     * @param before where lines ran
     */
    FlowLayout(
            PlaceGroups groups,
            WidthScale scale,
            List<Obstacle> marks,
            ToDoubleFunction<String> radii,
            Stubs.Borders borders,
            Standing before) {
        this.groups = groups;
        this.scale = scale;
        this.marks = marks;
        this.radii = radii;
        this.borders = borders;
        this.before = before;
        bends = new HashMap<>(before.bends());
        bows = new Bows(groups, scale, radii);
        stubs = new Stubs(groups, scale, radii, marks, borders);
    }

    /**
     * Lines for all flows of which at least one end is known, the widest first, and bows after the lines they lie over.
     */
    List<FlowShape> lay(List<Flow> flows) {
        flows.forEach(this::weigh);
        flows.forEach(this::sort);
        corridors.forEach(this::run);
        lines.addAll(stubs.lines(lines));
        lines.sort(Comparator.comparingDouble((FlowShape line) -> -line.width()));
        SheafGround ground = new SheafGround(lines, marks, borders, before.sheaves());
        bows.sheaves().forEach(sheaf -> stand(sheaf, ground.place(sheaf)));
        sheaves = ground.standing();
        return lines;
    }

    /** Where lines run now, and those that are not seen ran last; known when all is laid. */
    Standing standing() {
        return new Standing(sheaves, bends);
    }

    /** What leads to the lines that stand off their places; known when these are laid. */
    List<Tie> ties() {
        return ties;
    }

    private void stand(Sheaf sheaf, Sheaf.Place place) {
        List<FlowShape> bound = sheaf.lines(place);
        lines.addAll(bound);
        sheaf.ties(place).forEach(tie -> ties.add(new Tie(bound, tie)));
    }

    /** Notes how broad all that runs between two groups is together. */
    private void weigh(Flow flow) {
        if (groups.knows(flow.from()) && groups.knows(flow.to())) {
            breadths.merge(ends(flow), width(flow) + GAP, Double::sum);
        }
    }

    private void sort(Flow flow) {
        boolean from = groups.knows(flow.from());
        boolean to = groups.knows(flow.to());
        if (from && to && isWithin(flow)) {
            stubs.add(flow);
        } else if (from && to && isNear(flow)) {
            bows.add(flow);
        } else if (from && to) {
            corridors.computeIfAbsent(ends(flow), key -> new ArrayList<>()).add(flow);
        } else if (from || to) {
            stubs.add(flow);
        }
    }

    private Ends ends(Flow flow) {
        return new Ends(groups.group(flow.from()), groups.group(flow.to()));
    }

    private boolean isWithin(Flow flow) {
        return groups.spot(flow.from()).distanceTo(groups.spot(flow.to())) < SAME;
    }

    private boolean isNear(Flow flow) {
        Ends ends = ends(flow);
        double room = groups.spot(ends.from).distanceTo(groups.spot(ends.to));
        double marks = radii.applyAsDouble(ends.from) + radii.applyAsDouble(ends.to);
        double breadth = breadths.get(ends) + breadths.getOrDefault(ends.back(), 0.0);
        double head = flow.last() ? radii.applyAsDouble(flow.to()) + 1 + HEAD_ROOM : 0;
        return room < Math.max(Math.max(SHORTEST, head), marks + LEAST_LENGTH_OF_BREADTH * breadth);
    }

    private void run(Ends ends, List<Flow> flows) {
        flows.sort(Comparator.comparing(Flow::kind).thenComparing(Flow::from).thenComparing(Flow::to));
        double total = flows.stream().mapToDouble(this::width).sum() + GAP * (flows.size() - 1);
        boolean twoWay = corridors.containsKey(ends.back());
        double left = twoWay ? GAP / 2 : -total / 2;
        Arc arc = clear(arc(ends, flows), ends, left, total, twoWay);
        Polyline middle = arc.flatten(flows.size() > 1 || twoWay ? FINE : 1);
        for (Flow flow : flows) {
            double width = width(flow);
            lines.add(FlowShape.of(flow, trimmed(beside(middle, left + width / 2), flow), width));
            left += width + GAP;
        }
    }

    /** From place to place; between the chiefs of both groups where the flows do not all join the same two places. */
    private Arc arc(Ends ends, List<Flow> flows) {
        Flow first = flows.get(0);
        boolean same = flows.stream()
                .allMatch(flow -> flow.from().equals(first.from()) && flow.to().equals(first.to()));
        return same
                ? Arc.between(groups.spot(first.from()), groups.spot(first.to()))
                : Arc.between(groups.spot(ends.from), groups.spot(ends.to));
    }

    /** The arc bent a little differently where that leaves fewer marks under it than as it was before. */
    private Arc clear(Arc usual, Ends ends, double left, double total, boolean twoWay) {
        double best = bends.getOrDefault(ends, USUAL);
        best = twoWay ? Math.abs(best) : best;
        int fewest = hits(usual.bentBy(best), ends, left, total);
        for (double bend : BENDS) {
            boolean allowed = bend > 0 || !twoWay;
            int hits = allowed && fewest > 0 ? hits(usual.bentBy(bend), ends, left, total) : Integer.MAX_VALUE;
            if (hits < fewest) {
                fewest = hits;
                best = bend;
            }
        }
        keep(ends, best);
        return usual.bentBy(best);
    }

    private void keep(Ends ends, double bend) {
        if (bend == USUAL) {
            bends.remove(ends);
        } else {
            bends.put(ends, bend);
        }
    }

    private int hits(Arc arc, Ends ends, double left, double total) {
        double reach = Math.max(Math.abs(left), Math.abs(left + total)) + CLEAR;
        int hits = 0;
        for (Obstacle obstacle : marks) {
            boolean foreign = obstacle.node && !obstacle.group.equals(ends.from) && !obstacle.group.equals(ends.to);
            hits += foreign && arc.distanceTo(obstacle.spot) < reach + obstacle.radius ? 1 : 0;
        }
        return hits;
    }

    /** A line {@code off} the middle of its corridor, but drawn together towards the places at both ends. */
    private static Polyline beside(Polyline middle, double off) {
        double length = middle.length();
        double bend = Math.min(BEND, BEND_SHARE * length);
        return middle.offset(along -> {
            double share = Math.min(1, Math.min(along, length - along) / bend);
            return off * (TOGETHER + (1 - TOGETHER) * share * share * (3 - 2 * share));
        });
    }

    /** A line begins under its mark; with a head it ends where the mark begins. */
    private Polyline trimmed(Polyline path, Flow flow) {
        return flow.last() ? path.between(0, path.length() - radii.applyAsDouble(flow.to()) - 1) : path;
    }

    private double width(Flow flow) {
        return scale.width(flow.people().best());
    }
}
