package org.mekongatlas.export;

import java.util.Optional;
import org.mekongatlas.index.PanelPeriods;
import org.mekongatlas.model.Slice;

/**
 * A picture of small multiples to be made.
 *
 * @param picture the whole of it; the period of its view is cut into panels
 * @param panels how many at most, one of {@link PanelPeriods#COUNTS}
 * @param slice what each shows; empty for the shortest that covers the period
 * @param cameras where each looks
 */
public record MultiplesSpec(PictureSpec picture, int panels, Optional<Slice> slice, Cameras cameras) {

    public MultiplesSpec {
        if (!PanelPeriods.COUNTS.contains(panels)) {
            throw new IllegalArgumentException("multiples are 4, 6 or 9, not " + panels);
        }
    }
}
