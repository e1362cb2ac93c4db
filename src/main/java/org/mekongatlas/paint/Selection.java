package org.mekongatlas.paint;

import org.mekongatlas.model.EventKind;

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

    /** A line: see {@link org.mekongatlas.index.Flow}. */
    record OfFlow(EventKind kind, String from, String to) implements Selection {}
}
