package org.mekongatlas.dataset;

import static org.mekongatlas.dataset.CellCheck.quoted;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Nationality;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.Qualifier;
import org.mekongatlas.model.Relation;
import org.mekongatlas.model.Source;

/** What must hold and no schema says: references in lists, order of dates, bounds of figures, countries, addresses. */
final class Rules {

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\\p{Cntrl}/?#]+[^\\s\\p{Cntrl}]*");

    private final Map<String, Table> tables;
    private final Problems problems;
    private final Set<String> placeIds;
    private final Set<String> eventIds;
    private final Set<String> countries;
    private final Map<String, Event> eventById;

    Rules(Map<String, Table> tables, Entries entries, Problems problems) {
        this.tables = tables;
        this.problems = problems;
        placeIds = tables.get("places").ids();
        eventIds = tables.get("events").ids();
        countries = entries.places().stream()
                .map(Entry::value)
                .filter(place -> place.kind() == PlaceKind.COUNTRY)
                .map(Place::id)
                .collect(Collectors.toSet());
        eventById = entries.events().stream()
                .filter(entry -> problems.sound(entry.row()))
                .collect(Collectors.toMap(entry -> entry.value().id(), Entry::value, (a, b) -> a));
    }

    void check(Entries entries) {
        entries.sources().forEach(entry -> source(entry.row(), entry.value()));
        entries.places().forEach(entry -> place(entry.row(), entry.value()));
        entries.events().forEach(entry -> event(entry.row(), entry.value()));
        entries.claims().forEach(entry -> claim(entry.row(), entry.value()));
        entries.nationalities().forEach(entry -> nationality(entry.row(), entry.value()));
        entries.relations().forEach(entry -> relation(entry.row(), entry.value()));
    }

    private void source(Row row, Source source) {
        boolean good =
                source.url().isEmpty() || WEB_ADDRESS.matcher(source.url()).matches();
        hold(good, row, "url", () -> quoted(source.url()) + " is not an address that begins with http:// or https://");
    }

    private void place(Row row, Place place) {
        country(row, place.country());
        boolean named = place.kind() != PlaceKind.COUNTRY || place.id().equals(lower(place.country()));
        hold(named, row, "id", () -> "a country's id is its code in lower case");
        hold(!place.near().equals(place.id()) || place.id().isEmpty(), row, "near", () -> "a place is not near itself");
    }

    private void country(Row row, String code) {
        boolean known = code.isEmpty() || countries.contains(lower(code)) || !complete("places");
        hold(known, row, "country", () -> "there is no place '" + lower(code) + "' of kind country");
    }

    private void event(Row row, Event event) {
        if (problems.sound(row, "start")) {
            boolean ordered = !event.lastDay().isBefore(event.firstDay());
            hold(ordered, row, "end", () -> event.end() + " lies before the start, " + event.start());
        }
        ids(row, "via", event.via(), "places", placeIds);
        ids(row, "supersedes", event.supersedes(), "events", eventIds);
        ids(row, "onward_of", event.onwardOf(), "events", eventIds);
        each(row, "supersedes", event.supersedes());
        each(row, "onward_of", event.onwardOf());
        boolean figure = event.counting() != Counting.NONE || event.unit() == null;
        hold(figure, row, "unit", () -> "an event without a figure (counting 'none') has no unit");
    }

    private void ids(Row row, String column, List<String> ids, String table, Set<String> known) {
        for (String id : ids) {
            boolean found = known.contains(id) || !complete(table);
            hold(
                    found,
                    row,
                    column,
                    () -> quoted(id) + " is not in "
                            + tables.get(table).resource().path());
        }
    }

    private void each(Row row, String column, List<String> ids) {
        hold(new HashSet<>(ids).size() == ids.size(), row, column, () -> "the same id stands here twice");
    }

    private void claim(Row row, Claim claim) {
        figure(row, claim.low(), claim.high(), claim.qualifier());
        unit(row, claim.event(), claim.hasFigure());
    }

    private void nationality(Row row, Nationality nationality) {
        country(row, nationality.country());
        figure(row, nationality.low(), nationality.high(), nationality.qualifier());
        unit(row, nationality.event(), nationality.hasFigure());
    }

    private void unit(Row row, String id, boolean hasFigure) {
        Event event = eventById.get(id);
        boolean good = event == null || !hasFigure || event.unit() != null;
        hold(good, row, "event", () -> "a figure, but the event " + quoted(id) + " has no unit");
    }

    private void figure(Row row, Long low, Long high, Qualifier qualifier) {
        if (problems.sound(row, "low") && problems.sound(row, "high")) {
            boolean ordered = low == null || high == null || low <= high;
            hold(ordered, row, "low", () -> low + " is more than the high, " + high);
            hold(!ordered || agrees(low, high, qualifier), row, "qualifier", () -> wanted(qualifier));
        }
    }

    private static boolean agrees(Long low, Long high, Qualifier qualifier) {
        if (qualifier == null) {
            return low == null && high == null;
        }
        return switch (qualifier) {
            case EXACT, ABOUT -> low != null && Objects.equals(low, high);
            case MORE_THAN, AT_LEAST -> low != null && high == null;
            case NEARLY, UP_TO -> low == null && high != null;
            case BETWEEN -> low != null && high != null && low < high;
        };
    }

    private static String wanted(Qualifier qualifier) {
        if (qualifier == null) {
            return "a figure needs a qualifier";
        }
        String bounds =
                switch (qualifier) {
                    case EXACT, ABOUT -> "the same low and high";
                    case MORE_THAN, AT_LEAST -> "a low and no high";
                    case NEARLY, UP_TO -> "a high and no low";
                    case BETWEEN -> "a low and a larger high";
                };
        return "'" + qualifier.code() + "' needs " + bounds;
    }

    private void relation(Row row, Relation relation) {
        boolean ordered = relation.eventA().compareTo(relation.eventB()) < 0;
        hold(ordered, row, "event_a", () -> "must come before event_b in the alphabet");
    }

    private boolean complete(String table) {
        return tables.get(table).complete();
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    private void hold(boolean good, Row row, String column, Supplier<String> message) {
        if (!good && problems.sound(row, column)) {
            problems.add(row, column, message.get());
        }
    }
}
