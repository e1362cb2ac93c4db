package org.mekongatlas.screen.state;

import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.ViewText;
import org.mekongatlas.paint.Selection;

/**
 * What was open in a window, besides what its view says.
 *
 * @param page of what was picked
 * @param account the total whose making was shown
 * @param table whether the table of events lay under the map
 * @param instead what was shown in place of the map
 */
public record OpenPanels(Selection page, Total account, boolean table, Instead instead) {

    public static final OpenPanels NONE = new OpenPanels(Selection.NONE, Total.NONE, false, Instead.NOTHING);

    /** These without what is about something that a catalogue does not have. */
    public OpenPanels knownTo(Catalogue catalogue) {
        return new OpenPanels(
                isKnown(page, catalogue) ? page : Selection.NONE,
                isKnown(account, catalogue) ? account : Total.NONE,
                table,
                isKnown(instead, catalogue) ? instead : Instead.NOTHING);
    }

    private static boolean isKnown(Selection page, Catalogue catalogue) {
        if (page instanceof Selection.OfFlow of) {
            return catalogue.place(of.leg().from()).isPresent()
                    && catalogue.place(of.leg().to()).isPresent();
        }
        if (page instanceof Selection.OfPlace of) {
            return catalogue.place(of.place()).isPresent();
        }
        return !(page instanceof Selection.OfEvent of)
                || catalogue.event(of.event()).isPresent();
    }

    private static boolean isKnown(Total account, Catalogue catalogue) {
        if (account instanceof Total.OfLine of) {
            return isKnown(of.line(), catalogue);
        }
        return !(account instanceof Total.OfPlace of)
                || catalogue.place(of.place()).isPresent();
    }

    private static boolean isKnown(Instead instead, Catalogue catalogue) {
        return !(instead instanceof Instead.Comparison of)
                || ViewText.unknown(of.other(), catalogue).isEmpty();
    }
}
