package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.paint.FlowLayout.Obstacle;
import org.mekongatlas.paint.PlaceGroups.Spot;

/**
 * What lies around one place, so that what has no direction of its own finds room. Lines are in the way where they
 * really run, those that only pass as much as those of the place. Logical pixels of the world. For one thread.
 */
final class StubRoom {

    private static final int HEADINGS = 32;
    private static final List<Heading> ALL =
            IntStream.range(0, HEADINGS).mapToObj(Heading::of).toList();
    /** So much is kept to lines where it can be. */
    private static final double SPARE = 7;
    /** Next to lying beside a line without any room: what speaks against the land of another country, and a mark. */
    private static final double ABROAD = 0.6;

    private static final double MARK = 0.4;
    /** Lines go on beyond what lies over them, of a stub all is hidden: how much more that is in the way. */
    private static final double STUB = 2;

    private final String place;
    private final Spot spot;
    private final List<Disc> discs;
    private final Stubs.Borders borders;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Obstacle> marks;

    /** A vector of length 1. */
    record Heading(double dx, double dy) {

        /** The first to the west, the next by the south. */
        private static Heading of(int i) {
            double angle = 2 * StrictMath.PI * i / HEADINGS;
            return new Heading(-StrictMath.cos(angle), StrictMath.sin(angle));
        }
    }

    /** A part of what wants room: so far ahead of the place, so far to all sides. */
    record Disc(double ahead, double radius) {}

    /** @param weight how much it matters next to other lines */
    private record Piece(Polyline path, double half, double weight) {}

    /** @param discs what wants room */
    StubRoom(
            String place,
            Spot spot,
            List<Disc> discs,
            List<FlowShape> lines,
            List<Obstacle> marks,
            Stubs.Borders borders) {
        this.place = place;
        this.spot = spot;
        this.discs = discs;
        this.borders = borders;
        double reach = discs.stream()
                .mapToDouble(disc -> disc.ahead + disc.radius + SPARE)
                .max()
                .orElseThrow();
        lines.forEach(line -> add(line, LabelSheet.square(spot.x(), spot.y(), reach + line.width() / 2)));
        this.marks = marks.stream()
                .filter(mark -> !mark.spot().equals(spot))
                .filter(mark -> mark.spot().distanceTo(spot) < reach + mark.radius())
                .toList();
    }

    private void add(FlowShape line, Bounds around) {
        Polyline path = line.path();
        double weight = line.head() == FlowShape.Head.HOLLOW ? STUB : 1;
        path.within(around)
                .forEach(stretch ->
                        pieces.add(new Piece(path.between(stretch.from(), stretch.to()), line.width() / 2, weight)));
    }

    /** The heading that is hindered the least; the first of several. */
    Heading free() {
        Heading best = Heading.of(0);
        double least = Double.POSITIVE_INFINITY;
        for (Heading heading : ALL) {
            double tight = tightness(heading, least);
            // Borders are dear to find, and add to what is too much already.
            double cost = tight < least ? tight + hindrance(heading) : tight;
            if (cost < least) {
                least = cost;
                best = heading;
            }
        }
        return best;
    }

    /** The sum over all lines of how near each is, or of some of them where that is enough. */
    private double tightness(Heading heading, double enough) {
        double sum = 0;
        for (Piece piece : pieces) {
            sum += sum < enough ? piece.weight * tightness(piece, heading) : 0;
        }
        return sum;
    }

    /** 0 if it is far enough, 1 if it is nearly touched, 2 or more if something lies over it, most if that hides much. */
    private double tightness(Piece piece, Heading heading) {
        double nearest = SPARE;
        for (Disc disc : discs) {
            Spot middle = ahead(disc, heading);
            double apart = piece.path.distanceTo(middle.x(), middle.y()) - piece.half - disc.radius;
            nearest = Math.min(nearest, apart);
        }
        return (nearest < 0 ? 2 : 1) - Math.max(-2 * piece.half, nearest) / SPARE;
    }

    private double hindrance(Heading heading) {
        boolean abroad = discs.stream().anyMatch(disc -> borders.isAbroad(place, ahead(disc, heading)));
        boolean under = discs.stream().anyMatch(disc -> isUnderMark(ahead(disc, heading), disc.radius));
        return (abroad ? ABROAD : 0) + (under ? MARK : 0);
    }

    private boolean isUnderMark(Spot middle, double radius) {
        return marks.stream().anyMatch(mark -> mark.spot().distanceTo(middle) < mark.radius() + radius);
    }

    private Spot ahead(Disc disc, Heading heading) {
        return new Spot(spot.x() + disc.ahead * heading.dx, spot.y() + disc.ahead * heading.dy);
    }
}
