package org.mekongatlas.screen.state;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Who works for a window.
 *
 * @param worker makes what the map shows, one piece at a time
 * @param follower counts what is in view, which may come a little after the map
 * @param screen brings results back to the thread of the model
 */
public record Threads(Executor worker, Executor follower, Executor screen) {

    /** The same, which bring nothing back any more once it is over. */
    Threads until(BooleanSupplier over) {
        return new Threads(
                worker,
                follower,
                result -> screen.execute(() -> {
                    if (!over.getAsBoolean()) {
                        result.run();
                    }
                }));
    }

    /** Does the work that was asked last, beside the window, and brings what comes of it back. */
    public <I, O> Newest<I, O> newest(Function<I, O> work, Consumer<O> result) {
        return new Newest<>(work, worker, screen, result);
    }

    /** Does what takes time beside the window, and brings what comes of it back. */
    public <T> void work(Supplier<T> work, Consumer<T> result) {
        worker.execute(() -> {
            T made = work.get();
            screen.execute(() -> result.accept(made));
        });
    }
}
