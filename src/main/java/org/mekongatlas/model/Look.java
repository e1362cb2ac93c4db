package org.mekongatlas.model;

/**
 * How a view is drawn, whatever it shows.
 *
 * @param names in which language places are named
 * @param lines how many lines are drawn at most on a map of the region, the widest, and more on closer ones;
 *     {@link #ALL_LINES} for all
 * @param uncertainty whether what is not known for sure looks so
 * @param balance how the lines of both directions between two places are drawn
 * @param widest the number of people that is drawn as widely as lines get, so that widths mean the same in many
 *     pictures; {@link #AS_NEEDED} where the largest number shown is
 * @param language in which the atlas speaks
 */
public record Look(
        Theme theme, Names names, int lines, boolean uncertainty, Balance balance, long widest, Language language) {

    /** No limit to {@link #lines}. */
    public static final int ALL_LINES = Integer.MAX_VALUE;

    /** No fixed scale of {@link #widest}. */
    public static final long AS_NEEDED = 0;

    public static final Look USUAL =
            new Look(Theme.LIGHT, Names.READER, ALL_LINES, true, Balance.GROSS, AS_NEEDED, Language.EN);

    public Look {
        if (lines < 1) {
            throw new IllegalArgumentException("at least one line is drawn, not " + lines);
        }
        if (widest < 0) {
            throw new IllegalArgumentException("no line is of " + widest + " people");
        }
    }

    public Look withTheme(Theme newTheme) {
        return new Look(newTheme, names, lines, uncertainty, balance, widest, language);
    }

    public Look withNames(Names newNames) {
        return new Look(theme, newNames, lines, uncertainty, balance, widest, language);
    }

    public Look withLines(int most) {
        return new Look(theme, names, most, uncertainty, balance, widest, language);
    }

    public Look withUncertainty(boolean shown) {
        return new Look(theme, names, lines, shown, balance, widest, language);
    }

    public Look withBalance(Balance other) {
        return new Look(theme, names, lines, uncertainty, other, widest, language);
    }

    public Look withWidest(long people) {
        return new Look(theme, names, lines, uncertainty, balance, people, language);
    }

    public Look withLanguage(Language other) {
        return new Look(theme, names, lines, uncertainty, balance, widest, other);
    }
}
