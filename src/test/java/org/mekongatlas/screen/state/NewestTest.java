package org.mekongatlas.screen.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class NewestTest {

    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final List<Integer> worked = new ArrayList<>();
    private final List<Integer> results = new ArrayList<>();
    private final Newest<Integer, Integer> newest = new Newest<>(this::work, worker::add, Runnable::run, results::add);

    private int work(int input) {
        worked.add(input);
        if (input < 0) {
            throw new IllegalArgumentException();
        }
        return 10 * input;
    }

    @Test
    void whatIsAskedMeanwhileIsReplacedByTheNewest() {
        newest.ask(1);
        newest.ask(2);
        newest.ask(3);
        assertEquals(1, worker.size());
        worker.remove().run();
        worker.remove().run();
        assertEquals(List.of(1, 3), worked);
        assertEquals(List.of(10, 30), results);
        assertTrue(worker.isEmpty());
    }

    @Test
    void isBusyUntilTheLastAnswerIsThere() {
        newest.ask(1);
        assertTrue(newest.busyProperty().get());
        worker.remove().run();
        assertFalse(newest.busyProperty().get());
    }

    @Test
    void goesOnAfterAnError() {
        newest.ask(-1);
        newest.ask(2);
        assertThrows(IllegalArgumentException.class, worker.remove()::run);
        worker.remove().run();
        assertEquals(List.of(20), results);
    }
}
