package org.mekongatlas.index;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.mekongatlas.model.Movement;

/** Which of a snapshot's lines is what a line of another level has become, now that places are gathered otherwise. */
final class Counterparts {

    private final Snapshot snapshot;
    private final UnaryOperator<String> standing;

    /** @param standing from a place to the one that stands for it in the snapshot */
    Counterparts(Snapshot snapshot, UnaryOperator<String> standing) {
        this.snapshot = snapshot;
        this.standing = standing;
    }

    /**
     * The line that carries most of some journeys; of several, the one between the places that stand for the ends, then
     * the one that carries the fewest others, then the widest. Empty where both ends are one mark, unless the journeys
     * never leave it.
     *
     * @param journeys that {@code leg} carries
     */
    Optional<Flow> of(Leg leg, List<Movement> journeys) {
        Leg gathered = new Leg(leg.kind(), standing.apply(leg.from()), standing.apply(leg.to()));
        Set<String> wanted = Set.copyOf(Legs.ids(journeys));
        boolean within = gathered.from().equals(gathered.to()) && !leg.from().equals(leg.to());
        return snapshot.lines()
                .filter(flow ->
                        flow.kind() == leg.kind() && (!within || flow.leg().equals(gathered)))
                .map(flow -> new Candidate(flow, shared(flow, wanted)))
                .filter(candidate -> candidate.shared > 0)
                .min(Comparator.comparingLong((Candidate candidate) -> -candidate.shared)
                        .thenComparing(candidate -> !candidate.flow.leg().equals(gathered))
                        .thenComparing(candidate -> candidate.flow.movements().size()))
                .map(Candidate::flow);
    }

    /** A line, and how many of the journeys it carries. */
    private record Candidate(Flow flow, long shared) {}

    private static long shared(Flow flow, Set<String> events) {
        return flow.movements().stream()
                .filter(movement -> events.contains(movement.event().id()))
                .count();
    }
}
