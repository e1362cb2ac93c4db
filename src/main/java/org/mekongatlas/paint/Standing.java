package org.mekongatlas.paint;

import java.util.Map;

/**
 * Where the lines of a map ran, so that they stay there while time or zoom change. Immutable; any thread.
 *
 * @param bends by how much more than usual corridors bend that do, by the groups of places at their ends
 */
public record Standing(SheafPlaces sheaves, Map<FlowLayout.Ends, Double> bends) {

    /** No map was laid out before. */
    public static final Standing NONE = new Standing(SheafPlaces.NONE, Map.of());

    public Standing {
        bends = Map.copyOf(bends);
    }
}
