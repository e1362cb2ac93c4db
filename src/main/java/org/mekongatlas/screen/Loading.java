package org.mekongatlas.screen;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.Overlay;
import org.mekongatlas.paint.OverlayPainter;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.paint.Sheet;
import org.mekongatlas.paint.Sight;
import org.mekongatlas.paint.WritingPlaces;

/** The opening of the data, under way on a worker while the toolkit starts. Any thread. */
final class Loading {

    private static final int REHEARSAL_WIDTH = 1280;
    private static final int REHEARSAL_HEIGHT = 640;

    private final CompletableFuture<Loaded> loaded;
    private volatile double progress = -1;

    /** What was opened, with the index and the painter made of it. */
    record Loaded(Startup.Opened opened, AtlasIndex index, OverlayPainter overlay) {}

    Loading(Startup startup, Executor worker) {
        loaded = CompletableFuture.supplyAsync(() -> load(startup.opening()), worker);
        loaded.thenAcceptAsync(
                ready -> rehearse(ready, startup.preferences().get().view()), worker);
    }

    /** How much of a new store is made, 0..1; negative while none is being made. */
    double progress() {
        return progress;
    }

    /** @throws CompletionException around whatever {@link Startup.Opening#open} threw, when joined */
    CompletableFuture<Loaded> loaded() {
        return loaded;
    }

    private Loaded load(Startup.Opening opening) {
        try {
            Startup.Opened opened = opening.open(done -> progress = done);
            AtlasIndex index = new AtlasIndex(opened.catalogue());
            return new Loaded(opened, index, new OverlayPainter(index, opened.baseMap()));
        } catch (RuntimeException unforeseen) {
            throw unforeseen;
        } catch (Exception foreseen) {
            throw new CompletionException(foreseen);
        }
    }

    /** Draws the opening view out of sight while the window is being built, so that type and symbols are ready for it. */
    private static void rehearse(Loaded ready, View view) {
        Viewport viewport = Viewport.of(view.camera(), REHEARSAL_WIDTH, REHEARSAL_HEIGHT, 1);
        Overlay overlay = ready.overlay().layout(ready.index().at(view), viewport, Selection.NONE);
        ready.overlay()
                .paint(
                        new Sheet(REHEARSAL_WIDTH, REHEARSAL_HEIGHT),
                        overlay,
                        Palette.of(view.theme()),
                        Sight.of(overlay.whole()),
                        WritingPlaces.NONE);
    }
}
