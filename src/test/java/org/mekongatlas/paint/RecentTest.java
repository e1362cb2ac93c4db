package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final List<Integer> made = new ArrayList<>();
    private final Recent<Integer, Integer> recent = new Recent<>(10, size -> size);

    @Test
    void makesAThingOnceWhileThereIsRoom() {
        assertEquals(List.of(3, 4, 3, 3, 4), ask(3, 4, 3, 3, 4));
        assertEquals(List.of(3, 4), made);
    }

    @Test
    void forgetsFirstWhatWasNotAskedForTheLongest() {
        ask(3, 4, 3, 5, 3, 5, 4);
        assertEquals(List.of(3, 4, 5, 4), made);
    }

    @Test
    void keepsTheLastEvenIfItIsLargerThanTheRoom() {
        ask(3, 20, 20, 3);
        assertEquals(List.of(3, 20, 3), made);
    }

    private List<Integer> ask(int... keys) {
        return IntStream.of(keys).mapToObj(key -> recent.of(key, this::make)).toList();
    }

    private Integer make(Integer key) {
        made.add(key);
        return key;
    }
}
