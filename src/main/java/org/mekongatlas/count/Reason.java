package org.mekongatlas.count;

import org.mekongatlas.model.Coded;

/** Why an event that matches a question is left out of its total; the first that holds, in this order. */
public enum Reason implements Coded {
    NOT_PERSONS,
    PLAN,
    ESTIMATE,
    ANNOUNCED,
    CANCELLED,
    DISPUTED,
    NATIONALITY_UNKNOWN,
    NO_FIGURE,
    STRADDLES
}
