package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.List;
import org.mekongatlas.geo.Bounds;

/** Where on the map words may stand: each takes its room, first come, first served. Pixels. For one thread. */
final class LabelSpace {

    private final List<Bounds> taken = new ArrayList<>();
    private final List<Bounds> avoided = new ArrayList<>();

    boolean isFree(Bounds box) {
        return taken.stream().noneMatch(box::intersects);
    }

    void take(Bounds box) {
        taken.add(box);
    }

    /** Words may stand here, but rather not. */
    void avoid(Bounds box) {
        avoided.add(box);
    }

    /** On how many things that are better not covered a box would lie. */
    long covered(Bounds box) {
        return avoided.stream().filter(box::intersects).count();
    }
}
