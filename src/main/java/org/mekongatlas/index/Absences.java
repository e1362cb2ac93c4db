package org.mekongatlas.index;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mekongatlas.count.Reason;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;

/** Which events views do not show, and what would have to be changed. */
final class Absences {

    private Absences() {}

    /**
     * Why a snapshot does not show an event; empty where it does.
     *
     * @param window of the snapshot's question
     */
    static Optional<Absence> of(Snapshot snapshot, TimeWindow window, Event event) {
        if (snapshot.events().contains(event)) {
            return reachesBeyond(snapshot, event) ? Optional.of(Absence.PERIOD) : Optional.empty();
        }
        if (!snapshot.view().question().lists(event.kind())) {
            return Optional.of(Absence.KIND);
        }
        return Optional.of(window.overlaps(event.firstDay(), event.lastDay()) ? Absence.FILTER : Absence.PERIOD);
    }

    /** What is under way is drawn at a moment. */
    private static boolean reachesBeyond(Snapshot snapshot, Event event) {
        boolean underWay = snapshot.view().mode() == TimeMode.MOMENT && event.counting() == Counting.INCIDENT;
        return !underWay
                && snapshot.answer().excluded().stream()
                        .anyMatch(row ->
                                row.reason() == Reason.STRADDLES && row.event().equals(event.id()));
    }

    /** A view as it is, but with an event's kind and time. */
    static View widened(View view, Event event) {
        Set<EventKind> kinds = new HashSet<>(view.question().kinds());
        if (!view.question().lists(event.kind())) {
            kinds.add(event.kind());
        }
        Question question = view.question().withKinds(kinds).withWindow(window(view, event));
        View wide = view.withQuestion(question);
        return view.mode() == TimeMode.MOMENT ? wide.withMode(TimeMode.WINDOW) : wide;
    }

    private static TimeWindow window(View view, Event event) {
        TimeWindow days = TimeWindow.of(event.firstDay(), event.lastDay());
        return view.mode() == TimeMode.MOMENT ? days : view.question().window().hull(days);
    }
}
