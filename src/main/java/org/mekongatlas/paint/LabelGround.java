package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.paint.PlaceGroups.Spot;

/**
 * What is in the way of labels on one map: symbols and earlier labels, which nothing is written on, lines, which words
 * avoid, and what will lie over the map. Logical pixels of the world. For one thread.
 */
final class LabelGround {

    /** From this width on a line is a bad ground for words. */
    private static final double WIDE = 2.2;
    /** Share of a line's width that words keep off to each side of its middle. */
    private static final double INNER = 0.35;

    private final LabelPlacer taken = new LabelPlacer();
    private final LineField wideLines;
    private final LineField lines;
    private final List<Bounds> covered = new ArrayList<>();
    private Optional<Bounds> frame = Optional.empty();

    /** @param known where lines matter */
    LabelGround(Bounds known) {
        wideLines = new LineField(known);
        lines = new LineField(known);
    }

    LineField lines() {
        return lines;
    }

    LineField wideLines() {
        return wideLines;
    }

    void avoid(Polyline line, double width) {
        lines.add(line, INNER * width);
        if (width >= WIDE) {
            wideLines.add(line, INNER * width);
        }
    }

    void cover(Bounds box) {
        taken.reserve(box);
        covered.add(box);
    }

    boolean isCovered(Spot spot) {
        return covered.stream().anyMatch(box -> box.contains(spot.x(), spot.y()));
    }

    void keepDiscFree(double x, double y, double radius) {
        double narrow = 0.6 * radius;
        taken.reserve(new Bounds(x - radius, y - narrow, x + radius, y + narrow));
        taken.reserve(new Bounds(x - narrow, y - radius, x + narrow, y + radius));
    }

    /** From now on what is led to something is written wholly within these bounds, or not at all. */
    void keepLeadersIn(Bounds seen) {
        frame = Optional.of(seen);
    }

    /** Whether words in a box may have such a leader. */
    boolean allows(Bounds words, Leader leader) {
        return isInFrame(LabelSheet.withHalo(words)) && isInFrame(leader.tip()) && isUncovered(leader.tip());
    }

    private boolean isUncovered(Bounds box) {
        return covered.stream().noneMatch(box::intersects);
    }

    private boolean isInFrame(Bounds box) {
        return frame.isEmpty() || frame.get().contains(box);
    }

    boolean isFree(Bounds box) {
        return taken.isFree(box);
    }

    /** Whether a label with its halo and its leader lies on nothing. */
    boolean isFree(Label label) {
        return taken.isFree(LabelSheet.withHalo(label.stand().box()))
                && label.leader().stream().flatMap(Leader::room).allMatch(taken::isFree);
    }

    void take(Bounds box) {
        taken.reserve(box);
    }

    void take(Label label) {
        taken.reserve(LabelSheet.withHalo(label.stand().box()));
        label.leader().stream().flatMap(Leader::room).forEach(taken::reserve);
    }
}
