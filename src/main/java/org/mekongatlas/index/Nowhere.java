package org.mekongatlas.index;

import java.util.ArrayList;
import java.util.List;
import org.mekongatlas.count.Answer;
import org.mekongatlas.model.Basis;
import org.mekongatlas.text.Texts;

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

    /** {@code 34 journeys with an unknown end, 5 with no place at all; together 12,300 people (at least 11,800)}. */
    public String words(Texts texts, Basis basis) {
        return answer.counted().isEmpty()
                ? journeys(texts)
                : texts.text("nowhere.together", journeys(texts), texts.counted(answer.total(), basis));
    }

    /** {@code 34 journeys with an unknown end, 5 with no place at all}. */
    public String journeys(Texts texts) {
        List<String> parts = new ArrayList<>();
        if (openEnded > 0) {
            parts.add(texts.count("nowhere.open-ended", openEnded));
        }
        if (placeless > 0 && openEnded > 0) {
            parts.add(texts.text("nowhere.placeless.also", placeless));
        } else if (placeless > 0) {
            parts.add(texts.count("nowhere.placeless", placeless));
        }
        return String.join(texts.text("list.comma"), parts);
    }
}
