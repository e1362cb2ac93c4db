package org.mekongatlas.index;

import java.util.List;
import org.mekongatlas.count.Answer;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Movement;
import org.mekongatlas.model.Span;

/**
 * One line on the map: the movements of one kind over one leg, from one stop of their journeys to the next. A journey
 * with stops is several legs, so that people who share a crossing share a line. Places that can not be told apart at the
 * level looked at are one, and what moves within one goes from it to itself.
 *
 * @param from place id, or empty where nobody says
 * @param to place id, or empty where nobody says
 * @param movements that use this leg and overlap the window, in the order of the files; at least one
 * @param answer the people on this leg, counted once
 * @param last whether some movement's journey ends with this leg, so that it carries the large arrowhead
 */
public record Flow(EventKind kind, String from, String to, List<Movement> movements, Answer answer, boolean last) {

    public Flow {
        movements = List.copyOf(movements);
    }

    public Span people() {
        return answer.total();
    }

    /** Whether any number stands behind this line; without one it is drawn thin and broken. */
    public boolean counted() {
        return !answer.counted().isEmpty();
    }
}
