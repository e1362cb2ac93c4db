package org.mekongatlas.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mekongatlas.model.Aspect;
import org.mekongatlas.model.Between;
import org.mekongatlas.model.Confidence;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.EventStatus;
import org.mekongatlas.model.Evidence;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.PeopleClass;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Rule;
import org.mekongatlas.model.Size;
import org.mekongatlas.model.SourceCount;
import org.mekongatlas.model.SourceKind;
import org.mekongatlas.model.Span;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.Unit;
import org.mekongatlas.model.Where;

/** Counting rule, section 3. */
class SelectionTest {

    private final Reports reports = new Reports();

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void withoutBeingAskedOnlyMovementsOutOfHubsCount(EventKind kind) {
        reports.incident("a", "2025-01-04").people(5).kind(kind);
        boolean outward = EnumSet.of(
                        EventKind.DEPORTATION,
                        EventKind.HANDOVER,
                        EventKind.RESCUE,
                        EventKind.REPATRIATION,
                        EventKind.ESCAPE,
                        EventKind.TRANSFER)
                .contains(kind);
        assertEquals(outward ? List.of("a 5") : List.of(), told(Question.ALL));
    }

    @Test
    void otherKindsMayBeAskedFor() {
        reports.incident("a", "2025-01-04").people(5).kind(EventKind.RAID);
        reports.incident("b", "2025-01-04").people(7);
        assertEquals(List.of("a 5"), told(Question.ALL.withKinds(Set.of(EventKind.RAID))));
    }

    @Test
    void whoIsFoundInARaidIsNotAddedToWhoIsDeported() {
        reports.incident("a", "2025-01-04").people(5).kind(EventKind.RAID);
        reports.incident("b", "2025-01-04").people(4).kind(EventKind.ARREST);
        reports.incident("c", "2025-01-20").people(3).kind(EventKind.DEPORTATION);
        Set<EventKind> others = Set.of(EventKind.RAID, EventKind.ARREST);
        assertEquals(List.of("a 5", "b other-kind"), told(Question.ALL.withKinds(others)));
        Set<EventKind> all = Set.of(EventKind.RAID, EventKind.ARREST, EventKind.DEPORTATION, EventKind.TRAFFICKING);
        assertEquals(List.of("c 3", "a other-kind", "b other-kind"), told(Question.ALL.withKinds(all)));
    }

    @ParameterizedTest
    @CsvSource({"INCIDENT, a 5", "TALLY, a 5", "PLAN, a plan", "ESTIMATE, a estimate", "NONE, a no-figure"})
    void incidentsAndTalliesCount(Counting counting, String expected) {
        reports.report("a", counting, "2025-01-04", "2025-01-04").people(5);
        assertEquals(List.of(expected), told(Question.ALL));
    }

    @ParameterizedTest
    @CsvSource({"DONE, a 5", "ONGOING, a 5", "ANNOUNCED, a announced", "CANCELLED, a cancelled", "DISPUTED, a disputed"
    })
    void whatIsDoneOrGoingOnCounts(EventStatus status, String expected) {
        reports.incident("a", "2025-01-04").people(5).status(status);
        assertEquals(List.of(expected), told(Question.ALL));
    }

    @Test
    void disputedEventsCountWhereTheyAreAskedFor() {
        reports.incident("a", "2025-01-04").people(5).status(EventStatus.DISPUTED);
        assertEquals(List.of("a 5"), told(Question.ALL.withDisputed(true)));
    }

    @Test
    void onlyPersonsCount() {
        reports.incident("a", "2025-01-04").people(5).unit(Unit.BUILDINGS);
        assertEquals(List.of("a not-persons"), told(Question.ALL));
    }

    @Test
    void anEventWithoutANumberAndSoWithoutAUnitHasNoFigure() {
        reports.incident("a", "2025-01-04").unit(null);
        reports.report("b", Counting.NONE, "2025-01-04", "2025-01-04").unit(null);
        assertEquals(List.of("a no-figure", "b no-figure"), told(Question.ALL));
    }

    @Test
    void aNationalityLeavesOutEventsThatDoNotNameIt() {
        reports.incident("a", "2025-01-04").people(5);
        reports.incident("b", "2025-01-04").people(5).nationals("IN", 3L, 3L);
        reports.incident("c", "2025-01-04").people(5).nationals("IN", null, null);
        assertEquals(List.of("b 3", "a nationality-unknown", "c no-figure"), told(Question.ALL.withNationality("IN")));
    }

    @Test
    void whoseNationalitiesAreAllNamedMatchesNoOther() {
        reports.incident("a", "2025-01-04").people(5).nationals("IN", 5L, 5L);
        reports.incident("b", "2025-01-04").people(5).nationals("IN", 4L, 4L);
        reports.incident("c", "2025-01-04").people(5).unit(Unit.PLACES);
        assertEquals(List.of("b nationality-unknown"), told(Question.ALL.withNationality("CN")));
    }

    @Test
    void ofSeveralReasonsTheFirstIsGiven() {
        reports.report("a", Counting.PLAN, "2025", "2025").unit(Unit.PLACES);
        reports.report("b", Counting.PLAN, "2025", "2025").status(EventStatus.ANNOUNCED);
        reports.report("c", Counting.ESTIMATE, "2025", "2025").status(EventStatus.DISPUTED);
        reports.report("d", Counting.NONE, "2025", "2025").status(EventStatus.ANNOUNCED);
        reports.report("e", Counting.NONE, "2025", "2025").status(EventStatus.CANCELLED);
        reports.incident("f", "2025").status(EventStatus.DISPUTED);
        reports.report("g", Counting.NONE, "2025", "2025");
        assertEquals(
                List.of(
                        "a not-persons",
                        "b plan",
                        "c estimate",
                        "d announced",
                        "e cancelled",
                        "f disputed",
                        "g no-figure"),
                told(Question.ALL));
        assertEquals(
                Set.of("nationality-unknown"),
                told(Question.ALL.withNationality("IN")).stream()
                        .map(row -> row.split(" ")[1])
                        .collect(Collectors.toSet()));
    }

    @Test
    void theClassOfPeopleFilters() {
        reports.incident("a", "2025-01-04").people(5).of(PeopleClass.VICTIMS);
        reports.incident("b", "2025-01-04").people(6).of(PeopleClass.MIXED);
        assertEquals(List.of("a 5"), told(Question.ALL.withPeople(Set.of(PeopleClass.VICTIMS))));
    }

    @ParameterizedTest
    @CsvSource({
        "MM, scene hills town park far",
        "mm, scene hills town park far",
        "mm-town, scene town park",
        "mm-park, park",
        "mm-hills, hills",
        "mm-far, far",
        "th, bridge thai",
        "nowhere, ''"
    })
    void aPlaceFilterCoversACountryOrAPlaceAndTheSmallerOnesInIt(String filter, String covered) {
        reports.place("mm-town", "Town", PlaceKind.TOWN, "MM", "")
                .place("mm-gate", "Between", PlaceKind.HUB, "MM", "mm-town")
                .place("mm-park", "Park", PlaceKind.HUB, "MM", "mm-gate")
                .place("mm-hills", "Hills", PlaceKind.REGION, "MM", "mm-town")
                .place("th-bridge", "Bridge", PlaceKind.CROSSING, "TH", "mm-town")
                .place("mm-far", "Far", PlaceKind.TOWN, "MM", "")
                .place("region", "Everywhere", PlaceKind.REGION, "", "");
        reports.incident("far", "2025-01-04").people(1).route("mm-far", "");
        reports.incident("hills", "2025-01-04").people(6).route("mm-hills", "");
        reports.incident("bridge", "2025-01-04").people(5).route("th-bridge", "");
        reports.incident("park", "2025-01-04").people(2).route("mm-park", "");
        reports.incident("region", "2025-01-04").people(8).route("region", "");
        reports.incident("scene", "2025-01-04").people(7).at("mm-town");
        reports.incident("thai", "2025-01-04").people(4).route("th", "mm-town");
        reports.incident("town", "2025-01-04").people(3).route("mm-town", "");
        assertEquals(
                covered,
                told(Question.ALL.withOrigin(filter)).stream()
                        .map(row -> row.split(" ")[0])
                        .reduce((one, other) -> one + " " + other)
                        .orElse(""));
    }

    @Test
    void placesThatNameEachOtherAsNearAreCoveredTogether() {
        reports.place("kh-one", "One", PlaceKind.HUB, "KH", "kh-two")
                .place("kh-two", "Two", PlaceKind.TOWN, "KH", "kh-one");
        reports.incident("a", "2025-01-04").people(1).route("kh-one", "");
        assertEquals(List.of("a 1"), told(Question.ALL.withOrigin("kh-two")));
    }

    @Test
    void originAndDestinationEachLookAtTheirOwnEnd() {
        reports.incident("a", "2025-01-04").people(3).route("mm", "cn");
        reports.incident("b", "2025-01-04").people(2).route("cn", "mm");
        reports.incident("c", "2025-01-04").people(1).route("mm", "");
        assertEquals(List.of("a 3", "c 1"), told(Question.ALL.withOrigin("mm")));
        assertEquals(List.of("a 3"), told(Question.ALL.withDestination("cn")));
    }

    @Test
    void throughLooksAtStopsAndTheSceneOfWhatIsNoJourney() {
        reports.place("th-town", "Town", PlaceKind.TOWN, "TH", "");
        reports.incident("a", "2025-01-04").people(3).route("mm", "cn", "th-town");
        reports.incident("b", "2025-01-04").people(2).at("th-town");
        reports.incident("c", "2025-01-04").people(1).route("th-town", "cn");
        assertEquals(List.of("a 3"), told(filter(where -> where.withThrough("TH"))));
        reports.incident("d", "2025-01-04").people(4).kind(EventKind.RAID).at("th-town");
        Question raids = filter(where -> where.withThrough("TH")).withKinds(Set.of(EventKind.RAID));
        assertEquals(List.of("d 4"), told(raids));
    }

    @Test
    void betweenLooksBothWays() {
        reports.incident("a", "2025-01-04").people(4).route("mm", "cn");
        reports.incident("b", "2025-01-04").people(3).route("cn", "mm");
        reports.incident("c", "2025-01-04").people(2).route("mm", "th");
        reports.incident("d", "2025-01-04").people(1).route("mm", "");
        assertEquals(List.of("a 4", "b 3"), told(filter(where -> where.withBetween(new Between("CN", "mm")))));
        assertEquals(
                List.of("a 4", "b 3", "c 2", "d 1"), told(filter(where -> where.withBetween(new Between("mm", "")))));
    }

    @Test
    void whatIsTurnedRoundMatchesAllElseUnknownEndsToo() {
        reports.incident("a", "2025-01-04").people(3).route("mm", "cn");
        reports.incident("b", "2025-01-04").people(2).route("", "cn");
        Question question = Question.ALL.withOrigin("mm");
        assertEquals(List.of("b 2"), told(turned(question, Aspect.ORIGIN)));
    }

    @Test
    void aTurnedNationalityLeavesReportsThatDoNotNameItWithAllTheirPeople() {
        reports.incident("a", "2025-01-04").people(9).nationals("IN", 4L, 4L);
        reports.incident("b", "2025-01-04").people(5).nationals("CN", 3L, 3L);
        assertEquals(List.of("b 5"), told(turned(Question.ALL.withNationality("IN"), Aspect.NATIONALITY)));
    }

    @Test
    void theSizeIsTheFigureByTheRuleAndOfTheNationality() {
        reports.source("radio", "2025-01-02");
        reports.incident("a", "2025-01-04")
                .claim("paper", 5L, 5L)
                .claim("radio", 9L, 9L)
                .nationals("IN", 2L, 2L);
        reports.incident("b", "2025-01-04");
        reports.incident("c", "2025-01-04").people(50).unit(Unit.BUILDINGS);
        Question large = Question.ALL.withFilter(Filter.NONE.with(new Size(6, Span.UNBOUNDED)));
        assertEquals(List.of(), told(large));
        assertEquals(List.of("a 5/9/9"), told(large.withRule(Rule.HIGHEST)));
        Question small = Question.ALL.withFilter(Filter.NONE.with(new Size(0, 3)));
        assertEquals(List.of("a 2"), told(small.withNationality("IN")));
    }

    @Test
    void pagesOfOnePublisherAreOneSource() {
        reports.source("page", "2025-01-02", "paper", SourceKind.NEWSPAPER)
                .source("wire", "2025-01-02", "Wire", SourceKind.WIRE);
        reports.incident("a", "2025-01-04").people(2).claim("page", 2L, 2L);
        reports.incident("b", "2025-01-04").people(1).claim("wire", 1L, 1L);
        assertEquals(List.of("a 2"), told(evidence(any -> any.withSources(SourceCount.SINGLE))));
        assertEquals(List.of("b 1"), told(evidence(any -> any.withSources(SourceCount.SEVERAL))));
        Question wires = evidence(any -> any.withSourceClasses(Set.of(SourceKind.WIRE)));
        assertEquals(List.of("b 1"), told(wires));
        assertEquals(List.of("a 2"), told(turned(wires, Aspect.SOURCE_CLASS)));
    }

    @Test
    void statusesCountingsAndConfidencesAreChosen() {
        reports.incident("a", "2025-01-04").people(3).confidence(Confidence.LOW);
        reports.tally("b", "2025-01-04", "2025-01-05")
                .people(2)
                .route("mm", "cn")
                .status(EventStatus.ONGOING);
        reports.incident("c", "2025-01-04").people(1).status(EventStatus.DISPUTED);
        assertEquals(List.of("a 3"), told(evidence(any -> any.withConfidences(Set.of(Confidence.LOW)))));
        assertEquals(List.of("b 2"), told(evidence(any -> any.withCountings(Set.of(Counting.TALLY)))));
        assertEquals(List.of("b 2"), told(evidence(any -> any.withStatuses(Set.of(EventStatus.ONGOING)))));
        assertEquals(List.of("c 1"), told(evidence(any -> any.withStatuses(Set.of(EventStatus.DISPUTED)))));
    }

    @Test
    void wordsAreFoundInAnySpelling() {
        reports.place("vn-x", "Nghệ An", PlaceKind.REGION, "VN", "");
        reports.incident("a", "2025-01-04").people(3).route("vn-x", "");
        reports.incident("b", "2025-01-04").people(2).summary("By the boat from Nghe An");
        assertEquals(List.of("a 3", "b 2"), told(Question.ALL.withFilter(Filter.NONE.withText("NGHE an"))));
        assertEquals(List.of("b 2"), told(Question.ALL.withFilter(Filter.NONE.withText("nghe boat"))));
    }

    @Test
    void aFilteredPartHangsInItsWholeThroughWhatDoesNotMatch() {
        reports.tally("whole", "2025-01-01", "2025-01-31").people(10);
        reports.tally("middle", "2025-01-01", "2025-01-20")
                .people(8)
                .within("whole")
                .confidence(Confidence.LOW);
        reports.incident("part", "2025-01-04").people(4).within("middle");
        assertEquals(
                List.of("whole 10", "part in whole"),
                told(evidence(any -> any.withConfidences(Set.of(Confidence.MEDIUM)))));
    }

    private static Question filter(UnaryOperator<Where> change) {
        return Question.ALL.withFilter(Filter.NONE.with(change.apply(Where.ANYWHERE)));
    }

    private static Question evidence(UnaryOperator<Evidence> change) {
        return Question.ALL.withFilter(Filter.NONE.with(change.apply(Evidence.ANY)));
    }

    private static Question turned(Question question, Aspect aspect) {
        return question.withFilter(question.filter().inverse(aspect));
    }

    @Test
    void onlyTheNamedEventsAreCounted() {
        reports.tally("whole", "2025-01-01", "2025-01-31").people(10);
        reports.incident("part", "2025-01-04").people(4).within("whole");
        Counter counter = new Counter(reports.catalogue());
        assertEquals(List.of("part 4"), Told.rows(counter.answer(Question.ALL, List.of("part", "part", "not there"))));
    }

    @Test
    void namedEventsHangTogetherThroughOthers() {
        reports.tally("whole", "2025-01-01", "2025-01-31").people(10);
        reports.tally("middle", "2025-01-01", "2025-01-20").people(8).within("whole");
        reports.incident("part", "2025-01-04").people(4).within("middle");
        Counter counter = new Counter(reports.catalogue());
        assertEquals(
                List.of("whole 10", "part in whole"),
                Told.rows(counter.answer(Question.ALL, List.of("part", "whole"))));
    }

    @Test
    void aNamedRunningTotalGrowsFromAStateThatIsNotNamed() {
        reports.tally("earlier", "2024-06-01", "2024-12-31").people(30);
        reports.tally("later", "2024-06-01", "2025-01-31").people(40).supersedes("earlier");
        TimeWindow january = TimeWindow.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 31));
        Counter counter = new Counter(reports.catalogue());
        assertEquals(
                List.of("later 10 since earlier"),
                Told.rows(counter.answer(Question.ALL.withWindow(january), List.of("later"))));
    }

    private List<String> told(Question question) {
        return Told.rows(new Counter(reports.catalogue()).answer(question));
    }
}
