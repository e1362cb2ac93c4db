package org.mekongatlas.dataset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mekongatlas.model.Event;

/**
 * Finds events that contain themselves: {@code within}, {@code supersedes} and {@code onward_of}, each and together,
 * must lead from part to whole and never back, or nobody could be counted once.
 */
final class Containment {

    private final Problems problems;
    private final Map<String, List<Step>> steps = new LinkedHashMap<>();
    private final Set<String> left = new HashSet<>();

    /** From a part to a whole that contains it, as said by one cell. */
    private record Step(String whole, Row row, String column) {}

    /** An event on the way being followed, the steps not yet tried from it, and where it stands on the way. */
    private record Visit(String event, Iterator<Step> steps) {}

    private Containment(Problems problems) {
        this.problems = problems;
    }

    static void check(List<Entry<Event>> events, Problems problems) {
        Containment containment = new Containment(problems);
        events.forEach(entry -> containment.add(entry.row(), entry.value()));
        containment.steps.keySet().forEach(containment::follow);
    }

    private void add(Row row, Event event) {
        if (!event.within().isEmpty()) {
            step(event.id(), event.within(), row, "within");
        }
        event.supersedes().forEach(earlier -> step(earlier, event.id(), row, "supersedes"));
        event.onwardOf().forEach(leg -> step(event.id(), leg, row, "onward_of"));
    }

    private void step(String part, String whole, Row row, String column) {
        steps.computeIfAbsent(part, id -> new ArrayList<>()).add(new Step(whole, row, column));
    }

    /** Depth first, without recursion: a chain may be longer than the stack is deep. */
    private void follow(String start) {
        Deque<Visit> way = new ArrayDeque<>();
        Set<String> onTheWay = new HashSet<>();
        enter(start, way, onTheWay);
        while (!way.isEmpty()) {
            Visit visit = way.peek();
            if (!visit.steps.hasNext()) {
                way.pop();
                onTheWay.remove(visit.event);
                continue;
            }
            Step step = visit.steps.next();
            if (onTheWay.contains(step.whole)) {
                report(step);
            } else {
                enter(step.whole, way, onTheWay);
            }
        }
    }

    private void enter(String event, Deque<Visit> way, Set<String> onTheWay) {
        if (left.add(event)) {
            way.push(new Visit(event, steps.getOrDefault(event, List.of()).iterator()));
            onTheWay.add(event);
        }
    }

    private void report(Step step) {
        problems.add(
                step.row,
                step.column,
                "with this, event '" + step.whole + "' would contain itself (by within, supersedes or onward_of)");
    }
}
