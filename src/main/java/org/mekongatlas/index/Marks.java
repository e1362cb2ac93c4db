package org.mekongatlas.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;

/** Which places are drawn: every hub and crossing, and the ends and stops of the flows. */
final class Marks {

    private final Catalogue catalogue;
    private final Map<String, List<String>> placesOf = new HashMap<>();

    Marks(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.events().forEach(event -> placesOf.put(event.id(), distinct(event.places())));
    }

    /**
     * @param events of the period
     * @param day whose states are shown
     */
    List<PlaceMark> of(List<Flow> flows, List<Event> events, LocalDate day) {
        Set<String> touched = ends(flows);
        Map<String, Integer> counts = counts(events);
        List<PlaceMark> marks = new ArrayList<>();
        for (Place place : catalogue.places()) {
            if (always(place) || touched.contains(place.id())) {
                marks.add(new PlaceMark(place, catalogue.stateOn(place.id(), day), counts.getOrDefault(place.id(), 0)));
            }
        }
        return marks;
    }

    private static boolean always(Place place) {
        return place.kind().isHub() || place.kind() == PlaceKind.CROSSING;
    }

    private static Set<String> ends(List<Flow> flows) {
        Set<String> ends = new HashSet<>();
        for (Flow flow : flows) {
            ends.add(flow.from());
            ends.add(flow.to());
        }
        return ends;
    }

    private Map<String, Integer> counts(List<Event> events) {
        Map<String, Integer> counts = new HashMap<>();
        for (Event event : events) {
            placesOf.get(event.id()).forEach(place -> counts.merge(place, 1, Integer::sum));
        }
        return counts;
    }

    private static List<String> distinct(List<String> ids) {
        return ids.stream().distinct().toList();
    }
}
