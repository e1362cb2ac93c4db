package org.mekongatlas.model;

/** That a source describes a place; both are ids. */
public record PlaceSource(String place, String source) {}
