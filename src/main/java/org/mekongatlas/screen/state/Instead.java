package org.mekongatlas.screen.state;

import java.util.Optional;
import org.mekongatlas.model.Slice;
import org.mekongatlas.model.View;

/** What can be shown in place of the map. */
public sealed interface Instead {

    Instead NOTHING = new Nothing();

    /** The map itself is shown. */
    record Nothing() implements Instead {}

    /**
     * Two views beside each other.
     *
     * @param other the one that is not the window's own: its period and filter, and where both look
     */
    record Comparison(View other) implements Instead {}

    /**
     * Small multiples of the period.
     *
     * @param most how many at most, one of {@link org.mekongatlas.index.PanelPeriods#COUNTS}
     * @param slice what each shows; empty for the shortest that covers the period
     */
    record Multiples(int most, Optional<Slice> slice) implements Instead {}
}
