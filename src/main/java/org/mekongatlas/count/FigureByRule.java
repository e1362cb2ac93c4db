package org.mekongatlas.count;

import org.mekongatlas.model.Rule;
import org.mekongatlas.model.Span;

/** The figure of one event by each rule; counting rule, section 2. */
record FigureByRule(Span median, Span lowest, Span highest, Span latest) {

    /** Of an event without a number. */
    static final FigureByRule NONE = new FigureByRule(null, null, null, null);

    /** The figure, or null where there is no number. */
    Span by(Rule rule) {
        return switch (rule) {
            case MEDIAN -> median;
            case LOWEST -> lowest;
            case HIGHEST -> highest;
            case LATEST -> latest;
        };
    }
}
