package org.mekongatlas.paint;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.Leg;
import org.mekongatlas.paint.PlaceGroups.Spot;

/**
 * Chooses which of several places of a line's number, or of a country's name, is shown: the one where it was before as
 * long as that is wholly in view, else the one nearest to the middle. For one thread.
 */
final class SteadyWriting {

    /** Further from where it was is another place, logical pixels. */
    private static final double SAME = FlowNumbers.AGAIN / 2;

    private final WritingPlaces before;
    /** Logical pixels of the world. */
    private final Sight sight;

    private final double worldSize;
    private final Map<Leg, Spot> lines = new HashMap<>();
    private final Map<String, Spot> countries = new HashMap<>();

    SteadyWriting(Viewport viewport, Sight sight, WritingPlaces before) {
        this.before = before;
        this.sight = sight.inWorld(viewport);
        worldSize = viewport.worldSize() / viewport.scale();
    }

    /** @param places of the same number; empty where there was no room for it */
    Optional<Label> choose(FlowShape shape, List<Label> places) {
        Leg line = shape.flow().leg();
        Optional<Label> chosen = choose(before.of(line), places);
        chosen.ifPresent(label -> lines.put(line, middle(label)));
        return chosen;
    }

    /** @param places of the name of a country (ISO); empty where there was no room for it */
    Optional<Label> choose(String country, List<Label> places) {
        Optional<Label> chosen = choose(before.of(country), places);
        chosen.ifPresent(label -> countries.put(country, middle(label)));
        return chosen;
    }

    private Optional<Label> choose(Optional<Spot> last, List<Label> places) {
        return last.flatMap(spot -> there(spot, places))
                .or(() -> places.stream().min(Comparator.comparingDouble(this::offCentre)));
    }

    /** Where they are shown now. */
    WritingPlaces shown() {
        return new WritingPlaces(lines, countries);
    }

    private Optional<Label> there(Spot last, List<Label> places) {
        return places.stream()
                .filter(label -> middle(label).distanceTo(last) * worldSize < SAME && offCentre(label) <= 1)
                .min(Comparator.comparingDouble(label -> middle(label).distanceTo(last)));
    }

    private Spot middle(Label label) {
        Bounds box = label.stand().box();
        return new Spot((box.minX() + box.maxX()) / 2 / worldSize, (box.minY() + box.maxY()) / 2 / worldSize);
    }

    /** How far the furthest edge of a label lies from the middle of the view: more than 1 if not all of it is seen. */
    private double offCentre(Label label) {
        Bounds box = label.stand().box();
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
