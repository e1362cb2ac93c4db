package org.mekongatlas.paint;

/** What a map can show of what is not known for sure, in the order of a legend. */
public enum Uncertainty {
    /** No figure behind a line has a second source. */
    ONE_SOURCE("One source only"),
    /** Fewer people are certain than a line stands for, or there may be more. */
    RANGE("Low, best, high"),
    /** Nobody says how many at most. */
    OPEN("No upper limit"),
    /** A place lies somewhere within a circle. */
    PLACE("Place not exact");

    private final String words;

    Uncertainty(String words) {
        this.words = words;
    }

    /** In English, for a legend. */
    String words() {
        return words;
    }
}
