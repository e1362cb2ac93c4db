package org.mekongatlas.map;

import java.util.Optional;
import org.mekongatlas.paint.Beads;
import org.mekongatlas.paint.Legend;
import org.mekongatlas.paint.Overlay;
import org.mekongatlas.paint.OverlayPainter;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.paint.Sheet;

/** What makes plates: the overlay's painter, or a test's stand-in. Any thread. */
interface PlateMaker {

    /** @param still transparent and as large as the order's viewport: the plate's own from now on */
    Plate make(PlateOrder order, Sheet still);

    /** Plates painted by the atlas's painter. */
    static PlateMaker with(OverlayPainter painter) {
        return (order, still) -> {
            Overlay overlay = painter.layout(order.snapshot(), order.viewport(), order.selection());
            Palette palette = Palette.of(order.theme());
            Beads beads = painter.paint(still, overlay, palette);
            return new Painted(order, still, overlay, beads, Optional.of(Legend.of(overlay, order.view())));
        };
    }

    /** A plate of the atlas's painter. */
    record Painted(PlateOrder order, Sheet still, Overlay overlay, Beads beads, Optional<Legend> legend)
            implements Plate {

        @Override
        public void paintBeads(Sheet sheet, double seconds) {
            beads.paint(sheet, seconds);
        }

        @Override
        public Optional<Selection> pick(double px, double py, double reach) {
            return overlay.pick(px, py, reach);
        }
    }
}
