package org.mekongatlas.model;

/** Which claim gives an event its best figure; counting rule, section 2. */
public enum Rule implements Coded {
    MEDIAN,
    LOWEST,
    HIGHEST,
    LATEST
}
