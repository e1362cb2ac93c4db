package org.mekongatlas.map;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.mekongatlas.count.Answer;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.paint.Sheet;

/** Plain painters in place of the real ones: land with a speck in every tile, and over it one mark at Bangkok. */
final class StandIn implements TilePainter, PlateMaker {

    static final int MARK = 0xFFFF00FF;
    static final int BEAD = 0xFF00FF00;
    static final double LATITUDE = 13.75;
    static final double LONGITUDE = 100.5;
    static final Selection BANGKOK = new Selection.OfPlace("bangkok");

    final AtomicInteger tiles = new AtomicInteger();
    final AtomicInteger plates = new AtomicInteger();
    /** Tiles of this zoom can not be drawn. */
    volatile int brokenZoom = -1;
    /** Whether tiles are drawn. */
    final Gate tileGate = new Gate();
    /** Whether plates are made. */
    final Gate plateGate = new Gate();

    static Snapshot snapshot() {
        return snapshot(View.HOME);
    }

    static Snapshot snapshot(View view) {
        return new Snapshot(view, Answer.NOTHING, List.of(), List.of(), 0, List.of(), List.of(), List.of());
    }

    @Override
    public void paint(Sheet sheet, Viewport viewport, Palette palette) {
        if (Math.round(viewport.zoom()) == brokenZoom) {
            throw new IllegalStateException("this zoom is broken");
        }
        tileGate.pass();
        tiles.incrementAndGet();
        Arrays.fill(sheet.pixels(), 0xFF000000 | palette.land());
        sheet.pixels()[0] = 0xFF000000 | palette.sea();
    }

    @Override
    public Plate make(PlateOrder order, Sheet still) {
        plateGate.pass();
        plates.incrementAndGet();
        square(still, order.viewport(), 0, MARK);
        return new Marked(order, still);
    }

    /** A plate with the mark, and a bead that leaves it eastwards. */
    private record Marked(PlateOrder order, Sheet still) implements Plate {

        @Override
        public void paintBeads(Sheet sheet, double seconds) {
            square(sheet, order.viewport(), 20 + 30 * seconds, BEAD);
        }

        @Override
        public Optional<Selection> pick(double px, double py, double reach) {
            double dx = px - order.viewport().pxOf(LONGITUDE);
            double dy = py - order.viewport().pyOf(LATITUDE);
            return Math.hypot(dx, dy) <= reach ? Optional.of(BANGKOK) : Optional.empty();
        }
    }

    /** Nine by nine pixels, {@code east} of Bangkok. */
    private static void square(Sheet sheet, Viewport viewport, double east, int colour) {
        int column = (int) Math.floor(viewport.pxOf(LONGITUDE) + east);
        int row = (int) Math.floor(viewport.pyOf(LATITUDE));
        for (int y = Math.max(0, row - 4); y <= Math.min(sheet.height() - 1, row + 4); y++) {
            for (int x = Math.max(0, column - 4); x <= Math.min(sheet.width() - 1, column + 4); x++) {
                sheet.pixels()[y * sheet.width() + x] = colour;
            }
        }
    }

    /** Lets painters through while it is open. */
    static final class Gate {

        private boolean open = true;

        synchronized void open() {
            open = true;
            notifyAll();
        }

        synchronized void close() {
            open = false;
        }

        private synchronized void pass() {
            try {
                while (!open) {
                    wait();
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
