package org.mekongatlas.screen;

import org.mekongatlas.model.Names;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.View;

/**
 * How a reader likes the window; kept from one day to the next.
 *
 * @param uncertainty whether what is not known for sure looks so
 * @param moving whether beads run and the map flies; without, both stand still
 */
public record Preferences(Theme theme, Names names, boolean uncertainty, boolean moving) {

    /** So many lines can be told apart when the whole region is first seen. */
    private static final int LINES = 50;

    public static final Preferences USUAL = new Preferences(
            View.HOME.theme(), View.HOME.names(), View.HOME.look().uncertainty(), true);

    static Preferences of(View view, boolean moving) {
        return new Preferences(view.theme(), view.names(), view.look().uncertainty(), moving);
    }

    /** The opening view as this reader likes it. */
    View home() {
        return View.HOME.withLook(View.HOME
                .look()
                .withTheme(theme)
                .withNames(names)
                .withUncertainty(uncertainty)
                .withLines(LINES));
    }
}
