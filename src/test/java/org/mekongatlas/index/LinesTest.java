package org.mekongatlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Look;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;

/** A view that draws only its widest lines, on the shipped data. */
class LinesTest {

    private static final Bounds WORLD = new Bounds(0, 0, 1, 1);
    private static AtlasIndex index;
    private static Snapshot all;

    @BeforeAll
    static void read() throws IOException {
        index = new AtlasIndex(
                new Catalogue(PackageReader.read(DataFiles.shipped()).dataset()));
        all = index.at(View.HOME);
    }

    @Test
    void theWidestAreDrawnAndTheRestIsKnown() {
        Snapshot few = index.at(View.HOME.withLook(Look.USUAL.withLines(20)));
        assertEquals(all.flows().subList(0, 20), few.flows());
        assertEquals(all.flows().size() - 20, few.rest().size());
        long narrowest = few.flows().get(19).people().best();
        assertTrue(few.rest().stream().allMatch(flow -> flow.people().best() <= narrowest));
    }

    @Test
    void closerMapsDrawMore() {
        for (int level = 3; level <= 12; level++) {
            View closer = View.HOME.withCamera(View.HOME.camera().withZoom(level + 0.5));
            Snapshot few = index.at(closer.withLook(Look.USUAL.withLines(10)));
            long drawn = Math.min(few.lines().count(), 10L << Math.max(0, level - 5));
            assertEquals(drawn, few.flows().size(), "level " + level);
        }
    }

    @Test
    void whatIsCountedDoesNotChange() {
        Snapshot few = index.at(View.HOME.withLook(Look.USUAL.withLines(3)));
        assertEquals(all.answer(), few.answer());
        assertEquals(index.seen(all, WORLD).answer(), index.seen(few, WORLD).answer());
        assertEquals(all.events(), few.events());
    }

    @Test
    void whatIsShownCanBeAskedFor() {
        View year = View.HOME
                .withWindow(TimeWindow.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)))
                .withQuestion(View.HOME.question().withOrigin("KH").withKinds(Set.of(EventKind.RESCUE)));
        for (View view : List.of(View.HOME, year, year.withMode(TimeMode.MOMENT))) {
            for (Event event : index.catalogue().dataset().events().subList(0, 60)) {
                View shown = index.showing(view, event);
                assertEquals(Optional.empty(), index.absence(index.at(shown), event), () -> event.id() + " in " + view);
            }
        }
    }

    @Test
    void moreThanThereAreIsAll() {
        assertTrue(index.at(View.HOME.withLook(Look.USUAL.withLines(1_000_000)))
                .rest()
                .isEmpty());
        assertThrows(IllegalArgumentException.class, () -> Look.USUAL.withLines(0));
    }
}
