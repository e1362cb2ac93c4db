package org.mekongatlas.index;

import java.util.List;
import java.util.Optional;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Reason;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Movement;
import org.mekongatlas.model.Span;

/**
 * One line on the map: the movements of one kind over one leg, from one stop of their journeys to the next. A journey
 * with stops is several legs, so that people who share a crossing share a line. Places that can not be told apart at
 * the level looked at are one, and what moves within one goes from it to itself.
 *
 * @param from place id, or empty where nobody says
 * @param to place id, or empty where nobody says
 * @param movements that use this leg and overlap the window, in the order of the files; at least one
 * @param answer the people on this leg, counted once
 * @param back the people who go the other way, where those are taken off; else nothing
 * @param last whether some movement's journey ends with this leg, so that it carries the large arrowhead
 */
public record Flow(
        EventKind kind, String from, String to, List<Movement> movements, Answer answer, Answer back, boolean last) {

    public Flow {
        movements = List.copyOf(movements);
    }

    /** A line of one direction. */
    public Flow(EventKind kind, String from, String to, List<Movement> movements, Answer answer, boolean last) {
        this(kind, from, to, movements, answer, Answer.NOTHING, last);
    }

    /** What tells it from the other lines of its level. */
    public Leg leg() {
        return new Leg(kind, from, to);
    }

    /** The same line without those who go the other way, who are no more. */
    Flow against(Answer other) {
        return new Flow(kind, from, to, movements, answer, other, last);
    }

    /** The people on this leg; of a {@link #net} line the difference of two counts, which is not a count of persons. */
    public Span people() {
        return net() ? answer.total().minus(back.total()) : answer.total();
    }

    /** Whether those who go the other way are taken off. */
    public boolean net() {
        return !back.counted().isEmpty();
    }

    /** Why no number stands behind this line, be it that there is one and it is left out; empty where one does. */
    public Optional<Reason> uncounted() {
        boolean leftOut = answer.excluded().stream().anyMatch(row -> row.reason() == Reason.STRADDLES);
        return counted() ? Optional.empty() : Optional.of(leftOut ? Reason.STRADDLES : Reason.NO_FIGURE);
    }

    /** Whether any number stands behind this line; without one it is drawn thin and broken. */
    public boolean counted() {
        return !answer.counted().isEmpty();
    }
}
