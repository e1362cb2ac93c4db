package org.mekongatlas.model;

/** What a {@link Filter} can be about. The word of each is its name in text forms and on the command line. */
public enum Aspect implements Coded {
    /** Where journeys begin. */
    ORIGIN,
    /** Where they end. */
    DESTINATION,
    /** Both ends, whichever way. */
    BETWEEN,
    /** A stop on the way, or the scene. */
    THROUGH,
    /** Whose people are counted. */
    NATIONALITY,
    /** What sources call the people. */
    PEOPLE,
    /** How a figure counts. */
    COUNTING,
    /** Whether it happened. */
    STATUS,
    /** How well it is sourced. */
    CONFIDENCE,
    /** The classes of the sources that tell of it. */
    SOURCE_CLASS,
    /** How many publishers tell of it. */
    SOURCES,
    /** How many people. */
    SIZE,
    /** Words in it. */
    TEXT
}
