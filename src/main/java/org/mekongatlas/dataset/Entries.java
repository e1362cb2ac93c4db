package org.mekongatlas.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Confidence;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.Dataset;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.EventStatus;
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

/** The rows of all tables as values of the model. */
record Entries(
        List<Entry<Source>> sources,
        List<Entry<Place>> places,
        List<Entry<PlaceState>> states,
        List<Entry<PlaceSource>> placeSources,
        List<Entry<Event>> events,
        List<Entry<Claim>> claims,
        List<Entry<Nationality>> nationalities,
        List<Entry<Relation>> relations) {

    private static final String NAME_IN = "name_";

    static Entries of(Map<String, Table> tables, Problems problems) {
        List<String> names = tables.get("places").resource().columns().stream()
                .filter(column -> column.startsWith(NAME_IN))
                .toList();
        return new Entries(
                entries(tables.get("sources"), problems, Entries::source),
                entries(tables.get("places"), problems, cells -> place(cells, names)),
                entries(tables.get("place-status"), problems, Entries::state),
                entries(tables.get("place-sources"), problems, Entries::placeSource),
                entries(tables.get("events"), problems, Entries::event),
                entries(tables.get("claims"), problems, Entries::claim),
                entries(tables.get("nationalities"), problems, Entries::nationality),
                entries(tables.get("relations"), problems, Entries::relation));
    }

    /** What can be used of it. */
    Dataset dataset(String version, Problems problems) {
        return new Dataset(
                version,
                sound(sources, problems),
                sound(places, problems),
                sound(states, problems),
                sound(placeSources, problems),
                sound(events, problems),
                sound(claims, problems),
                sound(nationalities, problems),
                sound(relations, problems));
    }

    private static <T> List<T> sound(List<Entry<T>> entries, Problems problems) {
        return entries.stream()
                .filter(entry -> problems.sound(entry.row()))
                .map(Entry::value)
                .toList();
    }

    private static <T> List<Entry<T>> entries(Table table, Problems problems, Function<Cells, T> value) {
        return table.rows().stream()
                .map(row -> new Entry<>(row, value.apply(new Cells(row, problems))))
                .toList();
    }

    private static Source source(Cells cells) {
        return new Source(
                cells.text("id"),
                cells.text("publisher"),
                cells.text("title"),
                cells.text("url"),
                cells.dateIfAny("published"),
                cells.text("language"),
                cells.code(SourceKind.class, "kind"),
                cells.text("note"));
    }

    private static Place place(Cells cells, List<String> names) {
        Map<String, String> nameByLanguage = new HashMap<>();
        for (String column : names) {
            if (!cells.text(column).isEmpty()) {
                nameByLanguage.put(column.substring(NAME_IN.length()), cells.text(column));
            }
        }
        return new Place(
                cells.text("id"),
                cells.text("name"),
                cells.code(PlaceKind.class, "kind"),
                cells.text("country"),
                cells.text("division"),
                cells.degrees("latitude"),
                cells.degrees("longitude"),
                cells.metres("precision_m"),
                cells.text("near"),
                cells.text("summary"),
                cells.text("coordinates_from"),
                nameByLanguage);
    }

    private static PlaceState state(Cells cells) {
        return new PlaceState(
                cells.text("place"),
                cells.date("from"),
                cells.code(HubState.class, "state"),
                cells.text("source"),
                cells.text("note"));
    }

    private static PlaceSource placeSource(Cells cells) {
        return new PlaceSource(cells.text("place"), cells.text("source"));
    }

    private static Event event(Cells cells) {
        return new Event(
                cells.text("id"),
                cells.code(EventKind.class, "kind"),
                cells.code(Counting.class, "counting"),
                cells.code(EventStatus.class, "status"),
                cells.date("start"),
                cells.date("end"),
                cells.text("title"),
                cells.text("summary"),
                cells.text("origin"),
                cells.ids("via"),
                cells.text("destination"),
                cells.text("place"),
                cells.code(PeopleClass.class, "people"),
                cells.codeIfAny(Unit.class, "unit"),
                cells.text("within"),
                cells.ids("supersedes"),
                cells.ids("onward_of"),
                cells.code(Confidence.class, "confidence"),
                cells.text("note"));
    }

    private static Claim claim(Cells cells) {
        return new Claim(
                cells.text("event"),
                cells.text("source"),
                cells.figureIfAny("low"),
                cells.figureIfAny("high"),
                cells.codeIfAny(Qualifier.class, "qualifier"),
                cells.text("note"));
    }

    private static Nationality nationality(Cells cells) {
        return new Nationality(
                cells.text("event"),
                cells.text("country"),
                cells.figureIfAny("low"),
                cells.figureIfAny("high"),
                cells.code(Qualifier.class, "qualifier"),
                cells.text("source"));
    }

    private static Relation relation(Cells cells) {
        return new Relation(
                cells.text("event_a"),
                cells.text("event_b"),
                cells.code(RelationKind.class, "relation"),
                cells.text("note"));
    }
}
