package org.mekongatlas.index;

import java.util.ArrayList;
import java.util.List;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Words;
import org.mekongatlas.model.Basis;

/**
 * Journeys that a map shows in part or not at all, because nobody names the places.
 *
 * @param openEnded of how many one end is not known: stubs on the map
 * @param placeless of how many no place is known: not on the map
 * @param answer the people of both together, counted once
 */
public record Nowhere(long openEnded, long placeless, Answer answer) {

    public static final Nowhere NOTHING = new Nowhere(0, 0, Answer.NOTHING);

    public boolean isEmpty() {
        return openEnded + placeless == 0;
    }

    /** {@code Not wholly on the map: 34 journeys with an unknown end, 5 with no place at all; together
     * 12,300 people (11,800+)}. */
    public String words(Basis basis) {
        List<String> parts = new ArrayList<>();
        if (openEnded > 0) {
            parts.add(Words.number(openEnded) + journeys(openEnded) + "with an unknown end");
        }
        if (placeless > 0) {
            parts.add(Words.number(placeless) + (openEnded > 0 ? " " : journeys(placeless)) + "with no place at all");
        }
        return "Not wholly on the map: " + String.join(", ", parts) + people(basis);
    }

    private static String journeys(long count) {
        return count == 1 ? " journey " : " journeys ";
    }

    private String people(Basis basis) {
        long best = answer.total().best();
        String noun = basis == Basis.MOVEMENTS ? " crossings" : best == 1 ? " person" : " people";
        return answer.counted().isEmpty()
                ? ""
                : "; together " + Words.number(best) + noun + Words.range(answer.total());
    }
}
