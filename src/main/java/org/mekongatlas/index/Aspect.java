package org.mekongatlas.index;

import org.mekongatlas.model.Question;

/** What a question can narrow down to one value. */
public enum Aspect {
    /** Where journeys begin: a place with what lies near it, or a whole country. */
    ORIGIN,
    /** Where they end. */
    DESTINATION,
    /** Whose they are: a country's code. */
    NATIONALITY;

    /** The value asked for; empty where the question does not narrow. */
    public String of(Question question) {
        return switch (this) {
            case ORIGIN -> question.origin();
            case DESTINATION -> question.destination();
            case NATIONALITY -> question.nationality();
        };
    }

    /** The question narrowed to a value; not at all by the empty one. */
    public Question with(Question question, String value) {
        return switch (this) {
            case ORIGIN -> question.withOrigin(value);
            case DESTINATION -> question.withDestination(value);
            case NATIONALITY -> question.withNationality(value);
        };
    }
}
