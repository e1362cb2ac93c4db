package org.mekongatlas.model;

/** A dated state of a place: {@code place} and {@code source} are ids; the state holds until the next one. */
public record PlaceState(String place, FuzzyDate from, HubState state, String source, String note) {}
