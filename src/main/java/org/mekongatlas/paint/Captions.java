package org.mekongatlas.paint;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.mekongatlas.geo.Bounds;

/**
 * Keeps the numbers of lines and names from standing right over, under or level with each other, where a reader takes
 * the number for that of the named place, unless there is no other room. Logical pixels of the world. For one thread.
 */
final class Captions {

    /** Words this far over or under others are read with them. */
    private static final double OVER = 11;
    /** Words on one line with others are read with them so far off. */
    private static final double LEVEL = 30;
    /** Of the height of words, how far up and down from their middle others are on one line with them. */
    private static final double MIDDLE = 0.2;

    private final LabelPlacer besideNames = new LabelPlacer();
    private final LabelPlacer besideNumbers = new LabelPlacer();
    private Kind kind = Kind.OTHER;
    /** Places a number near a name, if there is room for it only there. */
    private Optional<Runnable> second = Optional.empty();

    private enum Kind {
        NAME,
        NUMBER,
        OTHER
    }

    /**
     * Writes a number, off all names wherever that is possible.
     *
     * @param writing whether it found a place
     * @param further the same at a greater distance from what it belongs to; asked where names were all that was in the
     *     way
     */
    boolean writeNumber(BooleanSupplier writing, BooleanSupplier further) {
        kind = Kind.NUMBER;
        second = Optional.empty();
        boolean written = writing.getAsBoolean() || second.isPresent() && further.getAsBoolean();
        if (!written) {
            second.ifPresent(Runnable::run);
        }
        kind = Kind.OTHER;
        return written || second.isPresent();
    }

    /**
     * Writes a name, off numbers where there is another place that is as good.
     *
     * @param writing whether it found a place
     */
    boolean writeName(BooleanSupplier writing) {
        kind = Kind.NAME;
        boolean written = writing.getAsBoolean();
        kind = Kind.OTHER;
        return written;
    }

    /** Whether what is being written would not be read with anything else there. */
    boolean isApart(Bounds box) {
        return kind == Kind.OTHER || (kind == Kind.NAME ? besideNumbers : besideNames).isFree(box);
    }

    /**
     * Takes a place that is not apart: for a name at once, for a number once there is no other.
     *
     * @return whether it was taken
     */
    boolean settle(Runnable placing) {
        if (kind == Kind.NUMBER) {
            second = second.or(() -> Optional.of(placing));
            return false;
        }
        placing.run();
        return true;
    }

    /** Notes where something was written. */
    void written(Bounds box) {
        if (kind != Kind.OTHER) {
            LabelPlacer beside = kind == Kind.NAME ? besideNames : besideNumbers;
            double middle = (box.minY() + box.maxY()) / 2;
            double half = MIDDLE * (box.maxY() - box.minY());
            beside.reserve(new Bounds(box.minX(), box.minY() - OVER, box.maxX(), box.maxY() + OVER));
            beside.reserve(new Bounds(box.minX() - LEVEL, middle - half, box.maxX() + LEVEL, middle + half));
        }
    }
}
