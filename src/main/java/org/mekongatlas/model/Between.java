package org.mekongatlas.model;

/**
 * Journeys from one place to another or back; with one of them empty, journeys that begin or end in the other.
 *
 * @param one place id or country code; counting rule, section 3
 * @param other likewise
 */
public record Between(String one, String other) {

    public static final Between ANYWHERE = new Between("", "");

    public Between withOne(String place) {
        return new Between(place, other);
    }

    public Between withOther(String place) {
        return new Between(one, place);
    }
}
