package org.mekongatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.mekongatlas.model.Confidence;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.EventStatus;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.PeopleClass;

class ContainmentTest {

    @Test
    void aTallyInsideItsOwnPartIsFound() {
        assertEquals(List.of("within"), columns(event("a", "b"), event("b", "a")));
    }

    @Test
    void anEventInsideItselfIsFound() {
        assertEquals(List.of("within"), columns(event("a", "a")));
    }

    @Test
    void circlesOfDifferentLinksAreFound() {
        // b supersedes a, so a is part of b; b within c; c onward of a: a, b, c, a.
        assertEquals(
                1,
                columns(event("a", ""), event("b", "c", "a"), event("c", "", List.of(), List.of("a")))
                        .size());
    }

    @Test
    void twoWaysToTheSameWholeAreNoCircle() {
        assertEquals(
                List.of(), columns(event("a", "c"), event("b", "", "a"), event("c", "", "b", "a"), event("d", "a")));
    }

    @Test
    void aVeryLongChainIsFollowed() {
        List<Entry<Event>> chain = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            chain.add(entry(event("e" + i, "e" + (i + 1))));
        }
        Problems problems = new Problems();
        Containment.check(chain, problems);
        assertTrue(problems.none());
    }

    @Test
    void agreesWithANaiveSearch() {
        for (long seed = 1; seed <= 300; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            Event[] events = randomEvents(random, 2 + random.nextInt(7));
            assertEquals(reachesItself(events), !columns(events).isEmpty(), "seed " + seed);
        }
    }

    private static Event[] randomEvents(RandomGenerator random, int count) {
        Event[] events = new Event[count];
        for (int i = 0; i < count; i++) {
            String within = random.nextInt(3) == 0 ? "e" + random.nextInt(count) : "";
            List<String> supersedes = random.nextInt(4) == 0 ? List.of("e" + random.nextInt(count)) : List.of();
            List<String> onwardOf = random.nextInt(4) == 0 ? List.of("e" + random.nextInt(count)) : List.of();
            events[i] = event("e" + i, within, supersedes, onwardOf);
        }
        return events;
    }

    /** Transitive closure by brute force. */
    private static boolean reachesItself(Event[] events) {
        int n = events.length;
        boolean[][] reaches = new boolean[n][n];
        for (int i = 0; i < n; i++) {
            Event event = events[i];
            if (!event.within().isEmpty()) {
                reaches[i][number(event.within())] = true;
            }
            for (String earlier : event.supersedes()) {
                reaches[number(earlier)][i] = true;
            }
            for (String leg : event.onwardOf()) {
                reaches[i][number(leg)] = true;
            }
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    reaches[i][j] |= reaches[i][k] && reaches[k][j];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            if (reaches[i][i]) {
                return true;
            }
        }
        return false;
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private static List<String> columns(Event... events) {
        Problems problems = new Problems();
        Containment.check(List.of(events).stream().map(ContainmentTest::entry).toList(), problems);
        return problems.list().stream().map(Problem::column).toList();
    }

    private static Entry<Event> entry(Event event) {
        return new Entry<>(new Row("events.csv", 1, Map.of(), List.of()), event);
    }

    private static Event event(String id, String within, String... supersedes) {
        return event(id, within, List.of(supersedes), List.of());
    }

    private static Event event(String id, String within, List<String> supersedes, List<String> onwardOf) {
        FuzzyDate day = FuzzyDate.parse("2025-02-12");
        return new Event(
                id,
                EventKind.RESCUE,
                Counting.TALLY,
                EventStatus.DONE,
                day,
                day,
                id,
                id,
                "",
                List.of(),
                "",
                "",
                PeopleClass.VICTIMS,
                null,
                within,
                supersedes,
                onwardOf,
                Confidence.HIGH,
                "");
    }
}
