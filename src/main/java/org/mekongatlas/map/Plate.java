package org.mekongatlas.map;

import java.util.List;
import java.util.Optional;
import org.mekongatlas.paint.Legend;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.paint.Sheet;

/** An overlay that has been painted. Immutable; any thread. */
interface Plate {

    PlateOrder order();

    /** What stands still, as large as the order's viewport. */
    Sheet still();

    /** Draws what moves on a sheet of the same size. */
    void paintBeads(Sheet sheet, double seconds);

    /** What explains it; empty where it holds nothing that needs to be explained. */
    default Optional<Legend> legend() {
        return Optional.empty();
    }

    /** The symbols on it, which may move when places gather or come apart. */
    default List<PlateSymbol> symbols() {
        return List.of();
    }

    /** What is drawn at a pixel of the plate, within {@code reach} pixels. */
    Optional<Selection> pick(double px, double py, double reach);

    /** A plate with nothing on it. */
    static Plate blank(PlateOrder order) {
        return new Blank(
                order, new Sheet(order.viewport().width(), order.viewport().height()));
    }

    /** See {@link #blank}. */
    record Blank(PlateOrder order, Sheet still) implements Plate {

        @Override
        public void paintBeads(Sheet sheet, double seconds) {}

        @Override
        public Optional<Selection> pick(double px, double py, double reach) {
            return Optional.empty();
        }
    }
}
