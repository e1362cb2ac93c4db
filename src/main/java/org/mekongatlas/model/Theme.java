package org.mekongatlas.model;

/** The colours of map and window. */
public enum Theme implements Coded {
    LIGHT,
    DARK
}
