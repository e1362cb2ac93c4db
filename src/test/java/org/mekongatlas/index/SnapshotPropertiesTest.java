package org.mekongatlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Counter;
import org.mekongatlas.count.RandomReports;
import org.mekongatlas.count.Reason;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.model.Aspect;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.Movement;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.model.Where;

/** Snapshots of random catalogues against a look at every event, and what must hold for the shipped ones. */
class SnapshotPropertiesTest {

    private static final Camera CLOSEST = new Camera(16, 99, 13);

    @Test
    void agreesWithALookAtEveryEvent() {
        for (long seed = 1; seed <= 300; seed++) {
            RandomReports random = new RandomReports(seed);
            Catalogue catalogue = Grounded.somewhere(random.reports(30).catalogue(), seed);
            Question question = random.question();
            AtlasIndex index = new AtlasIndex(catalogue);
            TimeMode mode = TimeMode.values()[(int) (seed % 3)];
            View view = new View(question, mode, CLOSEST, View.HOME.look());
            Question asked = mode == TimeMode.MOMENT ? moment(question, index.extent()) : question;
            Snapshot snapshot = index.at(view);
            assertEquals(naiveFlows(catalogue, asked, mode), told(snapshot.flows()), "flows, seed " + seed);
            assertEquals(naiveEvents(catalogue, asked), ids(snapshot.events()), "events, seed " + seed);
        }
    }

    @Test
    void whoeverArrivesSetsOutAgainOrStays() {
        AtlasIndex index = shipped();
        for (double zoom : new double[] {3, 5, 7, 9, 13}) {
            Snapshot snapshot = index.at(View.HOME.withCamera(new Camera(16, 99, zoom)));
            Map<Movement, Map<String, Integer>> balances = new HashMap<>();
            for (Flow flow : snapshot.flows()) {
                for (Movement movement : flow.movements()) {
                    Map<String, Integer> balance = balances.computeIfAbsent(movement, key -> new TreeMap<>());
                    balance.merge(flow.from(), -1, Integer::sum);
                    balance.merge(flow.to(), 1, Integer::sum);
                }
            }
            balances.forEach((movement, balance) -> {
                balance.values().removeIf(sum -> sum == 0);
                assertEquals(
                        0, balance.values().stream().mapToInt(Integer::intValue).sum(), movement.toString());
                assertEquals(
                        true,
                        balance.size() <= 2 && balance.values().stream().allMatch(sum -> Math.abs(sum) == 1),
                        movement + " at zoom " + zoom + ": " + balance);
            });
        }
    }

    @Test
    void gatheringPlacesLosesNoJourney() {
        AtlasIndex index = shipped();
        Set<Movement> wanted = journeys(index.at(View.HOME.withCamera(CLOSEST)));
        for (int level = 3; level <= 13; level++) {
            assertEquals(wanted, journeys(index.at(View.HOME.withCamera(new Camera(16, 99, level)))), "level " + level);
        }
    }

    @Test
    void noPlaceStandsForAPlaceOfAnotherCountry() {
        Catalogue catalogue = shipped().catalogue();
        Levels levels = new Levels(catalogue);
        for (int level = 3; level <= 13; level++) {
            for (Map.Entry<String, String> pair : levels.at(level).entrySet()) {
                assertEquals(
                        catalogue.place(pair.getKey()).orElseThrow().country(),
                        catalogue.place(pair.getValue()).orElseThrow().country(),
                        pair + " at level " + level);
            }
        }
    }

    private static AtlasIndex shipped() {
        return new AtlasIndex(
                new Catalogue(PackageReader.read(DataFiles.shipped()).dataset()));
    }

    private static Set<Movement> journeys(Snapshot snapshot) {
        Set<Movement> journeys = new HashSet<>();
        snapshot.flows().forEach(flow -> journeys.addAll(flow.movements()));
        return journeys;
    }

    private static Question moment(Question question, TimeWindow extent) {
        LocalDate day = question.window().to() != null ? question.window().to() : extent.to();
        return question.withWindow(TimeWindow.of(day, day));
    }

    private static Map<String, String> told(List<Flow> flows) {
        Map<String, String> told = new TreeMap<>();
        for (Flow flow : flows) {
            String key = flow.kind() + " " + flow.from() + ">" + flow.to();
            told.put(key, Legs.ids(flow.movements()) + " " + flow.people() + " " + flow.last());
        }
        return told;
    }

    private static Map<String, String> naiveFlows(Catalogue catalogue, Question question, TimeMode mode) {
        Counter counter = new Counter(catalogue);
        Set<String> drawn = drawn(counter.answer(question), catalogue, mode);
        Map<String, Set<String>> users = new TreeMap<>();
        Set<String> ends = new HashSet<>();
        for (Event event : catalogue.events()) {
            if (drawn.contains(event.id()) && Movement.of(event).isPresent()) {
                List<String> stops = calls(Movement.of(event).orElseThrow());
                for (int i = 0; i + 1 < stops.size(); i++) {
                    String key = event.kind() + " " + stops.get(i) + ">" + stops.get(i + 1);
                    users.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(event.id());
                    if (i + 2 == stops.size()) {
                        ends.add(key);
                    }
                }
            }
        }
        Map<String, String> told = new TreeMap<>();
        users.forEach((key, ids) -> told.put(
                key, new ArrayList<>(ids) + " " + counter.answer(question, ids).total() + " " + ends.contains(key)));
        return told;
    }

    private static List<String> calls(Movement movement) {
        List<String> calls = new ArrayList<>();
        String before = null;
        for (String stop : movement.stops()) {
            if (!stop.equals(before)) {
                calls.add(stop);
            }
            before = stop;
        }
        return calls.size() == 1 ? List.of(calls.get(0), calls.get(0)) : calls;
    }

    private static Set<String> drawn(Answer answer, Catalogue catalogue, TimeMode mode) {
        Set<String> drawn = new HashSet<>();
        answer.counted().forEach(row -> drawn.add(row.event()));
        answer.nested().forEach(row -> drawn.add(row.event()));
        answer.overlapping().forEach(row -> drawn.add(row.event()));
        for (Answer.Excluded row : answer.excluded()) {
            boolean incident = catalogue.event(row.event()).orElseThrow().counting() == Counting.INCIDENT;
            boolean underWay = mode == TimeMode.MOMENT && incident && row.reason() == Reason.STRADDLES;
            if (row.reason() == Reason.NO_FIGURE || underWay) {
                drawn.add(row.event());
            }
        }
        return drawn;
    }

    private static List<String> naiveEvents(Catalogue catalogue, Question question) {
        Counter counter = new Counter(catalogue);
        Set<String> matching = listed(counter.answer(question));
        boolean movementsAlone = question.kinds().stream().allMatch(EventKind::isMovement);
        Question anywhere = question.withWindow(TimeWindow.ALL)
                .withKinds(EnumSet.allOf(EventKind.class))
                .withFilter(question.filter().with(Where.ANYWHERE));
        Set<String> beside = listed(counter.answer(anywhere));
        return ids(catalogue.events().stream()
                .filter(event -> question.window().overlaps(event.firstDay(), event.lastDay()))
                .filter(event -> question.kinds().contains(event.kind())
                        ? matching.contains(event.id())
                        : movementsAlone
                                && !event.kind().isMovement()
                                && beside.contains(event.id())
                                && liesThere(event, question.filter(), counter))
                .sorted(Comparator.comparing(Event::firstDay))
                .toList());
    }

    /** Whether an event has a place in each of those that the filter names, and in none where that is turned round. */
    private static boolean liesThere(Event event, Filter filter, Counter counter) {
        Where where = filter.where();
        Map<Aspect, List<String>> asked = Map.of(
                Aspect.ORIGIN, List.of(where.origin()),
                Aspect.DESTINATION, List.of(where.destination()),
                Aspect.BETWEEN, List.of(where.between().one(), where.between().other()),
                Aspect.THROUGH, List.of(where.through()));
        for (Map.Entry<Aspect, List<String>> aspect : asked.entrySet()) {
            boolean there = aspect.getValue().stream()
                    .allMatch(filterPlace -> filterPlace.isEmpty()
                            || event.places().stream().anyMatch(place -> counter.covers(filterPlace, place)));
            if (there == filter.except().contains(aspect.getKey())) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> listed(Answer answer) {
        Set<String> listed = new HashSet<>();
        answer.counted().forEach(row -> listed.add(row.event()));
        answer.nested().forEach(row -> listed.add(row.event()));
        answer.overlapping().forEach(row -> listed.add(row.event()));
        answer.excluded().stream()
                .filter(row -> row.reason() != Reason.NATIONALITY_UNKNOWN)
                .forEach(row -> listed.add(row.event()));
        return listed;
    }

    private static List<String> ids(List<Event> events) {
        return events.stream().map(Event::id).toList();
    }
}
