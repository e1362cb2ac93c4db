package org.mekongatlas.model;

/** How an event's figure counts people; counting rule, section 1. */
public enum Counting implements Coded {
    /** These people, this once. */
    INCIDENT,
    /** A running total over start..end that contains incidents and earlier tallies. */
    TALLY,
    /** Announced, not done. */
    PLAN,
    /** A stock or a guess, not a movement. */
    ESTIMATE,
    /** No number. */
    NONE
}
