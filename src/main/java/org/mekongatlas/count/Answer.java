package org.mekongatlas.count;

import java.util.List;
import org.mekongatlas.model.Span;

/**
 * A total and how it was made; counting rule, sections 5 and 6. Events are named by id.
 *
 * @param counted in the order in which they were taken: largest best first, then largest low, then by id
 * @param nested by id
 * @param overlapping in the order of {@code counted}
 * @param outgrown wholes whose parts' bests add up to more than their own figure, by id
 * @param excluded by id
 * @param restatements by id
 */
public record Answer(
        Span total,
        List<Counted> counted,
        List<Nested> nested,
        List<Overlapping> overlapping,
        List<String> outgrown,
        List<Excluded> excluded,
        List<Restatement> restatements) {

    public static final Answer NOTHING =
            new Answer(Span.ZERO, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * A root that is part of the total.
     *
     * @param figure its total: the largest of its own figure and that of any single child
     * @param incrementFrom the earlier tally whose figure was taken off, or empty
     */
    public record Counted(String event, Span figure, String incrementFrom) {}

    /**
     * An event whose people are already in {@code inside}, the nearest container that takes part.
     *
     * @param figure its total as for a root; of an earlier state of a total whose growth is counted, what it stated
     * @param incrementFrom as for a root
     */
    public record Nested(String event, String inside, Span figure, String incrementFrom) {}

    /**
     * A root that may be the same people as {@code with}, which was taken.
     *
     * @param figure its total
     * @param incrementFrom as for a root that was taken
     */
    public record Overlapping(String event, String with, Span figure, String incrementFrom) {}

    /** An event that matches the question and is left out. */
    public record Excluded(String event, Reason reason) {}

    /** A tally whose best is lower than that of the tally it follows. */
    public record Restatement(String event, String previous, long fellBy) {}

    public Answer {
        counted = List.copyOf(counted);
        nested = List.copyOf(nested);
        overlapping = List.copyOf(overlapping);
        outgrown = List.copyOf(outgrown);
        excluded = List.copyOf(excluded);
        restatements = List.copyOf(restatements);
    }

    /** How many events take part: counted, nested and overlapping. */
    public int events() {
        return counted.size() + nested.size() + overlapping.size();
    }

    /** Whether this, the answer for some of the events of {@code whole}, does not list them all. */
    public boolean isLessThan(Answer whole) {
        return events() + excluded.size() < whole.events() + whole.excluded.size();
    }
}
