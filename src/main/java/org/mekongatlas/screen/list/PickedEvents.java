package org.mekongatlas.screen.list;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.index.Flow;
import org.mekongatlas.model.Event;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.state.AtlasModel;

/** Which events something that is picked on the map is about. */
final class PickedEvents {

    private PickedEvents() {}

    /** Ids of the event itself; of those that the page of a place lists; of those that a line is made of. */
    static Set<String> of(AtlasModel model, Selection selection) {
        return events(model, selection).map(Event::id).collect(Collectors.toSet());
    }

    private static Stream<Event> events(AtlasModel model, Selection selection) {
        if (selection instanceof Selection.OfEvent of) {
            return model.catalogue().event(of.event()).stream();
        }
        if (selection instanceof Selection.OfPlace of) {
            return model.index().eventsIn(of.place()).stream();
        }
        return selection instanceof Selection.OfFlow of
                ? model.onMap().flow(of).stream().flatMap(PickedEvents::events)
                : Stream.empty();
    }

    private static Stream<Event> events(Flow flow) {
        return flow.movements().stream().map(movement -> movement.event());
    }
}
