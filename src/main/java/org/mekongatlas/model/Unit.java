package org.mekongatlas.model;

/** What an event's figures count. */
public enum Unit implements Coded {
    PERSONS,
    USD,
    THB,
    PLACES,
    BUILDINGS,
    DEVICES,
    TARGETS,
    STATES,
    CASES,
    MEGAWATTS,
    BODIES
}
