package org.mekongatlas.paint;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.paint.PlaceGroups.Spot;

/**
 * Writes the number of a line at some of its points, off all other lines where that is possible. Each way to write says
 * whether it found a place. Logical pixels of the world. For one thread.
 *
 * @param narrowing how wide lines are for what they would be on a map that is not seen from afar
 */
record LineWriting(LabelSheet sheet, double narrowing) {

    /** From this width on its number may stand over narrow lines where there is no other room, logical pixels. */
    static final double LARGE = 6;

    /** Where the part of its line that is seen has most room. */
    boolean writeWithin(Writing writing, LineStands stands, Bounds sight) {
        return write(writing, stands, stands.within(sight), stands.closelyWithin(sight));
    }

    /**
     * Beside some points of its line, or led to them, or on others of it.
     *
     * @param on where it may stand on the line
     */
    boolean write(Writing writing, LineStands stands, List<Double> points, List<Double> on) {
        return sheet.captions()
                .writeNumber(
                        () -> writeNear(writing, stands, points, on),
                        () -> led(writing, stands, points, stands::furthest, sheet.led()::writeAcross));
    }

    /** Led to the part of its line that is seen, further off than is tried elsewhere. */
    boolean writeFurther(Writing writing, LineStands stands, Bounds sight) {
        return sheet.captions()
                .writeNumber(
                        () -> led(writing, stands, stands.within(sight), stands::furthest, sheet.led()::writeAcross),
                        () -> false);
    }

    /** Led to some points of its line from wherever there is room. */
    boolean writeAnywhere(Writing writing, LineStands stands, List<Double> points) {
        return sheet.captions()
                .writeNumber(
                        () -> led(writing, stands, points, stands::anywhere, sheet.led()::writeAcross), () -> false);
    }

    /**
     * Beside its line, on it where it is wide and no stub, or led to it; the number of a wide line over narrow ones if
     * need be.
     */
    private boolean writeNear(Writing writing, LineStands stands, List<Double> points, List<Double> on) {
        boolean wide = stands.width() >= FlowNumbers.WIDE && !stands.isOpen();
        return sheet.writeClear(writing, stands.beside(points))
                || wide && sheet.write(writing, stands.on(on), false)
                || led(writing, stands, points, sheet.led()::write)
                || led(writing, stands, points, sheet.led()::writeAcross)
                || (stands.width() >= LARGE * narrowing || stands.isOpen())
                        && writeOver(writing, stands.freeOf(sheet::isOffWideLines), on);
    }

    /**
     * Led to its line over narrow ones; beside it only with the question mark of an end that nobody names, lest it be
     * taken for theirs.
     */
    private boolean writeOver(Writing writing, LineStands stands, List<Double> points) {
        return stands.isOpen() && sheet.writeAside(writing, stands.beside(points), false)
                || led(writing, stands, points, sheet.led()::writeOver);
    }

    /** One of the sheet's ways to write with a leader. */
    @FunctionalInterface
    private interface Led {

        boolean write(Writing writing, List<Stand> stands, Function<Bounds, Leader> leaders);
    }

    private static boolean led(Writing writing, LineStands stands, List<Double> points, Led way) {
        return led(writing, stands, points, stands::further, way);
    }

    /**
     * Beside its chevron where there is room for both.
     *
     * @param far where words may stand that are led to a point of the line
     */
    private static boolean led(
            Writing writing, LineStands stands, List<Double> points, DoubleFunction<List<Stand>> far, Led way) {
        return points.stream()
                .anyMatch(along -> stands.isOnChevron(along)
                                && way.write(
                                        writing,
                                        far.apply(along),
                                        box -> leader(box, stands.besideChevron(box), stands, writing))
                        || way.write(
                                writing, far.apply(along), box -> leader(box, stands.spot(along), stands, writing)));
    }

    private static Leader leader(Bounds words, Spot end, LineStands stands, Writing writing) {
        return Leader.toLine(words, end, stands.width(), writing.colour());
    }
}
