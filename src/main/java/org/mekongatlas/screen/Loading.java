package org.mekongatlas.screen;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.mekongatlas.index.AtlasIndex;

/** The opening of the data, under way on a worker while the toolkit starts. Any thread. */
final class Loading {

    private final CompletableFuture<Loaded> loaded;
    private volatile double progress = -1;

    /** What was opened, with the index made of it. */
    record Loaded(Startup.Opened opened, AtlasIndex index) {}

    Loading(Startup.Opening opening, Executor worker) {
        loaded = CompletableFuture.supplyAsync(() -> load(opening), worker);
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
            return new Loaded(opened, new AtlasIndex(opened.catalogue()));
        } catch (RuntimeException unforeseen) {
            throw unforeseen;
        } catch (Exception foreseen) {
            throw new CompletionException(foreseen);
        }
    }
}
