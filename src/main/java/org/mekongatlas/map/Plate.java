package org.mekongatlas.map;

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

    /** What is drawn at a pixel of the plate, within {@code reach} pixels. */
    Optional<Selection> pick(double px, double py, double reach);
}
