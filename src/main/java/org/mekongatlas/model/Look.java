package org.mekongatlas.model;

/**
 * How a view is drawn, whatever it shows.
 *
 * @param names in which language places are named
 * @param lines how many lines are drawn at most, the widest; {@link #ALL_LINES} for all
 * @param uncertainty whether what is not known for sure looks so
 */
public record Look(Theme theme, Names names, int lines, boolean uncertainty) {

    /** No limit to {@link #lines}. */
    public static final int ALL_LINES = Integer.MAX_VALUE;

    public static final Look USUAL = new Look(Theme.LIGHT, Names.ENGLISH, ALL_LINES, true);

    public Look {
        if (lines < 1) {
            throw new IllegalArgumentException("at least one line is drawn, not " + lines);
        }
    }

    public Look withTheme(Theme newTheme) {
        return new Look(newTheme, names, lines, uncertainty);
    }

    public Look withNames(Names newNames) {
        return new Look(theme, newNames, lines, uncertainty);
    }

    public Look withLines(int most) {
        return new Look(theme, names, most, uncertainty);
    }

    public Look withUncertainty(boolean shown) {
        return new Look(theme, names, lines, shown);
    }
}
