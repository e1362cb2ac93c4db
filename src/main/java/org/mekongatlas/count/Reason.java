package org.mekongatlas.count;

import org.mekongatlas.model.Coded;

/** Why an event that matches a question is left out of its total; the first that holds, in this order. */
public enum Reason implements Coded {
    NOT_PERSONS("does not count people", "The figures are of places, money or cases."),
    PLAN("a plan", "What was intended, not what happened."),
    ESTIMATE("an estimate", "People who are somewhere, or a guess; nobody who moved."),
    ANNOUNCED("only announced", "Nobody says that it happened."),
    CANCELLED("cancelled", "It did not happen."),
    DISPUTED("disputed", "Others deny it; it counts where disputed reports are asked for."),
    NATIONALITY_UNKNOWN("nationality unknown", "Nobody says how many are of this nationality."),
    NO_FIGURE("no figure", "Nobody says how many."),
    STRADDLES("reaches beyond the period", "How many of its people fall into the period is not known.");

    private final String words;
    private final String meaning;

    Reason(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    /** A few words, to stand behind an event. */
    public String words() {
        return words;
    }

    /** One sentence for a reader who does not know the counting rule. */
    public String meaning() {
        return meaning;
    }
}
