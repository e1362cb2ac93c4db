package org.mekongatlas.model;

/**
 * What one source says about one event; both are ids.
 *
 * @param low null where the source gives no lower bound ("up to 300")
 * @param high null where the source gives no upper bound ("more than 7,000")
 * @param qualifier null where the claim has no figure
 */
public record Claim(String event, String source, Long low, Long high, Qualifier qualifier, String note) {

    /** Whether the source gives a number. */
    public boolean hasFigure() {
        return low != null || high != null;
    }

    /**
     * The one number this claim stands for: its value, the midpoint rounded half up, or the only bound.
     *
     * @throws IllegalStateException if it has none
     */
    public long point() {
        return Figures.point(low, high);
    }
}
