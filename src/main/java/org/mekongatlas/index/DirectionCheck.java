package org.mekongatlas.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mekongatlas.count.Answer;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Movement;

/**
 * Whether every line points at its destination: each leg runs along its journey, whoever comes to a stop leaves it
 * again, and what carries people further or restates a total does not end before what it follows. Dates are taken as
 * wide as they may be meant, so that only what can not be is told. Immutable; any thread.
 */
public final class DirectionCheck {

    private final int movements;
    private final int legs;
    private final int unknownEnds;
    private final List<String> problems = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    /** Checks all movements of a catalogue, with every place for itself. */
    public DirectionCheck(Catalogue catalogue) {
        this(catalogue, flows(movements(catalogue)));
    }

    /** @param flows between places, none of them standing for others */
    DirectionCheck(Catalogue catalogue, List<Flow> flows) {
        Map<Movement, List<Flow>> journeys = new HashMap<>();
        flows.forEach(flow -> flow.movements()
                .forEach(movement -> journeys.computeIfAbsent(movement, key -> new ArrayList<>())
                        .add(flow)));
        List<Movement> all = movements(catalogue);
        movements = all.size();
        legs = journeys.values().stream().mapToInt(List::size).sum();
        unknownEnds = journeys.values().stream()
                .flatMap(List::stream)
                .mapToInt(DirectionCheck::unknownEnds)
                .sum();
        all.forEach(movement -> checkJourney(movement, journeys.getOrDefault(movement, List.of())));
        catalogue.events().forEach(event -> checkTime(event, catalogue));
    }

    /** One sentence for each line that does not follow its journey, naming the event. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** One sentence for each event that ends before what it follows, as far as its dates are right. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** How much was checked, and whether all is well. */
    public String summary() {
        return String.format(
                Locale.ROOT,
                "Directions: %,d movements, %,d legs, %,d unknown ends; %s.",
                movements,
                legs,
                unknownEnds,
                problems.isEmpty() ? "all point at their destination" : "not all is right");
    }

    private static List<Movement> movements(Catalogue catalogue) {
        return catalogue.events().stream()
                .flatMap(event -> Movement.of(event).stream())
                .toList();
    }

    private static List<Flow> flows(List<Movement> movements) {
        return new Legs(movements, Map.of()).flows(unused -> Answer.NOTHING);
    }

    private static int unknownEnds(Flow flow) {
        return (flow.from().isEmpty() ? 1 : 0) + (flow.to().isEmpty() ? 1 : 0);
    }

    private void checkJourney(Movement movement, List<Flow> legs) {
        List<String> stops = movement.stops();
        for (Flow leg : legs) {
            if (!runsAlong(leg, stops)) {
                problems.add(movement.event().id() + ": a line runs from " + named(leg.from()) + " to "
                        + named(leg.to()) + ", against the journey " + told(stops));
            }
        }
        if (!balance(legs, stops).equals(ends(stops))) {
            problems.add(movement.event().id() + ": its lines do not add up to the journey " + told(stops));
        }
    }

    private static boolean runsAlong(Flow leg, List<String> stops) {
        int left = stops.indexOf(leg.from());
        return left >= 0 && stops.lastIndexOf(leg.to()) > left;
    }

    /** Arrivals less departures by stop, where they differ. */
    private static Map<String, Integer> balance(List<Flow> legs, List<String> stops) {
        Map<String, Integer> balance = new HashMap<>();
        for (Flow leg : legs) {
            int times = Math.max(1, times(leg, stops));
            balance.merge(leg.from(), -times, Integer::sum);
            balance.merge(leg.to(), times, Integer::sum);
        }
        balance.values().removeIf(sum -> sum == 0);
        return balance;
    }

    /** How often a journey passes over a leg. */
    private static int times(Flow leg, List<String> stops) {
        int times = 0;
        for (int i = 1; i < stops.size(); i++) {
            if (stops.get(i - 1).equals(leg.from()) && stops.get(i).equals(leg.to())) {
                times++;
            }
        }
        return times;
    }

    /** The balance of a whole journey: one departure from its first stop, one arrival at its last. */
    private static Map<String, Integer> ends(List<String> stops) {
        String first = stops.get(0);
        String last = stops.get(stops.size() - 1);
        return first.equals(last) ? Map.of() : Map.of(first, -1, last, 1);
    }

    private void checkTime(Event event, Catalogue catalogue) {
        for (Event earlier : known(event.onwardOf(), catalogue)) {
            if (event.lastDay().isBefore(earlier.firstDay())) {
                warnings.add(event.id() + " ends on " + event.lastDay() + ", before the leg that it carries further, "
                        + earlier.id() + ", begins on " + earlier.firstDay());
            }
        }
        for (Event earlier : known(event.supersedes(), catalogue)) {
            if (event.lastDay().isBefore(earlier.end().first())) {
                warnings.add(event.id() + " ends on " + event.lastDay() + ", before the state that it supersedes, "
                        + earlier.id() + ", ends on " + earlier.end());
            }
        }
    }

    private static List<Event> known(List<String> ids, Catalogue catalogue) {
        return ids.stream().flatMap(id -> catalogue.event(id).stream()).toList();
    }

    private static String told(List<String> stops) {
        return String.join(" > ", stops.stream().map(DirectionCheck::named).toList());
    }

    private static String named(String stop) {
        return stop.isEmpty() ? "an unknown place" : stop;
    }
}
