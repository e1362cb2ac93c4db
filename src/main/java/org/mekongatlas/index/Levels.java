package org.mekongatlas.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mekongatlas.count.Enclosing;
import org.mekongatlas.geo.Mercator;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;

/**
 * Which place stands for which at a zoom level: neighbours in one country that can not be told apart are one place, the
 * one most is reported of, but what the counting rule finds in a larger place goes with that one;
 * from afar every place is its country, and places outside the Mekong countries are so sooner.
 * Never does a place of one country stand for a place of another. Any thread.
 */
final class Levels {

    /** Up to this level every place is its country. */
    private static final int COUNTRIES = 4;
    /** Up to this level every place far from the Mekong is its country. */
    private static final int FAR_COUNTRIES = 5;

    private static final int CLOSEST = (int) Camera.MAX_ZOOM;

    private static final Set<String> MEKONG = Set.of("MM", "TH", "CN", "LA", "KH", "VN");
    /** Neighbours within so many logical pixels are one place. */
    private static final double REACH = 16;

    private static final List<PlaceKind> CHIEFS = List.of(
            PlaceKind.HUB_AREA,
            PlaceKind.CITY,
            PlaceKind.TOWN,
            PlaceKind.HUB,
            PlaceKind.AIRPORT,
            PlaceKind.CROSSING,
            PlaceKind.BASE);

    private final List<Place> places;
    private final Set<String> countries = new HashSet<>();
    private final Enclosing enclosing;
    private final Map<Integer, Map<String, String>> levels = new ConcurrentHashMap<>();

    private record Chief(String id, String country, Spot spot) {}

    /** Where a place lies at a level, logical pixels of the world. */
    private record Spot(double x, double y) {

        static Spot of(Place place, int level) {
            double worldSize = Viewport.TILE * Math.pow(2, level);
            return new Spot(Mercator.x(place.longitude()) * worldSize, Mercator.y(place.latitude()) * worldSize);
        }

        boolean isNear(Spot other) {
            return (other.x - x) * (other.x - x) + (other.y - y) * (other.y - y) < REACH * REACH;
        }
    }

    Levels(Catalogue catalogue) {
        places = new ArrayList<>(catalogue.places());
        enclosing = new Enclosing(places);
        places.sort(Comparator.comparing((Place place) -> CHIEFS.indexOf(place.kind()))
                .thenComparing(place -> -catalogue.eventsNaming(place.id()).size())
                .thenComparing(Place::id));
        places.stream().filter(place -> place.kind() == PlaceKind.COUNTRY).forEach(place -> countries.add(place.id()));
    }

    /** From the id of every place to that of the place that stands for it. */
    Map<String, String> at(int level) {
        return levels.computeIfAbsent(level, this::gathered);
    }

    /**
     * How the mark of a place comes apart; empty where it stands for itself alone, or for what never does.
     *
     * @param among ids of the places that are of interest
     */
    Optional<Opening> opening(Place place, int level, Set<String> among) {
        List<Place> gathered = places.stream()
                .filter(other -> isUnder(place, other, level, among))
                .toList();
        return IntStream.rangeClosed(level + 1, CLOSEST)
                .mapToObj(closer -> new Opening(closer, standing(gathered, closer)))
                .filter(opening -> opening.parts().size() > 1 || isLeft(place, opening))
                .findFirst();
    }

    /** Whether the mark of a place stands for another one too, or lies over it. */
    private boolean isUnder(Place place, Place other, int level, Set<String> among) {
        Map<String, String> standing = at(level);
        return among.contains(other.id())
                && !other.kind().isArea()
                && standing.get(other.id()).equals(standing.get(place.id()))
                && (standing.get(other.id()).equals(place.id())
                        || Spot.of(place, level).isNear(Spot.of(other, level)));
    }

    private List<Place> standing(List<Place> gathered, int level) {
        Set<String> ids =
                gathered.stream().map(place -> at(level).get(place.id())).collect(Collectors.toSet());
        return places.stream().filter(place -> ids.contains(place.id())).toList();
    }

    /** Whether a country's mark gives way to a single place. */
    private static boolean isLeft(Place place, Opening opening) {
        return place.kind() == PlaceKind.COUNTRY
                && !opening.parts().isEmpty()
                && !opening.parts().contains(place);
    }

    private Map<String, String> gathered(int level) {
        Map<String, String> standing = new HashMap<>();
        List<Chief> chiefs = new ArrayList<>();
        places.forEach(place -> gather(place, level, chiefs, standing));
        return standing;
    }

    /** What lies in a larger place is settled after it. */
    private void gather(Place place, int level, List<Chief> chiefs, Map<String, String> standing) {
        Optional<Place> around = enclosing.of(place.id());
        around.ifPresent(larger -> gather(larger, level, chiefs, standing));
        if (!standing.containsKey(place.id())) {
            standing.put(
                    place.id(),
                    isCountry(place, level)
                            ? country(place)
                            : join(place, level, chiefs, around.map(larger -> standing.get(larger.id()))));
        }
    }

    private boolean isCountry(Place place, int level) {
        boolean far = !MEKONG.contains(place.country());
        return level <= (far ? FAR_COUNTRIES : COUNTRIES) && countries.contains(country(place));
    }

    private static String country(Place place) {
        return place.country().toLowerCase(Locale.ROOT);
    }

    /** @param around what stands for the larger place in which it lies: that stands for it too, if any other does */
    private static String join(Place place, int level, List<Chief> chiefs, Optional<String> around) {
        if (place.kind().isArea()) {
            return place.id();
        }
        Spot spot = Spot.of(place, level);
        for (Chief chief : chiefs) {
            if (chief.spot.isNear(spot) && chief.country.equals(place.country())) {
                return around.orElse(chief.id);
            }
        }
        chiefs.add(new Chief(place.id(), place.country(), spot));
        return place.id();
    }
}
