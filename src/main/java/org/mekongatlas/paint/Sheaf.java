package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.List;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.index.Flow;
import org.mekongatlas.paint.Bows.Way;
import org.mekongatlas.paint.PlaceGroups.Spot;

/**
 * The bows of all kinds that go one way between two near places: equally long, side by side, so far apart that each has
 * room for its number before its head. Lengths are logical pixels.
 *
 * @param ends the groups of both places
 * @param way from the one to the other; of some direction where both are at one point
 * @param kinds the flows of each, the widest first
 */
record Sheaf(Ends ends, End from, End to, Way way, List<List<Flow>> kinds, WidthScale scale) {

    private static final double LEAST_LENGTH = 22;
    private static final double GAP = 2.5;
    /** So long is one that may carry its number on itself, before its head. */
    private static final double NUMBER_LENGTH = 64;
    /** Of a bow's length its middle stands off its ends. */
    private static final double SAG = 0.08;

    /** Numbers before the heads of bows side by side need so much room upward, or so much sideways. */
    private static final double NUMBER_HEIGHT = 14;

    private static final double NUMBER_WIDTH = 44;
    /** Bows go no further apart for their numbers: these are led out of a steep sheaf. */
    private static final double MOST_APART = 22;
    /** Ground is looked at in squares so far from each other along a bow. */
    private static final double STEP = 8;

    /** A place with its mark. */
    record End(String place, Spot spot, double radius) {}

    /**
     * Where it stands.
     *
     * @param off from beside the marks of both places outward
     * @param along how far it is moved forward
     * @param side 1 on the right of its way, -1 on the left
     * @param wide whether its lines have room for their numbers between them
     */
    record Place(double off, double along, int side, boolean wide) {

        /** Beside both marks on a side. */
        static Place beside(int side, boolean wide) {
            return new Place(0, 0, side, wide);
        }

        boolean isUsual() {
            return off == 0 && along == 0 && side > 0;
        }

        /** From where it would stand beside the marks. */
        double away() {
            return Math.sqrt(off * off + along * along);
        }
    }

    /**
     * By which it is known again: the groups of places between which it runs.
     *
     * @param east whether it runs eastward within one group
     */
    record Ends(String from, String to, boolean east) {

        static Ends of(String from, String to, Way way) {
            return new Ends(from, to, from.equals(to) && way.dx() > 0);
        }
    }

    double breadth() {
        return kinds.stream().mapToDouble(this::width).sum();
    }

    double widest() {
        return kinds.stream().mapToDouble(this::width).max().orElseThrow();
    }

    Spot middle() {
        return new Spot((from.spot.x() + to.spot.x()) / 2, (from.spot.y() + to.spot.y()) / 2);
    }

    private double width(List<Flow> flows) {
        return scale.width(flows.get(0).people().best());
    }

    private double length() {
        double written = widest() >= FlowNumbers.WIDE * scale.narrowing() ? NUMBER_LENGTH : LEAST_LENGTH;
        return Math.max(Math.max(written, from.spot.distanceTo(to.spot)), 2.2 * widest() + 10);
    }

    /** The lines of a sheaf that stands there, the innermost first. */
    List<FlowShape> lines(Place place) {
        List<FlowShape> lines = new ArrayList<>();
        double off = Math.max(from.radius, to.radius) + GAP + place.off + width(kinds.get(0)) / 2;
        for (int i = 0; i < kinds.size(); i++) {
            List<Flow> flows = kinds.get(i);
            off += i > 0 ? apart(width(kinds.get(i - 1)), width(flows), place.wide) : 0;
            lines.add(new FlowShape(
                    flows.get(0),
                    flows.subList(1, flows.size()),
                    bow(off, place).flatten(1),
                    width(flows),
                    FlowShape.Head.FULL,
                    false));
        }
        return lines;
    }

    /** How far it stands at a place from where it would stand beside the marks on the same side. */
    Spot shift(Place place) {
        return new Spot(
                place.along * way.dx() - place.side * place.off * way.dy(),
                place.along * way.dy() + place.side * place.off * way.dx());
    }

    /** Between the middles of two bows. */
    private double apart(double inner, double outer, boolean wide) {
        double lines = (inner + outer) / 2 + GAP;
        double numbers = Math.min(NUMBER_HEIGHT / Math.abs(way.dx()), NUMBER_WIDTH / Math.abs(way.dy()));
        boolean numbered = wide && Math.min(inner, outer) >= FlowNumbers.FROM * scale.narrowing();
        return numbered ? Math.max(lines, Math.min(MOST_APART, numbers)) : lines;
    }

    private Arc bow(double off, Place place) {
        double half = length() / 2;
        Spot middle = middle();
        double x = middle.x() + place.along * way.dx() - place.side * off * way.dy();
        double y = middle.y() + place.along * way.dy() + place.side * off * way.dx();
        Spot start = new Spot(x - half * way.dx(), y - half * way.dy());
        Spot end = new Spot(x + half * way.dx(), y + half * way.dy());
        return new Arc(start, end, place.side * 2 * half * SAG);
    }

    /** Squares that its lines take there, and the numbers before their heads. */
    List<Bounds> squares(Place place) {
        List<Bounds> squares = new ArrayList<>();
        for (FlowShape line : lines(place)) {
            Polyline path = line.path();
            for (double along = 0; along < path.length() + STEP; along += STEP) {
                Polyline.Point point = path.at(Math.min(along, path.length()));
                squares.add(LabelSheet.square(point.x(), point.y(), line.width() / 2 + GAP));
            }
            if (line.width() >= FlowNumbers.FROM * scale.narrowing()) {
                squares.add(number(path.at(path.length())));
            }
        }
        return squares;
    }

    private static Bounds number(Polyline.Point tip) {
        double half = Math.min(NUMBER_WIDTH / Math.abs(tip.dx()), NUMBER_HEIGHT / Math.abs(tip.dy())) / 2 + GAP;
        double x = tip.x() + half * tip.dx();
        double y = tip.y() + half * tip.dy();
        return new Bounds(x - NUMBER_WIDTH / 2, y - NUMBER_HEIGHT / 2, x + NUMBER_WIDTH / 2, y + NUMBER_HEIGHT / 2);
    }

    /**
     * From the mark of the one place along where all bows begin, and from the head of the innermost to the mark of the
     * other; none where it stands as usual.
     */
    List<Polyline> ties(Place place) {
        if (place.isUsual()) {
            return List.of();
        }
        List<FlowShape> lines = lines(place);
        Polyline inner = lines.get(0).path();
        Polyline outer = lines.get(lines.size() - 1).path();
        Spot head = new Spot(inner.x(inner.size() - 1), inner.y(inner.size() - 1));
        Spot tail = new Spot(inner.x(0), inner.y(0));
        return List.of(tie(from, tail, new Spot(outer.x(0), outer.y(0))), tie(to, head, head));
    }

    /** Whether the mark of one of its ends lies there. */
    boolean joins(Spot spot) {
        return spot.equals(from.spot) || spot.equals(to.spot);
    }

    /** From the rim of a mark by one point to another. */
    private static Polyline tie(End end, Spot by, Spot last) {
        double share = Math.min(1, (end.radius + 1) / Math.max(1e-9, end.spot.distanceTo(by)));
        return new Polyline(
                new double[] {end.spot.x() + share * (by.x() - end.spot.x()), by.x(), last.x()},
                new double[] {end.spot.y() + share * (by.y() - end.spot.y()), by.y(), last.y()});
    }
}
