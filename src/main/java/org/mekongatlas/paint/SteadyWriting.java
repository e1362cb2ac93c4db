package org.mekongatlas.paint;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.paint.PlaceGroups.Spot;

/**
 * Chooses which of several places of a line's number, or of a country's name, is shown: the one where it was before as
 * long as that is wholly in view, else the one nearest to the middle. Lengths are logical pixels of the world. For one
 * thread.
 */
final class SteadyWriting {

    /** Further from where it was is another place. */
    private static final double SAME = FlowNumbers.AGAIN / 2;
    /** What lies nearer to where it was has not moved. */
    private static final double UNMOVED = 0.5;

    private final WritingPlaces before;
    private final Sight sight;

    private final double worldSize;
    private final Map<Object, Spot> places = new HashMap<>();

    SteadyWriting(Viewport viewport, Sight sight, WritingPlaces before) {
        this.before = before;
        this.sight = sight.inWorld(viewport);
        worldSize = viewport.worldSize() / viewport.scale();
    }

    /**
     * One of the places of the same number or name; empty where there was no room for it.
     *
     * @param what the leg of a line, or the ISO code of a country
     */
    Optional<Label> choose(Object what, List<Label> places) {
        return before.of(what).flatMap(last -> near(inWorld(last), places)).or(() -> places.stream()
                .min(Comparator.comparingDouble(label -> offCentre(label.stand().box()))));
    }

    private Optional<Label> near(Spot last, List<Label> places) {
        return places.stream()
                .filter(label -> Spot.middle(label.stand().box()).distanceTo(last) < SAME && isSeen(label))
                .min(Comparator.comparingDouble(
                        label -> Spot.middle(label.stand().box()).distanceTo(last)));
    }

    /** The one of its places where it was, if all of that is in sight. */
    Optional<Label> unmoved(Object what, List<Label> places) {
        return lastSeen(what).flatMap(last -> places.stream()
                .filter(label -> isAt(last, label.stand().box()) && isSeen(label))
                .findFirst());
    }

    /** Where its middle was, if that is in sight. */
    Optional<Spot> lastSeen(Object what) {
        return before.of(what).map(this::inWorld).filter(last -> sight.view().contains(last.x(), last.y()));
    }

    /** Whether the middle of a box is where something was. */
    static boolean isAt(Spot last, Bounds box) {
        return Spot.middle(box).distanceTo(last) < UNMOVED;
    }

    /** Notes where it is shown now. */
    void note(Object what, Label label) {
        places.put(what, inUnits(label));
    }

    /** All that was noted. */
    WritingPlaces shown() {
        return new WritingPlaces(places);
    }

    /** What is seen. */
    Bounds view() {
        return sight.view();
    }

    /** Whether all of it is in sight. */
    boolean isSeen(Label label) {
        return isSeen(label.stand().box());
    }

    /** Whether all of a box is in sight. */
    boolean isSeen(Bounds box) {
        return offCentre(box) <= 1;
    }

    private Spot inWorld(Spot spot) {
        return new Spot(spot.x() * worldSize, spot.y() * worldSize);
    }

    private Spot inUnits(Label label) {
        Spot middle = Spot.middle(label.stand().box());
        return new Spot(middle.x() / worldSize, middle.y() / worldSize);
    }

    /** How far the furthest edge of a box lies from the middle of the view: more than 1 if not all of it is seen. */
    private double offCentre(Bounds box) {
        if (sight.covers(box)) {
            return Double.MAX_VALUE;
        }
        Bounds view = sight.view();
        double x = (view.minX() + view.maxX()) / 2;
        double y = (view.minY() + view.maxY()) / 2;
        return Math.max(
                Math.max(x - box.minX(), box.maxX() - x) / (view.maxX() - x),
                Math.max(y - box.minY(), box.maxY() - y) / (view.maxY() - y));
    }
}
