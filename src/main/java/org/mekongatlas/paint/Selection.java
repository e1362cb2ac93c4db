package org.mekongatlas.paint;

import org.mekongatlas.index.Leg;

/** What the reader has picked. */
public sealed interface Selection {

    Selection NONE = new None();

    /** Nothing. */
    record None() implements Selection {}

    /** A place, by id. */
    record OfPlace(String place) implements Selection {}

    /** The people of a nationality, by ISO 3166-1 alpha-2 in upper case; they have no place on the map. */
    record OfNationality(String country) implements Selection {}

    /** An event, by id. */
    record OfEvent(String event) implements Selection {}

    /**
     * A line: see {@link org.mekongatlas.index.Flow}.
     *
     * @param level at which its ends stand for what they do, and no other line is the same
     */
    record OfFlow(Leg leg, int level) implements Selection {}
}
