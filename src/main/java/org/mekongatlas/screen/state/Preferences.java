package org.mekongatlas.screen.state;

import java.util.Optional;
import org.mekongatlas.model.View;

/**
 * How a reader left the window; kept from one day to the next.
 *
 * @param view what was looked at, with a camera for a window of the usual size; as panels leave it free
 * @param moving whether beads run and the map flies; without, both stand still
 * @param list whether the list of events is out
 * @param legend whether the legend is unfolded where there is room for it
 * @param hints whether the first hints are still to be shown
 * @param open what was open in the window
 * @param furnishing of the window, whatever it shows
 * @param place of the window; empty before the first time
 */
public record Preferences(
        View view,
        boolean moving,
        boolean list,
        boolean legend,
        boolean hints,
        OpenPanels open,
        Furnishing furnishing,
        Optional<WindowPlace> place) {

    /** What a reader sees first. */
    public static final Preferences USUAL =
            new Preferences(View.OPENING, true, true, true, true, OpenPanels.NONE, Furnishing.USUAL, Optional.empty());

    public Preferences withView(View other) {
        return new Preferences(other, moving, list, legend, hints, open, furnishing, place);
    }

    public Preferences withOpen(OpenPanels other) {
        return new Preferences(view, moving, list, legend, hints, other, furnishing, place);
    }

    public Preferences withPlace(Optional<WindowPlace> other) {
        return new Preferences(view, moving, list, legend, hints, open, furnishing, other);
    }
}
