package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.List;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.index.Flow;

/**
 * A flow as it is drawn, in pixels of an overlay's viewport.
 *
 * @param covers other flows of its kind and direction that it stands for, because at this zoom they can not be told
 *     apart
 * @param path from where the line begins to the tip of its head
 * @param width of the line, pixels
 * @param head how the line ends
 * @param faint whether something else is selected
 * @param doubt what of its people is not known for sure
 */
public record FlowShape(
        Flow flow, List<Flow> covers, Polyline path, double width, Head head, boolean faint, Doubt doubt) {

    /** How a line ends: where a journey ends, where an end is not known, where the journey goes on. */
    public enum Head {
        FULL,
        HOLLOW,
        NONE
    }

    /** How a line is broken. */
    public enum Stroke {
        SOLID,
        DASHED,
        /** In long dashes. */
        LONG,
        DOTTED,
        /** Nobody says how many. */
        BROKEN
    }

    /** A line that stands for one flow alone. */
    static FlowShape of(Flow flow, Polyline path, double width) {
        return new FlowShape(flow, List.of(), path, width, flow.last() ? Head.FULL : Head.NONE, false);
    }

    public FlowShape {
        covers = List.copyOf(covers);
    }

    /** A line of which all is sure. */
    FlowShape(Flow flow, List<Flow> covers, Polyline path, double width, Head head, boolean faint) {
        this(flow, covers, path, width, head, faint, Doubt.NONE);
    }

    /** The flow itself and those it stands for. */
    public List<Flow> flows() {
        List<Flow> all = new ArrayList<>(List.of(flow));
        all.addAll(covers);
        return all;
    }

    /** The same in other pixels: everything times {@code factor}, then moved. */
    FlowShape moved(double factor, double dx, double dy) {
        return new FlowShape(flow, covers, path.moved(factor, dx, dy), width * factor, head, faint, doubt);
    }

    FlowShape atLeast(double least) {
        return new FlowShape(flow, covers, path, Math.max(least, width), head, faint, doubt);
    }

    FlowShape withFaint(boolean other) {
        return new FlowShape(flow, covers, path, width, head, other, doubt);
    }

    FlowShape withDoubt(Doubt other) {
        return new FlowShape(flow, covers, path, width, head, faint, other);
    }

    /** What it shows of its {@link #doubt}: what steps back shows nothing. */
    Doubt shownDoubt() {
        return faint ? Doubt.NONE : doubt;
    }

    /** From a point to the line's edge; negative within the line. */
    double distanceTo(double px, double py) {
        return path.distanceTo(px, py) - width / 2;
    }

    /** Whether any of it, head and casing too, can be seen within a box. */
    boolean touches(Bounds box) {
        return path.bounds().intersects(box.grown(2 * width + 8));
    }
}
