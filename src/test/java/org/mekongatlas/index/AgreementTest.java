package org.mekongatlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.Counter;
import org.mekongatlas.count.Enclosing;
import org.mekongatlas.count.Reason;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.model.Aspect;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Nationality;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Span;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;

/** Whether parts of the atlas that tell the same thing tell the same number, for all that the shipped data names. */
class AgreementTest {

    private static final List<TimeWindow> PERIODS = List.of(
            TimeWindow.ALL,
            window("2024-01-01", "2024-12-31"),
            window("2025-02-01", "2025-02-28"),
            window("2025-02-12", "2025-02-12"));
    private static final Map<Stop, Slot> SLOTS =
            Map.of(Stop.BEGINNING, Slot.ORIGIN, Stop.BETWEEN, Slot.THROUGH, Stop.END, Slot.DESTINATION);

    private static Catalogue catalogue;
    private static AtlasIndex index;
    private static Counter counter;

    @BeforeAll
    static void read() {
        catalogue = new Catalogue(PackageReader.read(DataFiles.shipped()).dataset());
        index = new AtlasIndex(catalogue);
        counter = index.counter();
    }

    @Test
    void aPlaceIsCountedWithSmallerOnesOfItsCountryOnly() {
        for (Place place : catalogue.places()) {
            for (Place other : catalogue.places()) {
                boolean itself = other.equals(place);
                if (!itself && place.kind() != PlaceKind.COUNTRY && counter.covers(place.id(), other.id())) {
                    String message = place.id() + " covers " + other.id();
                    assertEquals(place.country(), other.country(), message);
                    assertTrue(other.kind().isSmallerThan(place.kind()), message);
                }
            }
        }
    }

    @Test
    void pagesChartsAndFiltersTellTheSameOfEveryPlace() {
        for (TimeWindow period : PERIODS) {
            Question question = Question.ALL.withKinds(EventKind.MOVEMENTS).withWindow(period);
            Snapshot snapshot = index.at(View.HOME.withMode(TimeMode.WINDOW).withQuestion(question));
            for (Place place : catalogue.places()) {
                SLOTS.forEach((stop, slot) -> {
                    String message = stop + " of " + place.id() + " in " + period;
                    List<String> journeys = index.courses().at(place.id(), stop);
                    Span filtered =
                            counter.answer(slot.with(question, place.id())).total();
                    assertEquals(filtered, index.at(snapshot, place.id(), stop).total(), message + ", page");
                    assertEquals(filtered, counter.answer(question, journeys).total(), message + ", chart");
                });
            }
        }
    }

    @Test
    void chipsListAndHistogramFollowEveryNationality() {
        for (Place nation : catalogue.places()) {
            if (nation.kind() == PlaceKind.COUNTRY) {
                for (TimeWindow period : PERIODS) {
                    checkNationality(nation.country(), period);
                }
            }
        }
    }

    private static void checkNationality(String nation, TimeWindow period) {
        Question all = Question.ALL.withWindow(period);
        Question question = all.withNationality(nation);
        Question others = question.withFilter(question.filter().inverse(Aspect.NATIONALITY));
        String message = nation + " in " + period;
        Snapshot snapshot = index.at(View.HOME.withMode(TimeMode.WINDOW).withQuestion(question));
        Set<String> naming = catalogue.dataset().nationalities().stream()
                .filter(row -> row.country().equals(nation))
                .map(Nationality::event)
                .collect(Collectors.toSet());
        long reports = counter.reports(question);
        assertEquals(counter.reports(all), reports + counter.reports(others), message + ", turned round");
        assertTrue(naming.containsAll(ids(snapshot.events())), message + ", list");
        assertEquals(
                reports,
                snapshot.events().stream()
                        .filter(event -> question.kinds().contains(event.kind()))
                        .count(),
                message + ", list");
        Map<EventKind, Long> kinds = index.kinds(snapshot.view());
        assertEquals(
                reports,
                question.kinds().stream()
                        .mapToLong(kind -> kinds.getOrDefault(kind, 0L))
                        .sum(),
                message + ", chips");
        Histogram histogram = index.histogram(question, Histogram.Bin.MONTH);
        assertEquals(
                counter.reports(question.withWindow(TimeWindow.ALL)),
                Stream.concat(histogram.bars().stream(), histogram.spread().stream())
                        .mapToInt(Histogram.Bar::total)
                        .sum(),
                message + ", histogram");
        snapshot.answer().excluded().stream()
                .filter(row -> row.reason() == Reason.NATIONALITY_UNKNOWN)
                .forEach(row -> assertTrue(isPartlyUnknown(row.event()), message + ", " + row));
    }

    private static boolean isPartlyUnknown(String event) {
        Map<String, Long> largest = new HashMap<>();
        catalogue.nationalitiesOf(event).stream()
                .filter(Nationality::hasFigure)
                .forEach(row -> largest.merge(row.country(), row.point(), Math::max));
        long known = largest.values().stream().mapToLong(people -> people).sum();
        return counter.figure(event, Question.ALL)
                .map(people -> people.best() > known)
                .orElse(true);
    }

    private static List<String> ids(List<Event> events) {
        return events.stream().map(Event::id).toList();
    }

    /** On every day on which something begins. */
    @Test
    void aLineIsWithoutAFigureOnlyIfNobodyGivesOne() {
        List<LocalDate> days =
                catalogue.events().stream().map(Event::firstDay).distinct().toList();
        for (LocalDate day : days) {
            Question question = Question.ALL.withWindow(TimeWindow.of(day, day));
            Snapshot snapshot = index.at(View.HOME.withMode(TimeMode.MOMENT).withQuestion(question));
            for (Flow flow : snapshot.flows()) {
                boolean known = flow.movements().stream()
                        .anyMatch(movement ->
                                counter.figure(movement.event().id(), question).isPresent());
                String message = flow.from() + " to " + flow.to() + " on " + day;
                assertEquals(flow.counted(), flow.uncounted().isEmpty(), message);
                assertEquals(!known, flow.uncounted().equals(Optional.of(Reason.NO_FIGURE)), message);
            }
        }
    }

    @Test
    void aMarkStandsForNoPartOfAnotherPlace() {
        Enclosing enclosing = new Enclosing(catalogue.places());
        Levels levels = new Levels(catalogue);
        for (int level = 3; level <= 13; level++) {
            Map<String, String> standing = levels.at(level);
            for (Place place : catalogue.places()) {
                String mark = standing.get(place.id());
                enclosing
                        .of(place.id())
                        .ifPresent(around -> assertTrue(
                                mark.equals(place.id()) || mark.equals(standing.get(around.id())),
                                place.id() + " is drawn as " + mark));
            }
        }
    }

    private static TimeWindow window(String from, String to) {
        return TimeWindow.of(LocalDate.parse(from), LocalDate.parse(to));
    }
}
