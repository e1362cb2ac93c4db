package org.mekongatlas.index;

import java.util.List;
import java.util.stream.Stream;
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.Event;

/** What a place can be to a journey. */
public enum Stop implements Coded {
    BEGINNING,
    BETWEEN,
    END;

    /** The places that are this to an event's journey; an unknown end is the empty string. */
    Stream<String> of(Event event) {
        List<String> stops = event.stops();
        int last = stops.size() - 1;
        return switch (this) {
            case BEGINNING -> Stream.of(stops.get(0));
            case BETWEEN -> stops.subList(1, last).stream();
            case END -> Stream.of(stops.get(last));
        };
    }
}
