package org.mekongatlas.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Confidence;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.Dataset;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.EventStatus;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.Nationality;
import org.mekongatlas.model.PeopleClass;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.Relation;
import org.mekongatlas.model.RelationKind;
import org.mekongatlas.model.Source;
import org.mekongatlas.model.SourceKind;
import org.mekongatlas.model.Unit;

/** A small catalogue written down report by report. Countries mm, th, cn, kh and in exist from the start. */
public final class Reports {

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<Report> reports = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Nationality> nationalities = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    public Reports() {
        country("mm", "Myanmar");
        country("th", "Thailand");
        country("cn", "China");
        country("kh", "Cambodia");
        country("in", "India");
        source("paper", "2025-01-01");
    }

    /** An incident: done, a handover, of nobody knows how many to nobody knows where. */
    public Report incident(String id, String date) {
        return report(id, Counting.INCIDENT, date, date);
    }

    public Report tally(String id, String start, String end) {
        return report(id, Counting.TALLY, start, end);
    }

    public Report report(String id, Counting counting, String start, String end) {
        Report report = new Report(id, counting, start, end);
        reports.add(report);
        return report;
    }

    public Reports country(String id, String name) {
        return place(id, name, PlaceKind.COUNTRY, id.toUpperCase(), "");
    }

    /** @param country in upper case, or empty for a region of several */
    public Reports place(String id, String name, PlaceKind kind, String country, String near) {
        places.put(id, new Place(id, name, kind, country, "", 0, 0, 0, near, "", "", Map.of()));
        return this;
    }

    /** @param published empty where unknown */
    public Reports source(String id, String published) {
        return source(id, published, SourceKind.NEWSPAPER);
    }

    /** @param published empty where unknown */
    public Reports source(String id, String published, SourceKind kind) {
        return source(id, published, id, kind);
    }

    /** @param published empty where unknown */
    public Reports source(String id, String published, String publisher, SourceKind kind) {
        FuzzyDate date = published.isEmpty() ? null : FuzzyDate.parse(published);
        sources.put(id, new Source(id, publisher, id, "", date, "en", kind, ""));
        return this;
    }

    public Reports distinct(String one, String other) {
        return related(one, other, RelationKind.DISTINCT);
    }

    public Reports overlaps(String one, String other) {
        return related(one, other, RelationKind.OVERLAPS);
    }

    private Reports related(String one, String other, RelationKind kind) {
        boolean ordered = one.compareTo(other) < 0;
        relations.add(new Relation(ordered ? one : other, ordered ? other : one, kind, ""));
        return this;
    }

    public Catalogue catalogue() {
        return new Catalogue(dataset(new Random(0), false));
    }

    /** The same rows in another order. */
    public Catalogue shuffled(long seed) {
        return new Catalogue(dataset(new Random(seed), true));
    }

    private Dataset dataset(Random random, boolean shuffle) {
        List<List<?>> tables = List.of(
                new ArrayList<>(sources.values()),
                new ArrayList<>(places.values()),
                new ArrayList<>(reports.stream().map(Report::event).toList()),
                new ArrayList<>(claims),
                new ArrayList<>(nationalities),
                new ArrayList<>(relations));
        if (shuffle) {
            tables.forEach(table -> Collections.shuffle(table, random));
        }
        return new Dataset(
                "test",
                rows(tables.get(0), Source.class),
                rows(tables.get(1), Place.class),
                List.of(),
                List.of(),
                rows(tables.get(2), Event.class),
                rows(tables.get(3), Claim.class),
                rows(tables.get(4), Nationality.class),
                rows(tables.get(5), Relation.class));
    }

    private static <T> List<T> rows(List<?> table, Class<T> type) {
        return table.stream().map(type::cast).toList();
    }

    /** One report in the making. */
    public final class Report {

        private final String id;
        private final Counting counting;
        private final FuzzyDate start;
        private final FuzzyDate end;
        private EventKind kind = EventKind.HANDOVER;
        private EventStatus status = EventStatus.DONE;
        private PeopleClass people = PeopleClass.SUSPECTS;
        private Unit unit = Unit.PERSONS;
        private String origin = "";
        private List<String> via = List.of();
        private String destination = "";
        private String place = "";
        private String within = "";
        private List<String> supersedes = List.of();
        private List<String> onwardOf = List.of();
        private Confidence confidence = Confidence.MEDIUM;
        private String summary = "";

        private Report(String id, Counting counting, String start, String end) {
            this.id = id;
            this.counting = counting;
            this.start = FuzzyDate.parse(start);
            this.end = FuzzyDate.parse(end);
        }

        /** A claim of exactly so many, by a source of 1 January 2025. */
        public Report people(long number) {
            return claim("paper", number, number);
        }

        /** @param low null where open @param high null where open */
        public Report claim(String source, Long low, Long high) {
            claims.add(new Claim(id, source, low, high, null, ""));
            return this;
        }

        public Report nationals(String country, Long low, Long high) {
            return nationals(country, low, high, "paper");
        }

        public Report nationals(String country, Long low, Long high, String source) {
            nationalities.add(new Nationality(id, country, low, high, null, source));
            return this;
        }

        public Report route(String from, String to, String... stops) {
            origin = from;
            destination = to;
            via = List.of(stops);
            return this;
        }

        public Report at(String scene) {
            place = scene;
            return this;
        }

        public Report within(String whole) {
            within = whole;
            return this;
        }

        public Report supersedes(String... earlier) {
            supersedes = List.of(earlier);
            return this;
        }

        public Report onwardOf(String... legs) {
            onwardOf = List.of(legs);
            return this;
        }

        public Report kind(EventKind newKind) {
            kind = newKind;
            return this;
        }

        public Report status(EventStatus newStatus) {
            status = newStatus;
            return this;
        }

        public Report of(PeopleClass newPeople) {
            people = newPeople;
            return this;
        }

        public Report unit(Unit newUnit) {
            unit = newUnit;
            return this;
        }

        public Report confidence(Confidence newConfidence) {
            confidence = newConfidence;
            return this;
        }

        public Report summary(String words) {
            summary = words;
            return this;
        }

        private Event event() {
            return new Event(
                    id,
                    kind,
                    counting,
                    status,
                    start,
                    end,
                    "Title of " + id,
                    summary,
                    origin,
                    via,
                    destination,
                    place,
                    people,
                    unit,
                    within,
                    supersedes,
                    onwardOf,
                    confidence,
                    "");
        }
    }
}
