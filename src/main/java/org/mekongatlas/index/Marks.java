package org.mekongatlas.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;

/** Which places are drawn: every hub and crossing, what stands for them, and the ends and stops of the flows. */
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
     * @param standing from the id of every place to that of the place that stands for it
     */
    List<PlaceMark> of(List<Flow> flows, List<Event> events, LocalDate day, Map<String, String> standing) {
        Set<String> touched = ends(flows);
        touched.addAll(countriesOfHubs(standing));
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

    /** The countries that stand for hubs. */
    private Set<String> countriesOfHubs(Map<String, String> standing) {
        return catalogue.places().stream()
                .filter(place -> place.kind().isHub())
                .flatMap(hub -> catalogue.place(standing.get(hub.id())).stream())
                .filter(place -> place.kind() == PlaceKind.COUNTRY)
                .map(Place::id)
                .collect(Collectors.toSet());
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
