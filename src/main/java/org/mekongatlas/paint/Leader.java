package org.mekongatlas.paint;

import java.util.List;
import java.util.stream.IntStream;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.paint.PlaceGroups.Spot;

/** A fine line from words to the disc they belong to, where there was no room beside it. Logical pixels of the world. */
record Leader(Spot words, Spot rim, int colour) {

    static final double WIDTH = 0.9;

    /** Between the letters and where it begins. */
    private static final double GAP = 1.5;
    /** It is kept clear of lines and words at points so far from each other. */
    private static final double STEP = 2;

    /** From the edge of a box straight towards the middle of a disc. */
    static Leader between(Bounds box, Spot centre, double radius, int colour) {
        double x = Math.max(box.minX() - GAP, Math.min(box.maxX() + GAP, centre.x()));
        double y = Math.max(box.minY() - GAP, Math.min(box.maxY() + GAP, centre.y()));
        Spot words = new Spot(x, y);
        double share = Math.min(1, radius / Math.max(1e-9, centre.distanceTo(words)));
        return new Leader(
                words, new Spot(centre.x() + share * (x - centre.x()), centre.y() + share * (y - centre.y())), colour);
    }

    /** Squares in which it lies. */
    List<Bounds> squares() {
        int steps = 1 + (int) (words.distanceTo(rim) / STEP);
        return IntStream.rangeClosed(1, steps)
                .mapToDouble(i -> (double) i / steps)
                .mapToObj(share -> LabelSheet.square(
                        words.x() + share * (rim.x() - words.x()), words.y() + share * (rim.y() - words.y()), WIDTH))
                .toList();
    }
}
