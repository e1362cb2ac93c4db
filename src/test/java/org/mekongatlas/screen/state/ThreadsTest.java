package org.mekongatlas.screen.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class ThreadsTest {

    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final Queue<Runnable> screen = new ArrayDeque<>();
    private final List<Integer> results = new ArrayList<>();
    private final Threads threads = new Threads(worker::add, worker::add, screen::add);

    @Test
    void whatComesOfWorkIsBroughtBackToTheScreen() {
        threads.work(() -> 1, results::add);
        assertTrue(screen.isEmpty());
        worker.remove().run();
        assertEquals(List.of(), results);
        screen.remove().run();
        assertEquals(List.of(1), results);
    }

    /** A worker tells the reader of whatever it is thrown. */
    @Test
    void anErrorIsNotKeptFromTheWorker() {
        threads.work(() -> Integer.valueOf("none"), results::add);
        assertThrows(NumberFormatException.class, worker.remove()::run);
        assertTrue(screen.isEmpty());
    }

    @Test
    void nothingIsBroughtBackOnceItIsOver() {
        boolean[] over = {false};
        List<String> told = new ArrayList<>();
        Threads threads = new Threads(Runnable::run, Runnable::run, Runnable::run).until(() -> over[0]);
        threads.work(() -> "first", told::add);
        over[0] = true;
        threads.work(() -> "second", told::add);
        threads.newest((String asked) -> asked, told::add).ask("third");
        assertEquals(List.of("first"), told);
    }
}
