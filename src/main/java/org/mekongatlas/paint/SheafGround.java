package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.paint.FlowLayout.Obstacle;
import org.mekongatlas.paint.PlaceGroups.Spot;
import org.mekongatlas.paint.Sheaf.Place;

/**
 * Finds where a sheaf hides the least and is hidden the least: beside its pair where that is free, else as near as
 * there is room, but over no third country, under the mark of another place only for want of anything better, and never
 * so far that it would be taken for something else. Where it stood before it stays as long as it may. Depends on what
 * lies around the pair, not on what is seen. Logical pixels of the world. For one thread.
 */
final class SheafGround {

    /** So far a sheaf may stand from beside the marks of its pair. */
    static final double FURTHEST = 56;

    /** Narrower bows stay beside their pair: they hide little. */
    private static final double FROM = 5;
    /** So many sheaves look for their place, the widest: it takes time. */
    private static final int MOST = 24;

    private static final double STEP = 12;
    private static final double[] ALONG = {0, 16, -16, 32, -32, 48, -48};

    /** Around the middle of a pair as far as its sheaf may reach. */
    private static final double AROUND = 240;

    /** Standing off by this much is as bad as lying wholly over other lines. */
    private static final double DEAR = 420;
    /** As bad as standing off by so much: the left is where the other way is looked for. */
    private static final double LEFT = 16;
    /** A sheaf stays where it was unless other lines take so much of that. */
    private static final double KEPT = 0.5;

    /** As bad as lying so much over other lines: to look like a way within the country that it leaves. */
    private static final double HOME = 0.6;
    /** The same: to look like a way within the country that it reaches. */
    private static final double ABROAD = 0.2;
    /** The same: to run under the mark of another place. */
    private static final double UNDER_MARKS = 0.5;
    /** The same: to tell of another place. */
    private static final double MISLEADING = 0.4;

    /** Where there is no ground. */
    private static final Place NARROW = Place.beside(1, false);
    /** As bad as standing off by so much: its numbers have no room at the heads. */
    private static final double CLOSE = 60;

    private static final List<Place> PLACES = places();

    private final List<FlowShape> lines;
    private final List<Obstacle> marks;
    private final Stubs.Borders borders;
    private final SheafPlaces before;
    private final Map<Sheaf.Ends, Place> places;
    private int searched;

    SheafGround(List<FlowShape> lines, List<Obstacle> marks, Stubs.Borders borders, SheafPlaces before) {
        this.lines = new ArrayList<>(lines);
        this.marks = marks;
        this.borders = borders;
        this.before = before;
        places = new HashMap<>(before.all());
    }

    private static List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (double off = 0; off <= FURTHEST; off += STEP) {
            for (double along : ALONG) {
                places.add(new Place(off, along, 1, true));
                places.add(new Place(off, along, -1, true));
            }
        }
        places.removeIf(place -> place.away() > FURTHEST);
        places.sort(Comparator.comparingDouble(SheafGround::price));
        return List.copyOf(places);
    }

    private static double price(Place place) {
        return (place.off() + Math.abs(place.along()) + (place.side() < 0 ? LEFT : 0) + (place.wide() ? 0 : CLOSE))
                / DEAR;
    }

    /** Where the sheaf stands; those that come after it keep off. */
    Place place(Sheaf sheaf) {
        Optional<Place> last = before.of(sheaf);
        boolean looks = last.isPresent() || sheaf.widest() >= FROM && searched < MOST;
        Place place = looks ? best(sheaf, last) : NARROW;
        if (looks) {
            places.put(sheaf.ends(), place);
        }
        lines.addAll(sheaf.lines(place));
        return place;
    }

    /** Where sheaves stand now, and those that are not here stood last. */
    SheafPlaces standing() {
        return new SheafPlaces(places);
    }

    private Place best(Sheaf sheaf, Optional<Place> last) {
        SheafRoom room = room(sheaf);
        Optional<Place> kept = last.filter(room::isStillOpen);
        if (kept.isPresent() && room.taken(kept.get()) <= KEPT) {
            return kept.get();
        }
        Place best = best(room);
        return kept.filter(place -> cost(place, room) <= cost(best, room) + KEPT)
                .orElse(best);
    }

    private Place best(SheafRoom room) {
        searched++;
        Place best = NARROW;
        double least = cost(best, room);
        for (Place place : PLACES) {
            if (price(place) >= least) {
                return best;
            }
            if (price(place) + room.taken(place) < least && room.isOpen(place)) {
                double cost = cost(place, room);
                best = cost < least ? place : best;
                least = Math.min(cost, least);
            }
        }
        return best;
    }

    private static double cost(Place place, SheafRoom room) {
        return price(place) + room.taken(place) + misread(place, room);
    }

    private static double misread(Place place, SheafRoom room) {
        return HOME * room.endAtHome(place)
                + ABROAD * room.beginAbroad(place)
                + (room.isUnderMarks(place) ? UNDER_MARKS : 0)
                + (room.misleads(place) ? MISLEADING : 0);
    }

    private SheafRoom room(Sheaf sheaf) {
        Spot middle = sheaf.middle();
        Bounds around = LabelSheet.square(middle.x(), middle.y(), AROUND);
        List<Obstacle> near = marks.stream()
                .filter(mark -> around.contains(mark.spot().x(), mark.spot().y()))
                .toList();
        return new SheafRoom(sheaf, traffic(around), near, borders);
    }

    private LineField traffic(Bounds around) {
        LineField field = new LineField(around);
        lines.stream()
                .filter(line -> line.path().bounds().intersects(around))
                .forEach(line -> field.add(line.path(), line.width() / 2));
        return field;
    }
}
