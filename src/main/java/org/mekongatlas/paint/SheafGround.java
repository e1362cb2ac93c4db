package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.paint.FlowLayout.Obstacle;
import org.mekongatlas.paint.PlaceGroups.Spot;
import org.mekongatlas.paint.Sheaf.Place;

/**
 * Finds where a sheaf hides the least and is hidden the least: beside its pair where that is free, else as near as there
 * is room. Depends on no more than what lies around the pair, not on what is seen. Logical pixels of the world. For one
 * thread.
 */
final class SheafGround {

    /** Narrower bows stay beside their pair: they hide little. */
    private static final double FROM = 5;
    /** So many sheaves look for their place, the widest: it takes time. */
    private static final int MOST = 24;

    /** So far from its pair a sheaf may stand, and in steps of so much. */
    private static final double FURTHEST = 144;

    private static final double STEP = 12;
    private static final double[] ALONG = {0, 20, -20, 40, -40, 60, -60};

    /** Standing off by this much is as bad as lying wholly over other lines. */
    private static final double DEAR = 420;
    /** A mark that lies on the bows, or on their ties, as a share of the sheaf lying over other lines. */
    private static final double MARK = 0.15;

    private static final double CLEAR = 3;
    /** As bad as standing off by so much: the left is where the other way is looked for. */
    private static final double LEFT = 16;

    private static final List<Place> PLACES = places();

    private final List<FlowShape> lines;
    private final List<Obstacle> marks;
    private int searched;

    SheafGround(List<FlowShape> lines, List<Obstacle> marks) {
        this.lines = new ArrayList<>(lines);
        this.marks = marks;
    }

    private static List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (double off = 0; off <= FURTHEST; off += STEP) {
            for (double along : ALONG) {
                places.add(new Place(off, along, 1));
                places.add(new Place(off, along, -1));
            }
        }
        places.sort(Comparator.comparingDouble(SheafGround::price));
        return List.copyOf(places);
    }

    private static double price(Place place) {
        return (place.off() + Math.abs(place.along()) + (place.side() < 0 ? LEFT : 0)) / DEAR;
    }

    /** Where the sheaf stands; those that come after it keep off. */
    Place place(Sheaf sheaf) {
        boolean looks = sheaf.widest() >= FROM && searched++ < MOST;
        Place place = looks ? best(sheaf) : Place.USUAL;
        lines.addAll(sheaf.lines(place));
        return place;
    }

    private Place best(Sheaf sheaf) {
        Spot middle = sheaf.middle();
        Bounds around = LabelSheet.square(middle.x(), middle.y(), 3 * FURTHEST);
        LineField traffic = traffic(around);
        List<Obstacle> symbols = marks.stream()
                .filter(mark -> around.contains(mark.spot().x(), mark.spot().y()))
                .toList();
        Place best = Place.USUAL;
        double least = Double.POSITIVE_INFINITY;
        for (Place place : PLACES) {
            if (price(place) >= least) {
                return best;
            }
            double cost = price(place) + taken(sheaf.squares(place), traffic) + MARK * hits(sheaf, place, symbols);
            if (cost < least) {
                least = cost;
                best = place;
            }
        }
        return best;
    }

    private LineField traffic(Bounds around) {
        LineField field = new LineField(around);
        lines.stream()
                .filter(line -> line.path().bounds().intersects(around))
                .forEach(line -> field.add(line.path(), line.width() / 2));
        return field;
    }

    /** How many marks the sheaf and its ties lie over, but for those of its own pair. */
    private static long hits(Sheaf sheaf, Place place, List<Obstacle> marks) {
        List<FlowShape> bows = sheaf.lines(place);
        List<Polyline> ties = sheaf.ties(place);
        return marks.stream()
                .filter(mark -> bows.stream().anyMatch(bow -> isNear(mark, bow.path(), bow.width() / 2))
                        || !sheaf.joins(mark.spot()) && ties.stream().anyMatch(tie -> isNear(mark, tie, 0)))
                .count();
    }

    private static boolean isNear(Obstacle mark, Polyline line, double half) {
        return line.distanceTo(mark.spot().x(), mark.spot().y()) < half + mark.radius() + CLEAR;
    }

    private static double taken(List<Bounds> squares, LineField field) {
        return squares.stream().mapToDouble(field::share).average().orElse(0);
    }
}
