package org.mekongatlas.map;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.mekongatlas.paint.BaseMapPainter;
import org.mekongatlas.paint.Legend;
import org.mekongatlas.paint.OverlayPainter;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.paint.Sheet;

/** A map as readers see it that counts what it paints. */
public final class CountedMap {

    public final AtomicInteger tiles = new AtomicInteger();
    public final AtomicInteger frames = new AtomicInteger();
    public final MapPane pane;

    public CountedMap(BaseMapPainter baseMap, OverlayPainter overlay) {
        PlateMaker maker = PlateMaker.with(overlay);
        pane = new MapPane(
                (sheet, viewport, palette) -> {
                    baseMap.paint(sheet, viewport, palette);
                    tiles.incrementAndGet();
                },
                (order, still) -> new Counted(maker.make(order, still), frames));
    }

    private record Counted(Plate plate, AtomicInteger frames) implements Plate {

        @Override
        public PlateOrder order() {
            return plate.order();
        }

        @Override
        public Sheet still() {
            return plate.still();
        }

        @Override
        public void paintBeads(Sheet sheet, double seconds) {
            plate.paintBeads(sheet, seconds);
            frames.incrementAndGet();
        }

        @Override
        public Optional<Legend> legend() {
            return plate.legend();
        }

        @Override
        public List<PlateSymbol> symbols() {
            return plate.symbols();
        }

        @Override
        public Optional<Selection> pick(double px, double py, double reach) {
            return plate.pick(px, py, reach);
        }
    }
}
