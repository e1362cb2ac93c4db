package org.mekongatlas.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mekongatlas.count.Answer;
import org.mekongatlas.model.Balance;
import org.mekongatlas.model.Movement;

/**
 * Cuts journeys at their stops and gathers the pieces of one kind between the same two places into one flow. Stops that
 * are one place at the level looked at are one stop; a journey that stays in one place is a flow from it to itself.
 */
final class Legs {

    static final Comparator<Flow> WIDEST_FIRST = Comparator.comparingLong(
                    (Flow flow) -> -flow.people().best())
            .thenComparing(Flow::kind)
            .thenComparing(Flow::from)
            .thenComparing(Flow::to);

    private final Map<Leg, List<Movement>> movements = new LinkedHashMap<>();
    private final Map<Leg, Boolean> last = new LinkedHashMap<>();

    private final Map<String, String> standing;

    /**
     * @param journeys in the order of the files, each once
     * @param standing from each place to the one that stands for it
     */
    Legs(Collection<Movement> journeys, Map<String, String> standing) {
        this.standing = standing;
        journeys.forEach(this::cut);
    }

    private List<String> stops(Movement journey) {
        List<String> stops = new ArrayList<>();
        for (String stop : journey.stops()) {
            String place = standing.getOrDefault(stop, stop);
            if (stops.isEmpty() || !stops.get(stops.size() - 1).equals(place)) {
                stops.add(place);
            }
        }
        if (stops.size() == 1) {
            stops.add(stops.get(0));
        }
        return stops;
    }

    private void cut(Movement journey) {
        List<String> stops = stops(journey);
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
        movements.keySet().forEach(leg -> flows.add(flow(leg, count)));
        flows.sort(WIDEST_FIRST);
        return flows;
    }

    /** One of the flows, set off against the other way if {@code balance} asks for that; empty where there is none. */
    Optional<Flow> flow(Leg leg, Balance balance, Function<Collection<String>, Answer> count) {
        List<Flow> bothWays = Stream.of(leg, leg.back())
                .distinct()
                .filter(movements::containsKey)
                .map(way -> flow(way, count))
                .toList();
        return Netting.of(bothWays, balance).flows().stream()
                .filter(flow -> flow.leg().equals(leg))
                .findFirst();
    }

    /** The journeys that a leg is part of; none where it is no leg. */
    List<Movement> movements(Leg leg) {
        return movements.getOrDefault(leg, List.of());
    }

    private Flow flow(Leg leg, Function<Collection<String>, Answer> count) {
        List<Movement> users = movements.get(leg);
        return new Flow(leg.kind(), leg.from(), leg.to(), users, count.apply(ids(users)), last.get(leg));
    }

    static List<String> ids(Collection<Movement> movements) {
        return movements.stream().map(movement -> movement.event().id()).toList();
    }
}
