package org.mekongatlas.paint;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.paint.PlaceGroups.Spot;

/**
 * A fine line from words to what they belong to, where there was no room beside it. Logical pixels of the world.
 *
 * @param words where it begins, beside the words
 * @param end where it meets what it leads to
 * @param dotted whether a dot at its end tells which of several lines it means
 * @param own so near to its end it runs over what it leads to
 */
record Leader(Spot words, Spot end, boolean dotted, double own, int colour) {

    static final double WIDTH = 0.9;
    /** Radius of the dot. */
    static final double DOT = 2;

    /** Between the letters and where it begins. */
    private static final double GAP = 1.5;
    /** It is kept clear of lines and words at points so far from each other. */
    private static final double STEP = 2;
    /** What it may touch at the edge of what it leads to. */
    private static final double EDGE = 4;

    /** From the edge of a box straight towards the middle of a disc, as far as its rim. */
    static Leader toDisc(Bounds box, Spot centre, double radius, int colour) {
        Spot words = beginning(box, centre);
        double share = Math.min(1, radius / Math.max(1e-9, centre.distanceTo(words)));
        Spot rim =
                new Spot(centre.x() + share * (words.x() - centre.x()), centre.y() + share * (words.y() - centre.y()));
        return new Leader(words, rim, false, EDGE, colour);
    }

    /** From the edge of a box straight to the middle of a line. */
    static Leader toLine(Bounds box, Spot point, double width, int colour) {
        return new Leader(beginning(box, point), point, true, width / 2 + EDGE, colour);
    }

    private static Spot beginning(Bounds box, Spot end) {
        return new Spot(
                Math.max(box.minX() - GAP, Math.min(box.maxX() + GAP, end.x())),
                Math.max(box.minY() - GAP, Math.min(box.maxY() + GAP, end.y())));
    }

    double length() {
        return words.distanceTo(end);
    }

    /** Around its end, with its dot. */
    Bounds tip() {
        return LabelSheet.square(end.x(), end.y(), DOT);
    }

    private Spot at(double share) {
        return new Spot(words.x() + share * (end.x() - words.x()), words.y() + share * (end.y() - words.y()));
    }

    /** Squares in which it lies over nothing that it leads to. */
    Stream<Bounds> squares() {
        return squares(own);
    }

    /** Squares in which no words may stand: with a dot, as far as that. */
    Stream<Bounds> room() {
        return squares(dotted ? 0 : own);
    }

    private Stream<Bounds> squares(double before) {
        double length = length();
        return IntStream.rangeClosed(1, (int) ((length - before) / STEP))
                .mapToObj(i -> at(i * STEP / length))
                .map(spot -> LabelSheet.square(spot.x(), spot.y(), WIDTH));
    }
}
