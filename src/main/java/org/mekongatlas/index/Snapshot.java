package org.mekongatlas.index;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.count.Answer;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.View;

/**
 * All that a view shows, wherever its camera looks at its {@link AtlasIndex#level level}: the one value that painters,
 * panels and exports read.
 *
 * @param answer the people over all of the view's events
 * @param flows lines to draw, widest first
 * @param rest lines that the view's {@link org.mekongatlas.model.Look#lines} leaves undrawn, none wider than those
 * @param balanced how many pairs of lines are not there because both directions cancel each other out
 * @param marks hubs, crossings and ends of flows
 * @param stocks estimates of people in a place, which are no part of the answer; largest first
 * @param events that match the view's question, earliest first; other kinds (raids, measures ...) of the period too,
 *     as far as they pass its filter, where that names places by their own places
 */
public record Snapshot(
        View view,
        Answer answer,
        List<Flow> flows,
        List<Flow> rest,
        int balanced,
        List<PlaceMark> marks,
        List<StockMark> stocks,
        List<Event> events) {

    public Snapshot {
        flows = List.copyOf(flows);
        rest = List.copyOf(rest);
        marks = List.copyOf(marks);
        stocks = List.copyOf(stocks);
        events = List.copyOf(events);
    }

    /**
     * Whether a map of this looks like one of the other: all is the same but the period and the camera, and the camera
     * is at the same level.
     */
    public boolean looksLike(Snapshot other) {
        View alike =
                other.view.withCamera(view.camera()).withWindow(view.question().window());
        return level() == other.level()
                && view.equals(alike)
                && flows.equals(other.flows)
                && rest.equals(other.rest)
                && balanced == other.balanced
                && marks.equals(other.marks)
                && stocks.equals(other.stocks)
                && events.equals(other.events)
                && answer.equals(other.answer);
    }

    /** At which level its places are gathered. */
    public int level() {
        return AtlasIndex.level(view.camera());
    }

    /** All lines, drawn or not, widest first. */
    public Stream<Flow> lines() {
        return Stream.concat(flows.stream(), rest.stream());
    }

    /** Ids of the places with a mark, and of those where the journeys of drawn lines begin, stop or end. */
    Set<String> shownPlaces() {
        Stream<String> stops = flows.stream()
                .flatMap(flow -> flow.movements().stream())
                .flatMap(movement -> movement.stops().stream());
        return Stream.concat(marks.stream().map(mark -> mark.place().id()), stops)
                .collect(Collectors.toSet());
    }

    /** One of the lines; empty where it is none of the snapshot's level. */
    public Optional<Flow> flow(Leg leg) {
        return lines().filter(flow -> flow.leg().equals(leg)).findFirst();
    }
}
