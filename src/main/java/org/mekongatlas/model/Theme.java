package org.mekongatlas.model;

/** The colours of map and window, and how large things are drawn. */
public enum Theme implements Coded {
    LIGHT,
    DARK,
    /** For a room: large type, wide lines, strong contrast. */
    PROJECTOR,
    /** Greys alone; kinds differ by their strokes too. */
    PRINT
}
