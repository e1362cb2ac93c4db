package org.mekongatlas.paint;

import org.mekongatlas.model.Coded;

/** What a map can show of what is not known for sure, in the order of a legend. */
public enum Uncertainty implements Coded {
    /** No figure behind a line has a second source. */
    ONE_SOURCE,
    /** Fewer people are certain than a line stands for, or there may be more. */
    RANGE,
    /** Nobody says how many at most. */
    OPEN,
    /** A place lies somewhere within a circle. */
    PLACE
}
