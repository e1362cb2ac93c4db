package org.mekongatlas.paint;

import java.util.List;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;

/**
 * What the reader sees of a sheet; pixels of its viewport.
 *
 * @param view of a sheet that may reach beyond it
 * @param covered by what stands on the map: no words are shown of which a part would lie beneath
 */
public record Sight(Bounds view, List<Bounds> covered) {

    public Sight {
        covered = List.copyOf(covered);
    }

    /** With nothing on it. */
    public static Sight of(Bounds view) {
        return new Sight(view, List.of());
    }

    /** The same in logical pixels of the world. */
    Sight inWorld(Viewport viewport) {
        return new Sight(
                inWorld(view, viewport),
                covered.stream().map(box -> inWorld(box, viewport)).toList());
    }

    private static Bounds inWorld(Bounds box, Viewport viewport) {
        return box.moved(viewport.left(), viewport.top()).scaled(1 / viewport.scale());
    }

    boolean covers(Bounds box) {
        return covered.stream().anyMatch(box::intersects);
    }
}
