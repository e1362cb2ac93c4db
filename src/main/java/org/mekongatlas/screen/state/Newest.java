package org.mekongatlas.screen.state;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Slow work on whatever was asked last: one piece at a time on a worker, results back on the screen's thread. What is
 * asked while a piece is under way replaces what was waiting, so that a moving slider never queues up work.
 */
public final class Newest<I, O> {

    private final Function<I, O> work;
    private final Executor worker;
    private final Executor screen;
    private final Consumer<O> result;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private I waiting;

    /**
     * @param work run on {@code worker}
     * @param result told on {@code screen}
     */
    public Newest(Function<I, O> work, Executor worker, Executor screen, Consumer<O> result) {
        this.work = work;
        this.worker = worker;
        this.screen = screen;
        this.result = result;
    }

    /** Asks for the work on {@code input}; on the screen's thread. */
    public void ask(I input) {
        waiting = input;
        if (!busy.get()) {
            begin();
        }
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    private void begin() {
        I input = waiting;
        waiting = null;
        busy.set(true);
        worker.execute(() -> run(input));
    }

    private void run(I input) {
        try {
            O output = work.apply(input);
            screen.execute(() -> finish(output));
        } catch (RuntimeException error) {
            screen.execute(this::next);
            throw error;
        }
    }

    private void finish(O output) {
        try {
            result.accept(output);
        } finally {
            next();
        }
    }

    private void next() {
        busy.set(false);
        if (waiting != null) {
            begin();
        }
    }
}
