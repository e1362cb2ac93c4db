package org.mekongatlas.model;

/** Whether an event happened. */
public enum EventStatus implements Coded {
    DONE,
    ONGOING,
    ANNOUNCED,
    CANCELLED,
    DISPUTED
}
