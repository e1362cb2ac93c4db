package org.mekongatlas.index;

import org.mekongatlas.model.Filter;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Where;

/** Where a filter names one place or country. */
public enum Slot {
    /** Where journeys begin: a place with the smaller ones in it, or a whole country. */
    ORIGIN,
    /** Where they end. */
    DESTINATION,
    /** One end, whichever. */
    ONE_END,
    /** The end over against it. */
    OTHER_END,
    /** A stop on the way; the scene of what is no journey. */
    THROUGH,
    /** Whose they are: a country's code. */
    NATIONALITY;

    /** The value named; empty where none is. */
    public String of(Question question) {
        Filter filter = question.filter();
        return switch (this) {
            case ORIGIN -> filter.where().origin();
            case DESTINATION -> filter.where().destination();
            case ONE_END -> filter.where().between().one();
            case OTHER_END -> filter.where().between().other();
            case THROUGH -> filter.where().through();
            case NATIONALITY -> filter.who().nationality();
        };
    }

    /** The question with a value named; with none by the empty one. */
    public Question with(Question question, String value) {
        Filter filter = question.filter();
        Where where = filter.where();
        return switch (this) {
            case ORIGIN -> question.withOrigin(value);
            case DESTINATION -> question.withDestination(value);
            case ONE_END ->
                question.withFilter(
                        filter.with(where.withBetween(where.between().withOne(value))));
            case OTHER_END ->
                question.withFilter(
                        filter.with(where.withBetween(where.between().withOther(value))));
            case THROUGH -> question.withFilter(filter.with(where.withThrough(value)));
            case NATIONALITY -> question.withNationality(value);
        };
    }
}
