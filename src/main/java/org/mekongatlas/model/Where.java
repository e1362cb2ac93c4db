package org.mekongatlas.model;

/**
 * Which way journeys lead: place ids or country codes, as the counting rule, section 3, reads them. What is empty does
 * not filter.
 *
 * @param through a stop on the way, or the scene
 */
public record Where(String origin, String destination, Between between, String through) {

    public static final Where ANYWHERE = new Where("", "", Between.ANYWHERE, "");

    public Where withOrigin(String place) {
        return new Where(place, destination, between, through);
    }

    public Where withDestination(String place) {
        return new Where(origin, place, between, through);
    }

    public Where withBetween(Between ends) {
        return new Where(origin, destination, ends, through);
    }

    public Where withThrough(String place) {
        return new Where(origin, destination, between, place);
    }
}
