package org.mekongatlas.paint;

import java.util.List;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.index.Flow;

/**
 * Where a flow runs at one zoom, in logical pixels of the world.
 *
 * @param covers flows that this one stands for, because at this zoom they can not be told apart
 * @param path from where the line begins to the tip of its head
 * @param width logical pixels
 */
record Line(Flow flow, List<Flow> covers, Polyline path, double width) {

    Line {
        covers = List.copyOf(covers);
    }
}
