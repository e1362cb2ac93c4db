package org.mekongatlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Look;
import org.mekongatlas.model.View;

/** What becomes of a line when its places are gathered otherwise, on the shipped data. */
class CounterpartsTest {

    private static AtlasIndex index;
    private static List<Snapshot> levels;

    @BeforeAll
    static void read() throws IOException {
        index = new AtlasIndex(
                new Catalogue(PackageReader.read(DataFiles.shipped()).dataset()));
        levels = IntStream.rangeClosed(3, 13)
                .mapToObj(level ->
                        View.HOME.withCamera(View.HOME.camera().withZoom(level)).withLook(Look.USUAL.withLines(50)))
                .map(index::at)
                .toList();
    }

    @Test
    void everyLineOfEveryLevelIsFoundFromEveryLevel() {
        for (Snapshot picked : levels) {
            picked.lines().forEach(line -> levels.forEach(now -> assertFound(line, picked.level(), now)));
        }
    }

    private static void assertFound(Flow line, int level, Snapshot now) {
        Supplier<String> message = () -> line.leg() + " of " + level + " at " + now.level();
        Set<String> events = Set.copyOf(Legs.ids(line.movements()));
        Optional<Flow> found =
                new Counterparts(now, place -> index.standing(now, place)).of(line.leg(), line.movements());
        if (found.isPresent()) {
            long shared = shared(found.get(), events);
            long most = now.lines()
                    .filter(flow -> flow.kind() == line.kind())
                    .mapToLong(flow -> shared(flow, events))
                    .max()
                    .orElse(0);
            assertTrue(shared > 0, message);
            boolean within = found.get().from().equals(found.get().to());
            assertTrue(within || shared == most, message);
        } else {
            assertEquals(index.standing(now, line.from()), index.standing(now, line.to()), message);
        }
    }

    private static long shared(Flow flow, Set<String> events) {
        return flow.movements().stream()
                .filter(movement -> events.contains(movement.event().id()))
                .count();
    }

    @Test
    void aLineIsToldAsItWasPickedFromEveryLevel() {
        for (Snapshot picked : levels) {
            List<Flow> lines = picked.lines().toList();
            Flow widest = lines.get(0);
            Flow narrow = lines.get(lines.size() - 1);
            for (Snapshot now : levels) {
                assertEquals(Optional.of(widest), index.line(now, widest.leg(), picked.level()));
                assertEquals(Optional.of(narrow), index.line(now, narrow.leg(), picked.level()));
            }
        }
    }

    @Test
    void aLineThatTheDataDoNotHoldIsNoLine() {
        Leg nowhere = new Leg(EventKind.ESCAPE, "vn", "mm-myawaddy");
        assertEquals(Optional.empty(), index.line(levels.get(0), nowhere, 9));
        assertEquals(Optional.empty(), index.counterpart(levels.get(0), nowhere, 9));
    }
}
