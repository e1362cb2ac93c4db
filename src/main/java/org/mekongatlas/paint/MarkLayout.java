package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mekongatlas.index.Flow;
import org.mekongatlas.index.PlaceMark;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.paint.PlaceGroups.Spot;

/**
 * Which places are drawn at a zoom, and how large. Of marks that would lie on each other the more telling one is drawn;
 * the others come out at a closer zoom. Lengths are logical pixels of the world.
 */
final class MarkLayout {

    /** From this zoom on crossings are shown that nobody is known to have used. */
    private static final double CROSSINGS_FROM = 7;
    /** From further away hubs are with their country. */
    private static final double HUBS_FROM = BaseLabels.NEAR;
    /** Marks may overlap by this share of their radii. */
    private static final double CLOSE = 0.8;

    private static final Map<PlaceKind, Integer> RANKS = Map.of(
            PlaceKind.HUB_AREA, 0,
            PlaceKind.HUB, 1,
            PlaceKind.CITY, 2,
            PlaceKind.TOWN, 2,
            PlaceKind.CROSSING, 3,
            PlaceKind.AIRPORT, 4,
            PlaceKind.BASE, 4,
            PlaceKind.REGION, 5,
            PlaceKind.COUNTRY, 5);

    /** A country's ring around the symbol of its capital, from the edge of that. */
    private static final double AROUND = 3;

    private final Catalogue catalogue;
    private final double zoom;
    private final Set<String> aroundTowns;
    private final Comparator<Place> mostTelling;

    /** @param marks all there are, of which some may be drawn */
    MarkLayout(Catalogue catalogue, double zoom, List<PlaceMark> marks) {
        this.catalogue = catalogue;
        this.zoom = zoom;
        aroundTowns = aroundTowns(marks);
        mostTelling = Comparator.comparing((Place place) -> RANKS.get(place.kind()))
                .thenComparing(place -> -catalogue.eventsNaming(place.id()).size())
                .thenComparing(Place::id);
    }

    /**
     * The countries whose point is that of a town, so that both can be told apart only if one is drawn around the
     * other.
     */
    private static Set<String> aroundTowns(List<PlaceMark> marks) {
        List<Place> places = marks.stream().map(PlaceMark::place).toList();
        return places.stream()
                .filter(place -> place.kind() == PlaceKind.COUNTRY)
                .filter(country -> places.stream().anyMatch(place -> isTown(place) && isAt(place, country)))
                .map(Place::id)
                .collect(Collectors.toSet());
    }

    private static boolean isTown(Place place) {
        return place.kind() == PlaceKind.CITY || place.kind() == PlaceKind.TOWN;
    }

    private static boolean isAt(Place place, Place other) {
        return place.latitude() == other.latitude() && place.longitude() == other.longitude();
    }

    /** All places of the marks in the order in which they may stand for their neighbours: ends of flows first. */
    List<Place> chiefs(List<PlaceMark> marks, List<Flow> flows) {
        Set<String> ends = ends(flows);
        return marks.stream()
                .map(PlaceMark::place)
                .sorted(Comparator.comparing((Place place) -> !ends.contains(place.id()))
                        .thenComparing(mostTelling))
                .toList();
    }

    /** The marks to draw, the most telling first, and before all what is picked, by id. */
    List<MarkShape> lay(List<PlaceMark> marks, List<Flow> flows, PlaceGroups groups, Predicate<String> picked) {
        Set<String> ends = ends(flows);
        List<MarkShape> shown = new ArrayList<>();
        marks.stream()
                .filter(mark ->
                        isShown(mark.place(), ends) || picked.test(mark.place().id()))
                .sorted(Comparator.comparing(
                                (PlaceMark mark) -> !picked.test(mark.place().id()))
                        .thenComparing(PlaceMark::place, mostTelling))
                .map(mark -> shape(mark, groups))
                .filter(shape -> isAroundTown(shape, ends) || shown.stream().noneMatch(other -> hides(other, shape)))
                .forEach(shown::add);
        return shown;
    }

    /** A line that ends in a country as a whole must not look as if it ended in a town. */
    private boolean isAroundTown(MarkShape shape, Set<String> ends) {
        String id = shape.mark().place().id();
        return aroundTowns.contains(id) && ends.contains(id);
    }

    private boolean isShown(Place place, Set<String> ends) {
        return ends.contains(place.id())
                || switch (place.kind()) {
                    case CROSSING -> zoom >= CROSSINGS_FROM;
                    case HUB, HUB_AREA -> zoom >= HUBS_FROM;
                    default -> true;
                };
    }

    private static Set<String> ends(List<Flow> flows) {
        Set<String> ends = new HashSet<>();
        for (Flow flow : flows) {
            ends.add(flow.from());
            ends.add(flow.to());
        }
        return ends;
    }

    private MarkShape shape(PlaceMark mark, PlaceGroups groups) {
        Spot spot = groups.spot(mark.place().id());
        return new MarkShape(mark, spot.x(), spot.y(), radius(mark), false);
    }

    private double radius(PlaceMark mark) {
        boolean quiet = mark.place().kind().isHub() && mark.events() == 0;
        return radius(mark.place()) * (quiet ? 0.75 : 1);
    }

    private double radius(Place place) {
        return aroundTowns.contains(place.id()) ? radius(PlaceKind.CITY) + AROUND : radius(place.kind());
    }

    /** Radius of the mark of a place of some kind. */
    double radius(PlaceKind kind) {
        double closeness = Math.min(1, Math.max(0, (zoom - 5) / 6));
        return switch (kind) {
            case HUB, HUB_AREA -> 5 + 4.5 * closeness;
            case CROSSING -> 3.5 + 4 * closeness;
            case AIRPORT, BASE -> 3.5 + 4.5 * closeness;
            case TOWN, CITY -> 4 + 1.5 * closeness;
            case REGION, COUNTRY -> 4;
        };
    }

    /** Radius of the mark of the place with this id; 0 where there is none. */
    double radiusAt(String id) {
        return catalogue.place(id).map(this::radius).orElse(0.0);
    }

    private static boolean hides(MarkShape other, MarkShape shape) {
        return other.distanceTo(shape.x(), shape.y()) < CLOSE * (other.radius() + shape.radius());
    }
}
