package org.mekongatlas.screen;

import org.mekongatlas.model.Names;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.View;

/**
 * How a reader likes the window; kept from one day to the next.
 *
 * @param moving whether beads run and the map flies; without, both stand still
 */
public record Preferences(Theme theme, Names names, boolean moving) {

    /** So many lines can be told apart when the whole region is first seen. */
    private static final int LINES = 50;

    public static final Preferences USUAL = new Preferences(View.HOME.theme(), View.HOME.names(), true);

    static Preferences of(View view, boolean moving) {
        return new Preferences(view.theme(), view.names(), moving);
    }

    /** The opening view as this reader likes it. */
    View home() {
        return View.HOME.withLook(
                View.HOME.look().withTheme(theme).withNames(names).withLines(LINES));
    }
}
