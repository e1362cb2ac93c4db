package org.mekongatlas.model;

/** How well an event is sourced: high is two independent sources, or an official figure reported by an agency. */
public enum Confidence implements Coded {
    HIGH,
    MEDIUM,
    LOW
}
