package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Mercator;
import org.mekongatlas.model.Place;

/**
 * Places at one zoom: where they lie, in logical pixels of the world, and which lie too close together to be told
 * apart. Depends on the zoom and not on what part of the world is in sight, so that nothing changes while panning.
 */
final class PlaceGroups {

    /** Places nearer than this to the chief of a group belong to it, logical pixels. */
    private static final double REACH = 9;

    private final Map<String, Spot> spots = new HashMap<>();
    private final Map<String, String> chiefs = new HashMap<>();

    /** A point in logical pixels of the world. */
    record Spot(double x, double y) {

        static Spot middle(Bounds box) {
            return new Spot((box.minX() + box.maxX()) / 2, (box.minY() + box.maxY()) / 2);
        }

        double distanceTo(Spot other) {
            double dx = other.x - x;
            double dy = other.y - y;
            return Math.sqrt(dx * dx + dy * dy);
        }
    }

    private record Chief(String id, Spot spot) {}

    /**
     * @param places the most telling first: it is the chief of its group
     * @param worldSize width of the world in logical pixels
     */
    PlaceGroups(List<Place> places, double worldSize) {
        List<Chief> found = new ArrayList<>();
        for (Place place : places) {
            Spot spot = new Spot(Mercator.x(place.longitude()) * worldSize, Mercator.y(place.latitude()) * worldSize);
            spots.put(place.id(), spot);
            chiefs.put(place.id(), join(place, spot, found));
        }
    }

    private String join(Place place, Spot spot, List<Chief> found) {
        for (Chief chief : found) {
            if (chief.spot.distanceTo(spot) < REACH) {
                return chief.id;
            }
        }
        found.add(new Chief(place.id(), spot));
        return place.id();
    }

    boolean knows(String place) {
        return spots.containsKey(place);
    }

    Spot spot(String place) {
        return spots.get(place);
    }

    /** The chief of the group of a place, by which the group is known. */
    String group(String place) {
        return chiefs.get(place);
    }
}
