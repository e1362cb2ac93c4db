package org.mekongatlas.paint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.paint.FlowLayout.Obstacle;
import org.mekongatlas.paint.PlaceGroups.Spot;
import org.mekongatlas.paint.Sheaf.Place;

/** What is in the way of one sheaf around its pair. Logical pixels of the world. For one thread. */
final class SheafRoom {

    /** So far from the middle of its pair the middle of its outermost line may stand. */
    static final double FURTHEST = 105;

    /** The same of its innermost line: as far as a bow is long. */
    private static final double NEAR = 65;

    /** A head that ends so near to the mark of another place seems to lead there. */
    private static final double AT_MARK = 9;

    /** So many times as far one that stood there before. */
    private static final double GROWN = 1.25;

    /** Over the marks of places so near its pair one that stood there before may have its ties. */
    private static final double NEIGHBOUR = 40;

    private static final double CLEAR = 3;

    private final Sheaf sheaf;
    private final LineField traffic;
    private final List<Obstacle> marks;
    private final Stubs.Borders borders;
    /** By the place beside the marks: a sheaf that stays asks for one alone. */
    private final Map<Place, Outline> outlines = new HashMap<>();

    /** The sheaf beside the marks on one side; at another place on that side it is only moved. */
    private record Outline(List<FlowShape> lines, List<Bounds> squares) {

        static Outline of(Sheaf sheaf, Place place) {
            return new Outline(sheaf.lines(place), sheaf.squares(place));
        }

        /** The middle of its innermost line. */
        Spot beginning() {
            return middle(lines.get(0).path());
        }

        /** The middle of its outermost line. */
        Spot end() {
            return middle(lines.get(lines.size() - 1).path());
        }

        private static Spot middle(Polyline line) {
            Polyline.Point middle = line.at(line.length() / 2);
            return new Spot(middle.x(), middle.y());
        }

        boolean isOver(Obstacle mark, double reach, Spot shift) {
            double x = mark.spot().x() - shift.x();
            double y = mark.spot().y() - shift.y();
            return lines.stream().anyMatch(line -> line.path().distanceTo(x, y) < line.width() / 2 + reach);
        }
    }

    /**
     * @param traffic the lines around the pair
     * @param marks around the pair
     */
    SheafRoom(Sheaf sheaf, LineField traffic, List<Obstacle> marks, Stubs.Borders borders) {
        this.sheaf = sheaf;
        this.traffic = traffic;
        this.marks = marks;
        this.borders = borders;
    }

    /** How much of what the sheaf takes up there other lines take too, from 0 to 1. */
    double taken(Place place) {
        Spot shift = sheaf.shift(place);
        return outline(place).squares.stream()
                .mapToDouble(square -> traffic.share(square.moved(shift.x(), shift.y())))
                .average()
                .orElse(0);
    }

    /** Whether it may stand there: not too far, and over no third country. Narrow beside its pair it always may. */
    boolean isOpen(Place place) {
        return !place.wide() || away(outline(place).beginning(), place) <= NEAR && isNear(place, 1) && !isAbroad(place);
    }

    /** Whether it would run under marks of other places. */
    boolean isUnderMarks(Place place) {
        return isOverMarks(place, mark -> mark.radius() + CLEAR);
    }

    /** Whether it may stay there, where it may touch marks and be a little further off as it grows. */
    boolean isStillOpen(Place place) {
        return !place.wide()
                || isNear(place, GROWN) && !isOverMarks(place, mark -> 0) && !isTiedFar(place) && !isAbroad(place);
    }

    private boolean isNear(Place place, double leeway) {
        return away(outline(place).end(), place) <= leeway * FURTHEST;
    }

    /** From the middle of its pair to a point of its outline. */
    private double away(Spot spot, Place place) {
        return moved(spot, place).distanceTo(sheaf.middle());
    }

    private Spot moved(Spot spot, Place place) {
        Spot shift = sheaf.shift(place);
        return new Spot(spot.x() + shift.x(), spot.y() + shift.y());
    }

    /** Whether it tells of another place: one of its ties runs over the mark of that, or a head points at it. */
    boolean misleads(Place place) {
        List<Spot> heads = heads(place);
        return isTiedOver(others(), place)
                || others().anyMatch(mark ->
                        heads.stream().anyMatch(head -> head.distanceTo(mark.spot()) < mark.radius() + AT_MARK));
    }

    private boolean isTiedOver(Stream<Obstacle> nodes, Place place) {
        List<Polyline> ties = sheaf.ties(place);
        return nodes.filter(Obstacle::node)
                .anyMatch(mark -> ties.stream().anyMatch(tie -> isOver(tie, mark, mark.radius())));
    }

    /** Whether a tie runs over the mark of a place that is no neighbour of its pair. */
    private boolean isTiedFar(Place place) {
        return isTiedOver(others().filter(mark -> mark.spot().distanceTo(sheaf.middle()) > NEIGHBOUR), place);
    }

    private Stream<Obstacle> others() {
        return marks.stream().filter(mark -> !sheaf.joins(mark.spot()));
    }

    /** Somewhat ahead of them. */
    private List<Spot> heads(Place place) {
        return outline(place).lines.stream()
                .map(FlowShape::path)
                .map(line -> at(line, line.length() + AT_MARK / 2, sheaf.shift(place)))
                .toList();
    }

    /** Also of its ties, but for the marks of its own pair. */
    private boolean isOverMarks(Place place, ToDoubleFunction<Obstacle> reach) {
        Spot shift = sheaf.shift(place);
        List<Polyline> ties = sheaf.ties(place);
        return marks.stream()
                .anyMatch(mark -> outline(place).isOver(mark, reach.applyAsDouble(mark), shift)
                        || !sheaf.joins(mark.spot())
                                && ties.stream().anyMatch(tie -> isOver(tie, mark, reach.applyAsDouble(mark))));
    }

    private static boolean isOver(Polyline tie, Obstacle mark, double reach) {
        return tie.distanceTo(mark.spot().x(), mark.spot().y()) < reach;
    }

    /** How many of the lines of a crossing, from 0 to 1, do not end on the land of another country than they leave. */
    double endAtHome(Place place) {
        return leadsAbroad() ? share(place, sheaf.from(), Polyline::length) : 0;
    }

    /**
     * How many of the lines of a crossing, from 0 to 1, do not begin on the land of another country than they reach.
     */
    double beginAbroad(Place place) {
        return leadsAbroad() ? share(place, sheaf.to(), line -> 0) : 0;
    }

    private boolean leadsAbroad() {
        return borders.isAbroad(sheaf.from().place(), sheaf.to().spot());
    }

    private double share(Place place, Sheaf.End end, ToDoubleFunction<Polyline> along) {
        Spot shift = sheaf.shift(place);
        return outline(place).lines.stream()
                .map(FlowShape::path)
                .map(line -> at(line, along.applyAsDouble(line), shift))
                .mapToInt(spot -> borders.isAbroad(end.place(), spot) ? 0 : 1)
                .average()
                .orElse(0);
    }

    private static Spot at(Polyline line, double along, Spot shift) {
        Polyline.Point point = line.at(along);
        return new Spot(point.x() + shift.x(), point.y() + shift.y());
    }

    private boolean isAbroad(Place place) {
        Spot end = moved(outline(place).end(), place);
        return borders.isAbroad(sheaf.from().place(), end)
                && borders.isAbroad(sheaf.to().place(), end);
    }

    private Outline outline(Place place) {
        return outlines.computeIfAbsent(Place.beside(place.side(), place.wide()), beside -> Outline.of(sheaf, beside));
    }
}
