package org.mekongatlas.app;

import java.util.List;
import org.mekongatlas.count.ClaimWords;
import org.mekongatlas.count.Counter;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Question;
import org.mekongatlas.text.Texts;

/** Events as lines for a terminal: dates as in the files, kind, the figure by the counting rule, title and id. */
final class EventTable {

    private EventTable() {}

    static String of(Counter counter, Question question, List<Event> events) {
        AlignedTable table = new AlignedTable();
        for (Event event : events) {
            String title = event.title() + " [" + event.id() + "]";
            table.row(dates(event), event.kind().code(), figure(counter, question, event), title);
        }
        String number = events.size() == 1 ? "1 event" : events.size() + " events";
        return events.isEmpty() ? "No event matches." : table + System.lineSeparator() + number;
    }

    private static String dates(Event event) {
        boolean one = event.start().equals(event.end());
        return one ? event.start().toString() : event.start() + " to " + event.end();
    }

    private static String figure(Counter counter, Question question, Event event) {
        return counter.chosenClaim(event.id(), question)
                .map(claim -> ClaimWords.figure(Texts.in(Language.EN), claim, event.unit()))
                .orElse("");
    }
}
