package org.mekongatlas.paint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.mekongatlas.index.Flow;

/** What stays strong when the reader has picked something, and what steps back. */
final class Highlight {

    private final Predicate<Flow> picked;
    private final boolean any;
    private final Set<String> places = new HashSet<>();

    /** @param flows all that are shown; where the selection touches none of them, nothing steps back */
    Highlight(Selection selection, List<Flow> flows) {
        picked = picked(selection);
        List<Flow> strong = flows.stream().filter(picked).toList();
        any = !strong.isEmpty();
        strong.forEach(flow -> places.addAll(List.of(flow.from(), flow.to())));
        if (selection instanceof Selection.OfPlace place) {
            places.add(place.place());
        }
    }

    private static Predicate<Flow> picked(Selection selection) {
        if (selection instanceof Selection.OfPlace place) {
            return flow -> flow.from().equals(place.place()) || flow.to().equals(place.place());
        }
        if (selection instanceof Selection.OfEvent event) {
            return flow -> flow.movements().stream()
                    .anyMatch(movement -> movement.event().id().equals(event.event()));
        }
        if (selection instanceof Selection.OfFlow line) {
            return flow -> flow.leg().equals(line.leg());
        }
        return flow -> false;
    }

    FlowShape of(FlowShape shape) {
        return shape.withFaint(any && shape.flows().stream().noneMatch(picked));
    }

    MarkShape of(MarkShape shape) {
        return shape.withFaint(any && !places.contains(shape.mark().place().id()));
    }
}
