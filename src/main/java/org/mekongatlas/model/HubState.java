package org.mekongatlas.model;

/** A dated state of a place. */
public enum HubState implements Coded {
    ACTIVE,
    POWER_CUT,
    RAIDED,
    TAKEN_OVER,
    DEMOLISHED,
    RELOCATED,
    REOPENED,
    CLOSED
}
