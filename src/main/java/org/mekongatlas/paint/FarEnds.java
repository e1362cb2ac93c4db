package org.mekongatlas.paint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.model.Place;
import org.mekongatlas.text.Texts;

/** Says of a line where it comes from and goes to, where that can not be seen in a picture. */
final class FarEnds {

    private final Texts texts;
    private final Map<String, String> names = new HashMap<>();
    private final Bounds sight;
    private final List<Bounds> covered;

    /** @param covered where nothing can be seen, pixels of the overlay's viewport */
    FarEnds(Overlay overlay, PlaceNames placeNames, List<Bounds> covered) {
        this.covered = covered;
        sight = overlay.whole();
        MapWording wording = overlay.wording();
        texts = wording.texts();
        overlay.snapshot().marks().forEach(mark -> {
            Place place = mark.place();
            names.put(place.id(), placeNames.of(place, wording));
        });
    }

    /** Empty where both ends are in sight. */
    String words(FlowShape shape) {
        Polyline path = shape.path();
        String from = far(shape.flow().from(), path.x(0), path.y(0));
        String to = far(shape.flow().to(), path.x(path.size() - 1), path.y(path.size() - 1));
        if (from.isEmpty()) {
            return to.isEmpty() ? "" : texts.text("far-end.to", to);
        }
        return to.isEmpty() ? texts.text("far-end.from", from) : texts.text("far-end.from-to", from, to);
    }

    private String far(String place, double x, double y) {
        boolean seen = sight.contains(x, y) && covered.stream().noneMatch(box -> box.contains(x, y));
        return seen ? "" : names.getOrDefault(place, "");
    }
}
