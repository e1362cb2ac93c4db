package org.mekongatlas.screen.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mekongatlas.index.Flow;
import org.mekongatlas.model.Event;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.Shipped;
import org.mekongatlas.screen.state.AtlasModel;

class PickedEventsTest {

    private final AtlasModel model = Shipped.model();

    /** As its page lists them: a report on a compound is one on the town that it lies at. */
    @Test
    void ofAPlaceAreTheEventsOfAllThatItCovers() {
        Set<String> inTown = picked(new Selection.OfPlace("mm-myawaddy"));
        Set<String> inCompound = picked(new Selection.OfPlace("mm-kk-park"));
        assertTrue(!inCompound.isEmpty() && inTown.containsAll(inCompound));
        assertTrue(picked(new Selection.OfPlace("mm")).containsAll(inTown));
    }

    @Test
    void ofALineAreItsMovements() {
        Flow widest = model.snapshotProperty().get().flows().get(0);
        Selection line = new Selection.OfFlow(
                widest.leg(), model.snapshotProperty().get().level());
        assertEquals(
                widest.movements().stream()
                        .map(movement -> movement.event().id())
                        .collect(Collectors.toSet()),
                picked(line));
    }

    @Test
    void ofAnEventIsItself() {
        Event event = model.catalogue().events().iterator().next();
        assertEquals(Set.of(event.id()), picked(new Selection.OfEvent(event.id())));
        assertEquals(Set.of(), picked(Selection.NONE));
    }

    private Set<String> picked(Selection selection) {
        return PickedEvents.of(model, selection);
    }
}
