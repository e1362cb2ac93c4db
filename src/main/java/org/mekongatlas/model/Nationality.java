package org.mekongatlas.model;

/**
 * A figure for one nationality in one event, by one source.
 *
 * @param country ISO 3166-1 alpha-2 in upper case
 * @param low null where there is no lower bound
 * @param high null where there is no upper bound
 */
public record Nationality(String event, String country, Long low, Long high, Qualifier qualifier, String source) {

    /** Whether the row gives a number. */
    public boolean hasFigure() {
        return low != null || high != null;
    }

    /** The one number this row stands for; see {@link Claim#point}. */
    public long point() {
        return Figures.point(low, high);
    }
}
