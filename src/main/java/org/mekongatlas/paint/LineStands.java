package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.paint.PlaceGroups.Spot;
import org.mekongatlas.paint.Typesetter.Extent;

/**
 * Where words may stand that belong to a line: beside it where no other line is near, off it at the end of a leader, or
 * on it. Lists of stands begin with the best. Lengths are logical pixels of the world.
 *
 * @param width of the line
 * @param head breadth of the head of a stub, which leads nowhere; 0 of any other line
 * @param chevron length of the one in the middle of a line that has no other and no head; 0 of any other line
 * @param extent of the words
 * @param free whether no line runs through a box
 */
record LineStands(Polyline line, double width, double head, double chevron, Extent extent, Predicate<Bounds> free) {

    /** What words beside a line keep from all others, so that nobody takes them for those of another. */
    private static final double APART = 8;
    /** The same of words at the end of a leader. */
    private static final double LED_APART = 3;
    /** Lengths of leaders, as so many times the height of the words. */
    private static final double[] FURTHER = {1, 2, 3, 4};
    /** The same where words would be taken for something else at the end of shorter ones. */
    private static final double[] FURTHEST = {5, 6, 7, 8};
    /** The same of leaders that lead away from a short line in any direction, and how many directions there are. */
    private static final double[] FAR = {3, 4, 5, 6, 7, 8};

    private static final int AROUND = 16;
    /** Longest leader, about, where there is no other room. */
    private static final double FARTHEST = 230;
    /** From the edge of a line to the words. */
    private static final double GAP = 2.5;
    /** How far another point is tried where a symbol lies on one. */
    private static final double LITTLE = 7;

    /** From the chevron of a short line to the middle of a leader's dot. */
    private static final double CHEVRON_ROOM = Leader.DOT + 1.5;
    /** Words are tried at points so far from each other. */
    private static final double STEP = 40;
    /** Where words are tried around a point, along the line. */
    private static final double[] TRIED = {0, 40, -40, 80, -80, 140, -140};
    /** A shorter line may carry words at its head. */
    static final double SHORT = 100;
    /** So near to its ends, and to this share of its length, words might belong to any line that ends there. */
    private static final double END = 80;

    private static final double END_SHARE = 0.25;
    /** From the tip of a line to the words ahead of it. */
    private static final double[] AHEAD = {GAP, 10};

    /** Whether nothing lies where its head points. */
    boolean isOpen() {
        return head > 0;
    }

    /** The same with another idea of what is free. */
    LineStands freeOf(Predicate<Bounds> other) {
        return new LineStands(line, width, head, chevron, extent, other);
    }

    /**
     * Points around the middle of the line, and around points at equal distances from there as far as they may be seen.
     */
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

    /** Some points, and a little before and behind each, where a symbol may lie on them. */
    List<Double> aroundAll(List<Double> points) {
        return Stream.of(0.0, -LITTLE, LITTLE)
                .flatMap(off -> points.stream().map(along -> along + off))
                .filter(along -> along >= 0 && along <= line.length())
                .toList();
    }

    /** Points along the part of the line that is seen, from its middle to both ends, for words beside it. */
    List<Double> within(Bounds sight) {
        return within(sight, STEP, END);
    }

    /**
     * The same for words on it, which no one takes for those of another line: closer to each other, and to its ends.
     */
    List<Double> closelyWithin(Bounds sight) {
        List<Double> seen = within(sight, STEP / 4, END / 2);
        return seen.isEmpty() ? middles(sight) : seen;
    }

    /** The middles of all parts that are seen. */
    private List<Double> middles(Bounds sight) {
        return line.within(sight).stream()
                .map(stretch -> (stretch.from() + stretch.to()) / 2)
                .toList();
    }

    private List<Double> within(Bounds sight, double step, double end) {
        double middle = line.length() / 2;
        double half = Math.floor((middle - Math.min(end, END_SHARE * line.length())) / step);
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
            Polyline.Point point = line.at(along);
            for (int side = 1; side >= -1; side -= 2) {
                Stand stand = beside(point, side, 0);
                if (isApart(stand.box(), -point.dy() * side, point.dx() * side)) {
                    stands.add(stand);
                }
            }
        }
        if (line.length() < SHORT) {
            stands.addAll(0, ahead());
        }
        return stands;
    }

    /** Whether no line is near, but for the own one in the direction from which ({@code dx}, {@code dy}) leads away. */
    private boolean isApart(Bounds box, double dx, double dy) {
        return free.test(box)
                && free.test(box.moved(APART * dx, APART * dy))
                && free.test(box.moved(-APART * dy, APART * dx))
                && free.test(box.moved(APART * dy, -APART * dx));
    }

    /**
     * To both sides of a point of the line, so far off that only a leader tells what the words belong to; about a short
     * one on all sides, further off.
     */
    List<Stand> further(double along) {
        Polyline.Point point = line.at(along);
        Stream<Stand> aside = aside(point, FURTHER);
        return (line.length() < SHORT ? Stream.concat(aside, around(point)) : aside)
                .filter(this::isFreeToLead)
                .toList();
    }

    /** In all directions from a point of any line, as far off as the eye follows a leader. */
    List<Stand> anywhere(double along) {
        Polyline.Point point = line.at(along);
        return Stand.around(point.x(), point.y(), extent.width(), FARTHEST, extent).stream()
                .filter(this::isFreeToLead)
                .toList();
    }

    /** To both sides of a point of the line, yet further off. */
    List<Stand> furthest(double along) {
        return aside(line.at(along), FURTHEST).filter(this::isFreeToLead).toList();
    }

    private Stream<Stand> aside(Polyline.Point point, double[] lengths) {
        return DoubleStream.of(lengths)
                .mapToObj(times -> times * extent.height())
                .flatMap(off -> Stream.of(beside(point, 1, off), beside(point, -1, off)));
    }

    private boolean isFreeToLead(Stand stand) {
        return free.test(stand.box().grown(LED_APART));
    }

    private Stream<Stand> around(Polyline.Point point) {
        return DoubleStream.of(FAR)
                .map(times -> width / 2 + times * extent.height())
                .mapToObj(away -> Stand.ring(point.x(), point.y(), away, AROUND, extent))
                .flatMap(List::stream);
    }

    /** Whether a leader to a point of the line would hide its chevron. */
    boolean isOnChevron(double along) {
        return chevron > 0 && Math.abs(along - line.length() / 2) < offChevron();
    }

    /** Where a leader from some words ends that hides no chevron. */
    Spot besideChevron(Bounds words) {
        double middle = line.length() / 2;
        return Stream.of(spot(middle - offChevron()), spot(middle + offChevron()))
                .min(Comparator.comparingDouble(Spot.middle(words)::distanceTo))
                .orElseThrow();
    }

    private double offChevron() {
        return chevron / 2 + CHEVRON_ROOM;
    }

    /** A point of the line. */
    Spot spot(double along) {
        Polyline.Point point = line.at(along);
        return new Spot(point.x(), point.y());
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
                .filter(stand ->
                        free.test(stand.box()) && free.test(stand.box().moved(APART * tip.dx(), APART * tip.dy())))
                .toList();
    }

    /**
     * @param side 1 for the right of the line as seen with y down, -1 for the left
     * @param off how much further from the line than nearly touching it
     */
    private Stand beside(Polyline.Point point, int side, double off) {
        double across = -point.dy() * side;
        double up = point.dx() * side;
        double away = Math.max(head, width) / 2
                + GAP
                + off
                + (Math.abs(across) * extent.width() + Math.abs(up) * extent.height()) / 2;
        return Stand.around(point.x() + across * away, point.y() + up * away, extent, 0.5);
    }
}
