package org.mekongatlas.app;

import java.util.List;
import java.util.Locale;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Unit;

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
        List<Claim> claims = catalogue.claimsOf(event.id());
        if (claims.isEmpty() || !claims.get(0).hasFigure()) {
            return "";
        }
        boolean people = event.unit() == null || event.unit() == Unit.PERSONS;
        return words(claims.get(0)) + (people ? "" : " " + event.unit().code());
    }

    private static String words(Claim claim) {
        return switch (claim.qualifier()) {
            case EXACT -> number(claim.low());
            case ABOUT -> "about " + number(claim.low());
            case MORE_THAN -> "more than " + number(claim.low());
            case AT_LEAST -> "at least " + number(claim.low());
            case NEARLY -> "nearly " + number(claim.high());
            case UP_TO -> "up to " + number(claim.high());
            case BETWEEN -> number(claim.low()) + "–" + number(claim.high());
        };
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
