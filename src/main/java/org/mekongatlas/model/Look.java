package org.mekongatlas.model;

/**
 * How a view is drawn, whatever it shows.
 *
 * @param names in which language places are named
 * @param lines how many lines are drawn at most, the widest; {@link #ALL_LINES} for all
 * @param uncertainty whether what is not known for sure looks so
 * @param balance how the lines of both directions between two places are drawn
 */
public record Look(Theme theme, Names names, int lines, boolean uncertainty, Balance balance) {

    /** No limit to {@link #lines}. */
    public static final int ALL_LINES = Integer.MAX_VALUE;

    public static final Look USUAL = new Look(Theme.LIGHT, Names.ENGLISH, ALL_LINES, true, Balance.GROSS);

    public Look {
        if (lines < 1) {
            throw new IllegalArgumentException("at least one line is drawn, not " + lines);
        }
    }

    public Look withTheme(Theme newTheme) {
        return new Look(newTheme, names, lines, uncertainty, balance);
    }

    public Look withNames(Names newNames) {
        return new Look(theme, newNames, lines, uncertainty, balance);
    }

    public Look withLines(int most) {
        return new Look(theme, names, most, uncertainty, balance);
    }

    public Look withUncertainty(boolean shown) {
        return new Look(theme, names, lines, shown, balance);
    }

    public Look withBalance(Balance other) {
        return new Look(theme, names, lines, uncertainty, other);
    }
}
