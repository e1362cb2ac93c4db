package org.mekongatlas.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mekongatlas.count.Answer;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Movement;

/** Cuts journeys at their stops and gathers the pieces of one kind between the same two places into one flow. */
final class Legs {

    private static final Comparator<Flow> WIDEST_FIRST = Comparator.comparingLong(
                    (Flow flow) -> -flow.people().best())
            .thenComparing(Flow::kind)
            .thenComparing(Flow::from)
            .thenComparing(Flow::to);

    private final Map<Leg, List<Movement>> movements = new LinkedHashMap<>();
    private final Map<Leg, Boolean> last = new LinkedHashMap<>();

    private record Leg(EventKind kind, String from, String to) {}

    /** @param journeys in the order of the files, each once */
    Legs(Collection<Movement> journeys) {
        journeys.forEach(this::cut);
    }

    private void cut(Movement journey) {
        List<String> stops = journey.stops();
        for (int i = 1; i < stops.size(); i++) {
            add(new Leg(journey.event().kind(), stops.get(i - 1), stops.get(i)), journey, i == stops.size() - 1);
        }
    }

    private void add(Leg leg, Movement journey, boolean ends) {
        List<Movement> users = movements.computeIfAbsent(leg, key -> new ArrayList<>());
        if (users.isEmpty() || users.get(users.size() - 1) != journey) {
            users.add(journey);
        }
        last.merge(leg, ends, Boolean::logicalOr);
    }

    /** @param count counts the events with these ids, each person once */
    List<Flow> flows(Function<Collection<String>, Answer> count) {
        List<Flow> flows = new ArrayList<>();
        movements.forEach((leg, users) ->
                flows.add(new Flow(leg.kind(), leg.from(), leg.to(), users, count.apply(ids(users)), last.get(leg))));
        flows.sort(WIDEST_FIRST);
        return flows;
    }

    static List<String> ids(Collection<Movement> movements) {
        return movements.stream().map(movement -> movement.event().id()).toList();
    }
}
