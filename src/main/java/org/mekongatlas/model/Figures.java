package org.mekongatlas.model;

/** Arithmetic of figures with a missing bound; counting rule, section 2. */
final class Figures {

    private Figures() {}

    static long point(Long low, Long high) {
        if (low == null && high == null) {
            throw new IllegalStateException("no figure");
        }
        if (low == null) {
            return high;
        }
        return high == null ? low : low + (high - low + 1) / 2;
    }
}
