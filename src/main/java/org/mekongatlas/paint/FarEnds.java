package org.mekongatlas.paint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.model.Names;
import org.mekongatlas.model.Place;

/** Says of a line where it comes from and goes to, where that can not be seen in a picture. */
final class FarEnds {

    /** For a map that moves: what lies beyond its edge comes into sight by moving it. */
    static final FarEnds NONE = new FarEnds();

    private static final String TO = "to %s";
    private static final String FROM = "from %s";
    private static final String FROM_TO = "%s to %s";

    private final Map<String, String> names = new HashMap<>();
    private final Bounds sight;
    private final List<Bounds> covered;

    private FarEnds() {
        sight = new Bounds(0, 0, 0, 0);
        covered = List.of();
    }

    /** @param covered where nothing can be seen, pixels of the overlay's viewport */
    FarEnds(Overlay overlay, PlaceNames placeNames, List<Bounds> covered) {
        this.covered = covered;
        sight = overlay.whole();
        Names language = overlay.names();
        overlay.snapshot().marks().forEach(mark -> {
            Place place = mark.place();
            names.put(place.id(), placeNames.of(place, language));
        });
    }

    /** Empty where both ends are in sight. */
    String words(FlowShape shape) {
        Polyline path = shape.path();
        String from = far(shape.flow().from(), path.x(0), path.y(0));
        String to = far(shape.flow().to(), path.x(path.size() - 1), path.y(path.size() - 1));
        if (from.isEmpty()) {
            return to.isEmpty() ? "" : TO.formatted(to);
        }
        return to.isEmpty() ? FROM.formatted(from) : FROM_TO.formatted(from, to);
    }

    private String far(String place, double x, double y) {
        boolean seen = sight.contains(x, y) && covered.stream().noneMatch(box -> box.contains(x, y));
        return seen ? "" : names.getOrDefault(place, "");
    }
}
