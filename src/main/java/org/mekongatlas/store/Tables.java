package org.mekongatlas.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.Confidence;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.EventStatus;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.HubState;
import org.mekongatlas.model.Nationality;
import org.mekongatlas.model.PeopleClass;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.PlaceSource;
import org.mekongatlas.model.PlaceState;
import org.mekongatlas.model.Qualifier;
import org.mekongatlas.model.Relation;
import org.mekongatlas.model.RelationKind;
import org.mekongatlas.model.Source;
import org.mekongatlas.model.SourceKind;
import org.mekongatlas.model.Unit;
import org.mekongatlas.store.Lists.Link;
import org.mekongatlas.store.Lists.Name;

/** The tables of the schema's newest version, and what their rows mean. */
final class Tables {

    static final StoredTable<Source> SOURCES = new StoredTable<>(
            "sources",
            columns("id publisher title url published language kind note"),
            source -> cells(
                    source.id(),
                    source.publisher(),
                    source.title(),
                    source.url(),
                    source.published(),
                    source.language(),
                    source.kind(),
                    source.note()),
            row -> new Source(
                    row.text("id"),
                    row.text("publisher"),
                    row.text("title"),
                    row.text("url"),
                    row.date("published"),
                    row.text("language"),
                    row.code(SourceKind.class, "kind"),
                    row.text("note")));

    static final StoredTable<Name> PLACE_NAMES = new StoredTable<>(
            "place_names",
            columns("place language name"),
            name -> cells(name.place(), name.language(), name.name()),
            row -> new Name(row.text("place"), row.text("language"), row.text("name")));

    static final StoredTable<PlaceState> STATES = new StoredTable<>(
            "place_status",
            columns("place from_date state source note"),
            state -> cells(state.place(), state.from(), state.state(), state.source(), state.note()),
            row -> new PlaceState(
                    row.text("place"),
                    row.date("from_date"),
                    row.code(HubState.class, "state"),
                    row.text("source"),
                    row.text("note")));

    static final StoredTable<PlaceSource> PLACE_SOURCES = new StoredTable<>(
            "place_sources",
            columns("place source"),
            row -> cells(row.place(), row.source()),
            row -> new PlaceSource(row.text("place"), row.text("source")));

    static final StoredTable<Link> VIA = links("event_via", "place");
    static final StoredTable<Link> SUPERSEDES = links("event_supersedes", "earlier");
    static final StoredTable<Link> ONWARD_OF = links("event_onward_of", "leg");

    static final StoredTable<Claim> CLAIMS = new StoredTable<>(
            "claims",
            columns("event source low high qualifier note"),
            claim -> cells(claim.event(), claim.source(), claim.low(), claim.high(), claim.qualifier(), claim.note()),
            row -> new Claim(
                    row.text("event"),
                    row.text("source"),
                    row.figure("low"),
                    row.figure("high"),
                    row.code(Qualifier.class, "qualifier"),
                    row.text("note")));

    static final StoredTable<Nationality> NATIONALITIES = new StoredTable<>(
            "nationalities",
            columns("event country low high qualifier source"),
            row -> cells(row.event(), row.country(), row.low(), row.high(), row.qualifier(), row.source()),
            row -> new Nationality(
                    row.text("event"),
                    row.text("country"),
                    row.figure("low"),
                    row.figure("high"),
                    row.code(Qualifier.class, "qualifier"),
                    row.text("source")));

    static final StoredTable<Relation> RELATIONS = new StoredTable<>(
            "relations",
            columns("event_a event_b relation note"),
            relation -> cells(relation.eventA(), relation.eventB(), relation.kind(), relation.note()),
            row -> new Relation(
                    row.text("event_a"),
                    row.text("event_b"),
                    row.code(RelationKind.class, "relation"),
                    row.text("note")));

    private Tables() {}

    /** @param names by place, then language; needed for reading only */
    static StoredTable<Place> places(Map<String, Map<String, String>> names) {
        return new StoredTable<>(
                "places",
                columns("id name kind country division latitude longitude precision_m near summary coordinates_from"),
                place -> cells(
                        place.id(),
                        place.name(),
                        place.kind(),
                        place.country(),
                        place.division(),
                        place.latitude(),
                        place.longitude(),
                        place.precisionMetres(),
                        place.near(),
                        place.summary(),
                        place.coordinatesFrom()),
                row -> new Place(
                        row.text("id"),
                        row.text("name"),
                        row.code(PlaceKind.class, "kind"),
                        row.text("country"),
                        row.text("division"),
                        row.degrees("latitude"),
                        row.degrees("longitude"),
                        row.number("precision_m"),
                        row.text("near"),
                        row.text("summary"),
                        row.text("coordinates_from"),
                        names.getOrDefault(row.text("id"), Map.of())));
    }

    /** @param via, supersedes, onwardOf by event; needed for reading only */
    static StoredTable<Event> events(
            Map<String, List<String>> via, Map<String, List<String>> supersedes, Map<String, List<String>> onwardOf) {
        return new StoredTable<>(
                "events",
                columns("id kind counting status start_date end_date title summary origin destination place people unit"
                        + " within confidence note"),
                event -> cells(
                        event.id(),
                        event.kind(),
                        event.counting(),
                        event.status(),
                        event.start(),
                        event.end(),
                        event.title(),
                        event.summary(),
                        event.origin(),
                        event.destination(),
                        event.place(),
                        event.people(),
                        event.unit(),
                        event.within(),
                        event.confidence(),
                        event.note()),
                row -> new Event(
                        row.text("id"),
                        row.code(EventKind.class, "kind"),
                        row.code(Counting.class, "counting"),
                        row.code(EventStatus.class, "status"),
                        row.date("start_date"),
                        row.date("end_date"),
                        row.text("title"),
                        row.text("summary"),
                        row.text("origin"),
                        via.getOrDefault(row.text("id"), List.of()),
                        row.text("destination"),
                        row.text("place"),
                        row.code(PeopleClass.class, "people"),
                        row.code(Unit.class, "unit"),
                        row.text("within"),
                        supersedes.getOrDefault(row.text("id"), List.of()),
                        onwardOf.getOrDefault(row.text("id"), List.of()),
                        row.code(Confidence.class, "confidence"),
                        row.text("note")));
    }

    private static StoredTable<Link> links(String table, String member) {
        return new StoredTable<>(
                table,
                List.of("event", member),
                link -> cells(link.owner(), link.member()),
                row -> new Link(row.text("event"), row.text(member)));
    }

    private static List<String> columns(String names) {
        return List.of(names.split(" "));
    }

    private static List<Object> cells(Object... values) {
        return Arrays.asList(Stream.of(values).map(Tables::cell).toArray());
    }

    /** What is unknown is NULL; words and dates are text. */
    private static Object cell(Object value) {
        if (value instanceof Coded coded) {
            return coded.code();
        }
        return value instanceof FuzzyDate || "".equals(value) ? emptyIsNull(value.toString()) : value;
    }

    private static String emptyIsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
