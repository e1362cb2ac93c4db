package org.mekongatlas.count;

import org.mekongatlas.model.Coded;
import org.mekongatlas.text.Texts;

/**
 * Why an event that matches a question is left out of its total; the first that holds, in this order. Its word is to
 * stand behind an event.
 */
public enum Reason implements Coded {
    NATIONALITY_UNKNOWN,
    NOT_PERSONS,
    PLAN,
    ESTIMATE,
    ANNOUNCED,
    CANCELLED,
    DISPUTED,
    NO_FIGURE,
    OTHER_KIND,
    STRADDLES;

    /** One sentence for a reader who does not know the counting rule. */
    public String meaning(Texts texts) {
        return texts.of(this, ".meaning");
    }
}
