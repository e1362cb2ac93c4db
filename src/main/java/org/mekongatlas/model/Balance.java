package org.mekongatlas.model;

/** How the lines of both directions between two places are drawn. */
public enum Balance implements Coded {
    /** Each by itself. */
    GROSS,
    /**
     * One line of the difference, in the direction of the larger: the difference of two counts, not a count of persons.
     */
    NET
}
