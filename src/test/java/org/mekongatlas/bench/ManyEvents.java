package org.mekongatlas.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
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

/**
 * A catalogue far larger than the shipped one and shaped like it: mostly incidents, some running totals in chains, half
 * of the incidents inside a total of their route, most journeys between a few countries, some onward legs, some
 * nationalities, some editors' words.
 */
final class ManyEvents {

    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 5800;
    private static final int COUNTRIES = 40;
    private static final int PLACES_IN_A_COUNTRY = 8;
    private static final int TALLY_EVERY = 20;
    private static final int LONGEST_CHAIN = 8;

    private final Random random = new Random(20261121);
    private final List<Event> events = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Nationality> nationalities = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    private ManyEvents() {}

    static Dataset of(int size) {
        return new ManyEvents().dataset(size);
    }

    private Dataset dataset(int size) {
        while (events.size() < size) {
            addChainWithItsIncidents();
        }
        for (int i = 0; i < size / 50; i++) {
            relate(any(), any());
        }
        return new Dataset("many", sources(), places(), List.of(), List.of(), events, claims, nationalities, relations);
    }

    /** One running total of a route in several states, and the incidents around it. */
    private void addChainWithItsIncidents() {
        String from = place(3);
        String to = destination();
        int begins = random.nextInt(DAYS - 800);
        int states = 1 + random.nextInt(LONGEST_CHAIN);
        String previous = "";
        int people = 50;
        int ends = begins;
        for (int state = 0; state < states; state++) {
            ends += 10 + random.nextInt(80);
            people += random.nextInt(2000);
            previous = add(Counting.TALLY, begins, ends, from, to, people, "", previous, "");
            for (int i = 0; i < TALLY_EVERY; i++) {
                addIncident(begins, ends, from, to, previous);
            }
        }
    }

    private void addIncident(int begins, int ends, String from, String to, String tally) {
        boolean ofTheTotal = random.nextBoolean();
        int day = ofTheTotal ? begins + random.nextInt(ends - begins) : random.nextInt(DAYS);
        int people = (int) Math.exp(random.nextDouble() * 6);
        add(
                Counting.INCIDENT,
                day,
                day + random.nextInt(3),
                ofTheTotal ? from : random.nextInt(6) == 0 ? "" : place(5),
                ofTheTotal ? to : random.nextInt(6) == 0 ? "" : destination(),
                people,
                ofTheTotal ? tally : "",
                "",
                random.nextInt(10) == 0 ? any() : "");
    }

    private String add(
            Counting counting,
            int begins,
            int ends,
            String from,
            String to,
            int people,
            String within,
            String supersedes,
            String onwardOf) {
        String id = "e" + (1_000_000 + random.nextInt(9_000_000)) + "-" + events.size();
        events.add(new Event(
                id,
                EventKind.values()[random.nextInt(6)],
                counting,
                random.nextInt(20) == 0 ? EventStatus.ANNOUNCED : EventStatus.DONE,
                FuzzyDate.of(FIRST_DAY.plusDays(begins)),
                FuzzyDate.of(FIRST_DAY.plusDays(ends)),
                "",
                "",
                from,
                random.nextInt(5) == 0 ? List.of(place(5)) : List.of(),
                to,
                "",
                PeopleClass.values()[random.nextInt(4)],
                Unit.PERSONS,
                within,
                supersedes.isEmpty() ? List.of() : List.of(supersedes),
                onwardOf.isEmpty() ? List.of() : List.of(onwardOf),
                Confidence.MEDIUM,
                ""));
        addFigures(id, people);
        return id;
    }

    private void addFigures(String event, long people) {
        for (int i = 0; i <= random.nextInt(3); i++) {
            claims.add(new Claim(
                    event,
                    "s" + random.nextInt(500),
                    people + i,
                    random.nextInt(5) == 0 ? null : people + i,
                    null,
                    ""));
        }
        if (random.nextInt(3) == 0) {
            nationalities.add(new Nationality(event, code(random.nextInt(COUNTRIES)), people, people, null, "s1"));
        }
    }

    private void relate(String one, String other) {
        RelationKind kind = RelationKind.values()[random.nextInt(2)];
        if (one.compareTo(other) < 0) {
            relations.add(new Relation(one, other, kind, ""));
        }
    }

    private String any() {
        return events.isEmpty() ? "" : events.get(random.nextInt(events.size())).id();
    }

    /** A place in one of the first {@code countries}. */
    private String place(int countries) {
        return code(random.nextInt(countries)) + "-" + random.nextInt(PLACES_IN_A_COUNTRY);
    }

    private String destination() {
        return place(random.nextInt(3) > 0 ? 6 : COUNTRIES);
    }

    private static String code(int country) {
        return "" + (char) ('A' + country / 26) + (char) ('A' + country % 26);
    }

    private static List<Place> places() {
        return IntStream.range(0, COUNTRIES * PLACES_IN_A_COUNTRY)
                .mapToObj(i -> {
                    String country = code(i / PLACES_IN_A_COUNTRY);
                    int number = i % PLACES_IN_A_COUNTRY;
                    String near = number < 4 ? "" : country + "-" + (number - 4);
                    return new Place(
                            country + "-" + number, "", PlaceKind.TOWN, country, "", 0, 0, 0, near, "", "", Map.of());
                })
                .toList();
    }

    private List<Source> sources() {
        return IntStream.range(0, 500)
                .mapToObj(i -> new Source(
                        "s" + i,
                        "",
                        "",
                        "",
                        FuzzyDate.of(FIRST_DAY.plusDays(random.nextInt(DAYS))),
                        "en",
                        SourceKind.WIRE,
                        ""))
                .toList();
    }
}
