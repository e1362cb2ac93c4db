package org.mekongatlas.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mekongatlas.geo.Mercator;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;

/**
 * Which place stands for which at a zoom level: neighbours in one country that can not be told apart are one place, the
 * one most is reported of; from afar every place is its country, and places outside the Mekong countries are so sooner.
 * Never does a place of one country stand for a place of another. Any thread.
 */
final class Levels {

    /** Up to this level every place is its country. */
    private static final int COUNTRIES = 4;
    /** Up to this level every place far from the Mekong is its country. */
    private static final int FAR_COUNTRIES = 5;

    private static final Set<String> MEKONG = Set.of("MM", "TH", "CN", "LA", "KH", "VN");
    /** Neighbours within so many logical pixels are one place. */
    private static final double REACH = 16;

    private static final Set<PlaceKind> APART = Set.of(PlaceKind.REGION, PlaceKind.COUNTRY);
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
    private final Map<Integer, Map<String, String>> levels = new ConcurrentHashMap<>();

    private record Chief(String id, String country, double x, double y) {}

    Levels(Catalogue catalogue) {
        places = new ArrayList<>(catalogue.places());
        places.sort(Comparator.comparing((Place place) -> CHIEFS.indexOf(place.kind()))
                .thenComparing(place -> -catalogue.eventsAt(place.id()).size())
                .thenComparing(Place::id));
        places.stream().filter(place -> place.kind() == PlaceKind.COUNTRY).forEach(place -> countries.add(place.id()));
    }

    /** From the id of every place to that of the place that stands for it. */
    Map<String, String> at(int level) {
        return levels.computeIfAbsent(level, this::gathered);
    }

    private Map<String, String> gathered(int level) {
        Map<String, String> standing = new HashMap<>();
        List<Chief> chiefs = new ArrayList<>();
        for (Place place : places) {
            standing.put(place.id(), isCountry(place, level) ? country(place) : join(place, level, chiefs));
        }
        return standing;
    }

    private boolean isCountry(Place place, int level) {
        boolean far = !MEKONG.contains(place.country());
        return level <= (far ? FAR_COUNTRIES : COUNTRIES) && countries.contains(country(place));
    }

    private static String country(Place place) {
        return place.country().toLowerCase(Locale.ROOT);
    }

    private static String join(Place place, int level, List<Chief> chiefs) {
        if (APART.contains(place.kind())) {
            return place.id();
        }
        double worldSize = Viewport.TILE * Math.pow(2, level);
        double x = Mercator.x(place.longitude()) * worldSize;
        double y = Mercator.y(place.latitude()) * worldSize;
        for (Chief chief : chiefs) {
            double square = (chief.x - x) * (chief.x - x) + (chief.y - y) * (chief.y - y);
            if (square < REACH * REACH && chief.country.equals(place.country())) {
                return chief.id;
            }
        }
        chiefs.add(new Chief(place.id(), place.country(), x, y));
        return place.id();
    }
}
