package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.index.Flow;
import org.mekongatlas.index.PlaceMark;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Catalogue;

/**
 * What stays strong when the reader has picked something, and what steps back. What is picked is drawn, whatever is
 * not.
 */
final class Highlight {

    /**
     * A picked line is no narrower, so that it is seen from the last row; those of a picked place keep their widths,
     * which compare them. Logical pixels.
     */
    private static final double LEAST_WIDTH = 3;

    private final Selection selection;
    private final Snapshot snapshot;
    private final Catalogue catalogue;
    private final Predicate<Flow> picked;
    private final Set<String> places = new HashSet<>();

    Highlight(Selection selection, Snapshot snapshot, Catalogue catalogue) {
        this.selection = selection;
        this.snapshot = snapshot;
        this.catalogue = catalogue;
        picked = picked();
        snapshot.lines().filter(picked).forEach(flow -> places.addAll(List.of(flow.from(), flow.to())));
        if (selection instanceof Selection.OfPlace place) {
            places.add(place.place());
        } else if (selection instanceof Selection.OfEvent event && places.isEmpty()) {
            catalogue.event(event.event()).ifPresent(known -> places.addAll(known.places()));
        }
    }

    private Predicate<Flow> picked() {
        if (selection instanceof Selection.OfPlace of) {
            Predicate<Flow> ends =
                    flow -> flow.from().equals(of.place()) || flow.to().equals(of.place());
            return snapshot.lines().anyMatch(ends) ? ends : flow -> stopsAt(flow, of.place());
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

    /** Of a place for which another one stands. */
    private static boolean stopsAt(Flow flow, String place) {
        return flow.movements().stream().anyMatch(movement -> movement.stops().contains(place));
    }

    /** The lines to draw: those of the snapshot, and what is picked of the others. */
    List<Flow> flows() {
        return Stream.concat(snapshot.flows().stream(), snapshot.rest().stream().filter(picked))
                .toList();
    }

    /** The places to draw: those of the snapshot, and what is picked. */
    List<PlaceMark> marks() {
        List<PlaceMark> marks = new ArrayList<>(snapshot.marks());
        Set<String> others = new HashSet<>(places);
        marks.forEach(mark -> others.remove(mark.place().id()));
        others.stream().sorted().flatMap(id -> catalogue.place(id).stream()).forEach(place -> {
            long events = snapshot.events().stream()
                    .filter(event -> event.places().contains(place.id()))
                    .count();
            marks.add(new PlaceMark(place, Optional.empty(), (int) events));
        });
        return marks;
    }

    /** Whether the mark of a place gives way to no other. */
    boolean leads(String place) {
        return selection instanceof Selection.OfPlace of ? of.place().equals(place) : isPicked(place);
    }

    private boolean isPicked(String place) {
        return places.contains(place);
    }

    /** @param scale device pixels per logical pixel */
    FlowShape of(FlowShape shape, double scale) {
        boolean faint = isFaint(shape);
        boolean strong = !faint && !places.isEmpty() && !(selection instanceof Selection.OfPlace);
        return strong ? shape.atLeast(LEAST_WIDTH * scale) : shape.withFaint(faint);
    }

    private boolean isFaint(FlowShape shape) {
        return !places.isEmpty() && shape.flows().stream().noneMatch(picked);
    }

    /** What leads to some lines, pixels. */
    TieShape of(List<FlowShape> lines, Polyline path) {
        return new TieShape(path, lines.stream().allMatch(this::isFaint));
    }

    MarkShape of(MarkShape shape) {
        return shape.withFaint(
                !places.isEmpty() && !isPicked(shape.mark().place().id()));
    }
}
