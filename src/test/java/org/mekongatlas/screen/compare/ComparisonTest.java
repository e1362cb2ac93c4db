package org.mekongatlas.screen.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.paint.StillPainter;
import org.mekongatlas.screen.Shipped;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Threads;

class ComparisonTest {

    private static final StillPainter PAINTER = painter();
    /** Of the same level, so that nothing else is to be shown there. */
    private static final Camera THERE =
            new Camera(Camera.HOME.latitude() - 1, Camera.HOME.longitude() + 1, Camera.HOME.zoom());

    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final AtlasModel own = Shipped.model(new Threads(worker::add, worker::add, Runnable::run));
    private final Comparison comparison = new Comparison(own, PAINTER);

    private static StillPainter painter() {
        try {
            BaseMap map = BaseMap.load(DataFiles.shipped());
            return new StillPainter(Shipped.INDEX, map);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void begin() {
        own.time().show(TimeWindow.of(LocalDate.parse("2025-02-01"), LocalDate.parse("2025-02-28")));
        comparison.begin();
        look(Camera.HOME);
    }

    @Test
    void bothMapsArePaintedOnceForEachPlaceLookedAt() {
        List<Comparison.Maps> painted = new ArrayList<>();
        comparison.mapsProperty().addListener((property, before, maps) -> painted.add(maps));
        look(THERE);
        assertEquals(1, painted.size());
        look(THERE);
        assertEquals(1, painted.size());
    }

    /** Else the words of the last comparison would stand over the next. */
    @Test
    void nothingIsToldOfAComparisonThatIsOver() {
        assertNotNull(comparison.toldProperty().get());
        own.time().show(TimeWindow.of(LocalDate.parse("2025-03-01"), LocalDate.parse("2025-03-31")));
        comparison.end();
        assertNull(comparison.toldProperty().get());
        work();
        assertNull(comparison.toldProperty().get());
    }

    private void look(Camera camera) {
        comparison.look(camera, Optional.of(Viewport.of(camera, 60, 40, 1)));
        work();
    }

    private void work() {
        while (!worker.isEmpty()) {
            worker.remove().run();
        }
    }
}
