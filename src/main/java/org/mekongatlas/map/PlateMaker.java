package org.mekongatlas.map;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Place;
import org.mekongatlas.paint.Beads;
import org.mekongatlas.paint.Legend;
import org.mekongatlas.paint.MarkShape;
import org.mekongatlas.paint.Overlay;
import org.mekongatlas.paint.OverlayPainter;
import org.mekongatlas.paint.OverlayPainter.Painting;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.paint.Sheet;
import org.mekongatlas.paint.Standing;
import org.mekongatlas.paint.WritingPlaces;

/** What makes the plates of one map, one after the other: the overlay's painter, or a test's stand-in. Any thread. */
interface PlateMaker {

    /** @param still transparent and as large as the order's viewport: the plate's own from now on */
    Plate make(PlateOrder order, Sheet still);

    /** Plates painted by the atlas's painter. */
    static PlateMaker with(OverlayPainter painter) {
        AtomicReference<WritingPlaces> writing = new AtomicReference<>(WritingPlaces.NONE);
        AtomicReference<Standing> standing = new AtomicReference<>(Standing.NONE);
        return (order, still) -> {
            Viewport viewport = order.viewport().enlarged(order.type());
            Overlay overlay = painter.layout(order.snapshot(), viewport, order.selection(), standing.get());
            standing.set(overlay.standing());
            Palette palette = Palette.of(order.theme());
            Painting painting = painter.paint(still, overlay, palette, order.sight(), writing.get());
            writing.set(painting.writing());
            Optional<Legend> legend = Optional.of(Legend.of(overlay, order.inView()));
            return new Painted(order, still, painter, palette, overlay, painting.beads(), legend);
        };
    }

    /** A plate of the atlas's painter. */
    record Painted(
            PlateOrder order,
            Sheet still,
            OverlayPainter painter,
            Palette palette,
            Overlay overlay,
            Beads beads,
            Optional<Legend> legend)
            implements Plate {

        @Override
        public void paintBeads(Sheet sheet, double seconds) {
            beads.paint(sheet, seconds);
        }

        @Override
        public List<PlateSymbol> symbols() {
            return overlay.visibleMarks().stream().map(this::symbol).toList();
        }

        private PlateSymbol symbol(MarkShape mark) {
            Viewport viewport = order.viewport();
            Place place = mark.mark().place();
            return new PlateSymbol(
                    place.id(),
                    place.country(),
                    (mark.x() + viewport.left()) / viewport.worldSize(),
                    (mark.y() + viewport.top()) / viewport.worldSize(),
                    viewport.scale(),
                    () -> painter.symbol(mark, overlay, palette));
        }

        @Override
        public Optional<Selection> pick(double px, double py, double reach) {
            return overlay.pick(px, py, reach);
        }
    }
}
