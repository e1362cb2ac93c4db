package org.mekongatlas.screen;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.util.Duration;
import org.mekongatlas.screen.state.Newest;
import org.mekongatlas.screen.state.Preferences;
import org.mekongatlas.screen.state.Settled;

/**
 * Keeps how the reader leaves the window: whenever it comes to rest, and when it is closed. Outlives a window that is
 * built anew, and so does not use its threads. FX thread.
 */
final class Memory {

    private final Supplier<Preferences> now;
    private final Consumer<Preferences> keep;
    private final Settled settled = new Settled(Duration.seconds(5), this::keep);
    private final Newest<Preferences, Preferences> writer;
    private Preferences kept;

    /**
     * @param keep writes them down
     * @param worker where it does so while the window is open
     */
    Memory(Supplier<Preferences> now, Consumer<Preferences> keep, Executor worker) {
        this.now = now;
        this.keep = keep;
        writer = new Newest<>(this::write, worker, Platform::runLater, written -> {});
        kept = now.get();
    }

    /** Something may have changed. */
    void ask() {
        settled.ask();
    }

    /** The last chance. */
    void close() {
        keep.accept(now.get());
    }

    private void keep() {
        Preferences present = now.get();
        if (!present.equals(kept)) {
            kept = present;
            writer.ask(present);
        }
    }

    /** On the worker. */
    private Preferences write(Preferences present) {
        keep.accept(present);
        return present;
    }
}
