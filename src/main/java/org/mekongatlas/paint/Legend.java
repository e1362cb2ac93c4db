package org.mekongatlas.paint;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mekongatlas.index.Flow;
import org.mekongatlas.index.PlaceMark;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.HubState;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.PlaceState;

/**
 * What a legend has to explain: what is drawn, and nothing else.
 *
 * @param kinds of the lines
 * @param uncounted whether there is a line behind which no number stands
 * @param openEnded whether there is a line of which one end is not known
 * @param widths examples, widest first; none where no line has a number
 * @param states of the hubs
 * @param unknownStates whether there is a hub in no known state
 * @param crossings whether border crossings are drawn
 */
public record Legend(
        List<EventKind> kinds,
        boolean uncounted,
        boolean openEnded,
        List<Width> widths,
        List<HubState> states,
        boolean unknownStates,
        boolean crossings) {

    /** How wide so many people are drawn, logical pixels. */
    public record Width(long people, double pixels) {}

    public Legend {
        kinds = List.copyOf(kinds);
        widths = List.copyOf(widths);
        states = List.copyOf(states);
    }

    /** The legend of all that a snapshot holds. */
    public static Legend of(Snapshot snapshot) {
        return of(snapshot.flows(), snapshot.marks(), WidthScale.of(snapshot.flows()));
    }

    /**
     * The legend of a part of a snapshot.
     *
     * @param scale of the whole
     */
    public static Legend of(List<Flow> flows, List<PlaceMark> marks, WidthScale scale) {
        List<Optional<HubState>> hubs = marks.stream()
                .filter(mark -> mark.place().kind().isHub())
                .map(mark -> mark.state().map(PlaceState::state))
                .distinct()
                .toList();
        return new Legend(
                flows.stream().map(Flow::kind).distinct().sorted().toList(),
                flows.stream().anyMatch(flow -> !flow.counted()),
                flows.stream()
                        .anyMatch(flow -> flow.from().isEmpty() || flow.to().isEmpty()),
                flows.stream().anyMatch(Flow::counted) ? widths(scale) : List.of(),
                hubs.stream().flatMap(Optional::stream).sorted().toList(),
                hubs.contains(Optional.<HubState>empty()),
                marks.stream().map(PlaceMark::place).anyMatch(place -> place.kind() == PlaceKind.CROSSING));
    }

    private static List<Width> widths(WidthScale scale) {
        return scale.legendValues().stream()
                .map(people -> new Width(people, scale.width(people)))
                .sorted(Comparator.comparing(width -> -width.people()))
                .toList();
    }
}
