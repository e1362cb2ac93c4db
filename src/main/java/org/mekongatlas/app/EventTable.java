package org.mekongatlas.app;

import java.util.List;
import org.mekongatlas.count.ClaimWords;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Language;
import org.mekongatlas.text.Texts;

/** Events as lines for a terminal: dates as in the files, kind, the figure to show, title and id. */
final class EventTable {

    private EventTable() {}

    static String of(Catalogue catalogue, List<Event> events) {
        AlignedTable table = new AlignedTable();
        for (Event event : events) {
            String title = event.title() + " [" + event.id() + "]";
            table.row(dates(event), event.kind().code(), figure(catalogue, event), title);
        }
        String number = events.size() == 1 ? "1 event" : events.size() + " events";
        return events.isEmpty() ? "No event matches." : table + System.lineSeparator() + number;
    }

    private static String dates(Event event) {
        boolean one = event.start().equals(event.end());
        return one ? event.start().toString() : event.start() + " to " + event.end();
    }

    private static String figure(Catalogue catalogue, Event event) {
        return catalogue.claimsOf(event.id()).stream()
                .limit(1)
                .filter(Claim::hasFigure)
                .map(claim -> ClaimWords.figure(Texts.in(Language.EN), claim, event.unit()))
                .findFirst()
                .orElse("");
    }
}
