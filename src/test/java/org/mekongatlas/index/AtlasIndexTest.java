package org.mekongatlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.RandomReports;
import org.mekongatlas.count.Reports;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Mercator;
import org.mekongatlas.model.Aspect;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.EventStatus;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.text.Texts;

class AtlasIndexTest {

    private static final View CLOSE = View.HOME.withCamera(new Camera(16.7, 98.5, 13));
    private static final LocalDate DAY = LocalDate.of(2025, 2, 12);

    private static Reports reports() {
        return new Reports()
                .place("kk-park", "KK Park", PlaceKind.HUB, "MM", "myawaddy")
                .place("myawaddy", "Myawaddy", PlaceKind.HUB_AREA, "MM", "")
                .place("bridge", "Bridge", PlaceKind.CROSSING, "TH", "mae-sot")
                .place("mae-sot", "Mae Sot", PlaceKind.TOWN, "TH", "");
    }

    private static AtlasIndex index(Reports reports) {
        Catalogue catalogue = Grounded.at(
                reports.catalogue(),
                Map.of(
                        "kk-park", new double[] {16.63, 98.53},
                        "myawaddy", new double[] {16.68, 98.51},
                        "bridge", new double[] {16.70, 98.54},
                        "mae-sot", new double[] {16.71, 98.57},
                        "mm", new double[] {19.76, 96.08},
                        "cn", new double[] {39.9, 116.4}));
        return new AtlasIndex(catalogue);
    }

    @Test
    void cutsJourneysAtTheirStops() {
        Reports reports = reports();
        reports.incident("home", "2025-02-20").people(200).route("kk-park", "cn", "bridge", "mae-sot");
        reports.incident("over", "2025-02-12").people(61).route("kk-park", "mae-sot", "bridge");
        List<String> flows = flows(index(reports), CLOSE);
        assertEquals(List.of("bridge>mae-sot 261 end", "kk-park>bridge 261", "mae-sot>cn 200 end"), flows);
    }

    @Test
    void countsPeopleOnALineOnce() {
        Reports reports = reports();
        reports.incident("first", "2025-02-01")
                .people(100)
                .route("kk-park", "mae-sot")
                .within("all");
        reports.tally("all", "2025-02-01", "2025-02-28").people(700).route("kk-park", "mae-sot");
        assertEquals(List.of("kk-park>mae-sot 700 end"), flows(index(reports), CLOSE));
    }

    @Test
    void keepsLinesWithAnUnknownEnd() {
        Reports reports = reports();
        reports.incident("out", "2025-02-01").people(5).route("kk-park", "");
        reports.incident("in", "2025-02-01").people(3).route("", "mae-sot");
        assertEquals(List.of("kk-park> 5 end", ">mae-sot 3 end"), flows(index(reports), CLOSE));
    }

    @Test
    void drawsWhatHasNoFigureWithoutANumber() {
        Reports reports = reports();
        reports.report("unknown", Counting.NONE, "2025-02-01", "2025-02-01").route("kk-park", "mae-sot");
        Flow flow = index(reports).at(CLOSE).flows().get(0);
        assertFalse(flow.counted());
    }

    @Test
    void neverDrawsPlansNorWhatDidNotHappen() {
        Reports reports = reports();
        reports.report("plan", Counting.PLAN, "2025-02-01", "2025-02-01")
                .people(7000)
                .route("kk-park", "cn");
        reports.report("stock", Counting.ESTIMATE, "2025-02-01", "2025-02-01")
                .people(9)
                .route("mm", "cn");
        for (EventStatus status : List.of(EventStatus.ANNOUNCED, EventStatus.CANCELLED, EventStatus.DISPUTED)) {
            reports.incident(status.code(), "2025-02-01")
                    .people(10)
                    .status(status)
                    .route("mm", "cn");
        }
        AtlasIndex index = index(reports);
        assertEquals(List.of(), flows(index, CLOSE));
        View disputed = CLOSE.withQuestion(CLOSE.question().withDisputed(true));
        assertEquals(List.of("mm>cn 10 end"), flows(index, disputed));
    }

    @Test
    void aMomentShowsWhatIsUnderWayWithoutANumber() {
        Reports reports = reports();
        reports.report("days", Counting.INCIDENT, "2025-02-10", "2025-02-14")
                .people(600)
                .route("kk-park", "mae-sot");
        reports.tally("months", "2025-01-01", "2025-03-31").people(900).route("mm", "cn");
        AtlasIndex index = index(reports);
        View moment = CLOSE.withWindow(TimeWindow.of(DAY, DAY)).withMode(TimeMode.MOMENT);
        assertEquals(List.of("kk-park>mae-sot 0 end"), flows(index, moment));
        assertFalse(index.at(moment).flows().get(0).counted());
        assertEquals(List.of(), flows(index, moment.withMode(TimeMode.WINDOW)));
    }

    @Test
    void aMomentIsTheLastDayOfItsWindow() {
        Reports reports = reports();
        reports.incident("before", "2025-02-11").people(1).route("mm", "cn");
        reports.incident("then", "2025-02-12").people(2).route("mm", "cn");
        View moment = CLOSE.withWindow(TimeWindow.of(DAY.minusDays(9), DAY)).withMode(TimeMode.MOMENT);
        assertEquals(List.of("mm>cn 2 end"), flows(index(reports), moment));
    }

    @Test
    void gathersNeighboursOfOneCountryFromAfar() {
        Reports reports = reports();
        reports.incident("park", "2025-02-12").people(61).route("kk-park", "mae-sot", "bridge");
        reports.incident("town", "2025-02-13").people(39).route("myawaddy", "mae-sot");
        reports.incident("within", "2025-02-14").people(5).route("kk-park", "myawaddy");
        AtlasIndex index = index(reports);
        View far = CLOSE.withCamera(new Camera(16.7, 98.5, 6));
        assertEquals(List.of("myawaddy>mae-sot 100 end", "myawaddy>myawaddy 5 end"), flows(index, far));
        View farthest = CLOSE.withCamera(new Camera(16.7, 98.5, 3.9));
        assertEquals(List.of("mm>th 100 end", "mm>mm 5 end"), flows(index, farthest));
    }

    @Test
    void marksHubsAndCrossingsAndTheEndsOfLines() {
        Reports reports = reports();
        reports.incident("home", "2025-02-20").people(200).route("myawaddy", "cn", "bridge", "mae-sot");
        Map<String, Integer> marks = index(reports).at(CLOSE).marks().stream()
                .collect(Collectors.toMap(mark -> mark.place().id(), PlaceMark::events));
        assertEquals(Map.of("kk-park", 0, "myawaddy", 1, "bridge", 1, "mae-sot", 1, "cn", 1), marks);
    }

    @Test
    void listsOtherKindsOfThePeriodBesideTheMovementsAskedFor() {
        Reports reports = reports();
        reports.incident("raid", "2025-02-10").kind(EventKind.RAID).at("kk-park");
        reports.incident("handover", "2025-02-11").people(5).route("kk-park", "cn");
        reports.incident("escape", "2025-02-12")
                .kind(EventKind.ESCAPE)
                .people(5)
                .route("kk-park", "th");
        View handovers = CLOSE.withQuestion(CLOSE.question().withKinds(Set.of(EventKind.HANDOVER)));
        assertEquals(List.of("raid", "handover"), listed(index(reports), handovers.question()));
    }

    @Test
    void listsOtherEventsOnlyWhereTheyConcernAllPlacesAskedFor() {
        Reports reports = reports();
        reports.incident("raid", "2025-02-10").kind(EventKind.RAID).at("kk-park");
        reports.incident("arrest", "2025-02-10").kind(EventKind.ARREST).at("mae-sot");
        reports.incident("measure", "2025-02-10").kind(EventKind.MEASURE).route("mae-sot", "kk-park");
        reports.incident("handover", "2025-02-11").people(5).route("kk-park", "mae-sot");
        AtlasIndex index = index(reports);
        Question any = CLOSE.question();
        assertEquals(List.of("raid", "arrest", "measure", "handover"), listed(index, any));
        assertEquals(List.of("raid", "measure", "handover"), listed(index, any.withOrigin("mm")));
        assertEquals(
                List.of("measure", "handover"),
                listed(index, any.withOrigin("mm").withDestination("th")));
    }

    @Test
    void listsOtherEventsWhereAPlaceIsTurnedRoundUnlessTheyConcernIt() {
        Reports reports = reports();
        reports.incident("raid", "2025-02-10").kind(EventKind.RAID).at("kk-park");
        reports.incident("arrest", "2025-02-10").kind(EventKind.ARREST).at("mae-sot");
        Question any = CLOSE.question().withOrigin("mm");
        Question turned = any.withFilter(any.filter().inverse(Aspect.ORIGIN));
        assertEquals(List.of("arrest"), listed(index(reports), turned));
    }

    @Test
    void listsAndCountsOnlyTheOtherKindsAskedForWhereSomeAre() {
        Reports reports = reports();
        reports.incident("raid", "2025-02-10").people(40).kind(EventKind.RAID).at("kk-park");
        reports.incident("arrest", "2025-02-10")
                .people(9)
                .kind(EventKind.ARREST)
                .at("mae-sot");
        reports.incident("handover", "2025-02-11").people(5).route("kk-park", "mae-sot");
        AtlasIndex index = index(reports);
        Question raids = CLOSE.question().withKinds(Set.of(EventKind.RAID));
        assertEquals(List.of("raid"), listed(index, raids));
        assertEquals(40, index.at(CLOSE.withQuestion(raids)).answer().total().best());
        Question both = raids.withToggled(EventKind.HANDOVER);
        assertEquals(List.of("raid", "handover"), listed(index, both));
        assertEquals(List.of("raid"), listed(index, raids.withDestination("mm")));
        assertEquals(List.of(), listed(index, raids.withDestination("th")));
        Absence absence = index.absence(
                        index.at(CLOSE.withQuestion(raids)),
                        index.catalogue().event("arrest").orElseThrow())
                .orElseThrow();
        assertEquals(Absence.KIND, absence);
    }

    @Test
    void everyKindCountsAsManyReportsAsItsListHolds() {
        for (long seed = 1; seed <= 60; seed++) {
            RandomReports random = new RandomReports(seed);
            AtlasIndex index = new AtlasIndex(random.reports(30).catalogue());
            Question question = random.question();
            Map<EventKind, Integer> counts = index.choices().ofKinds(question);
            for (EventKind kind : EventKind.values()) {
                View alone = CLOSE.withQuestion(question.withKinds(Set.of(kind)));
                long listed = index.at(alone).events().stream()
                        .filter(event -> event.kind() == kind)
                        .count();
                assertEquals(listed, counts.get(kind).longValue(), kind + ", seed " + seed);
            }
        }
    }

    private static List<String> listed(AtlasIndex index, Question question) {
        return index.at(CLOSE.withQuestion(question)).events().stream()
                .map(event -> event.id())
                .toList();
    }

    @Test
    void stepsFromEventToEvent() {
        Reports reports = reports();
        reports.incident("a", "2025-02-10").people(5).route("mm", "cn");
        reports.incident("b", "2025-02-14").people(5).route("mm", "cn");
        reports.incident("raid", "2025-02-12").kind(EventKind.RAID).at("kk-park");
        AtlasIndex index = index(reports);
        assertEquals(Optional.of(LocalDate.of(2025, 2, 14)), index.next(CLOSE.question(), LocalDate.of(2025, 2, 10)));
        assertEquals(
                Optional.of(LocalDate.of(2025, 2, 10)), index.previous(CLOSE.question(), LocalDate.of(2025, 2, 14)));
        assertEquals(Optional.empty(), index.next(CLOSE.question(), LocalDate.of(2025, 2, 14)));
        assertEquals(Optional.empty(), index.previous(CLOSE.question(), LocalDate.of(2025, 2, 10)));
    }

    @Test
    void countsThePeopleOfThePartInSight() {
        Reports reports = reports();
        reports.incident("seen", "2025-02-10").people(5).route("kk-park", "cn");
        reports.incident("far", "2025-02-14").people(7).route("mm", "cn");
        AtlasIndex index = index(reports);
        Bounds border = new Bounds(Mercator.x(98), Mercator.y(17), Mercator.x(99), Mercator.y(16));
        assertEquals(5, index.seen(index.at(CLOSE), border).answer().total().best());
        assertEquals(
                12,
                index.seen(index.at(CLOSE), new Bounds(0, 0, 1, 1))
                        .answer()
                        .total()
                        .best());
    }

    @Test
    void aPartInSightTellsWhatItLeavesOutAndHowTotalsGrew() {
        Reports reports = reports();
        reports.tally("before", "2024-06-01", "2025-01-31").people(30).route("kk-park", "cn");
        reports.tally("then", "2024-06-01", "2025-02-28")
                .people(50)
                .route("kk-park", "cn")
                .supersedes("before");
        reports.report("plan", Counting.PLAN, "2025-02-03", "2025-02-03")
                .people(7000)
                .route("kk-park", "mae-sot");
        AtlasIndex index = index(reports);
        TimeWindow february = TimeWindow.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28));
        Snapshot snapshot = index.at(CLOSE.withMode(TimeMode.WINDOW).withWindow(february));
        assertEquals(
                snapshot.answer(), index.seen(snapshot, new Bounds(0, 0, 1, 1)).answer());
        assertEquals(20, snapshot.answer().total().best());
        assertEquals(20, snapshot.flows().get(0).people().best());
        assertEquals(1, index.seen(snapshot, new Bounds(0, 0, 1, 1)).drawn());
    }

    @Test
    void aPlaceHasTheJourneysThatBeginPassAndEndThere() {
        Reports reports = reports();
        reports.incident("home", "2025-02-20").people(200).route("kk-park", "cn", "bridge", "mae-sot");
        reports.incident("over", "2025-02-12").people(61).route("kk-park", "mae-sot", "bridge");
        reports.incident("scene", "2025-02-13").people(7).at("myawaddy");
        reports.incident("in", "2025-02-14").kind(EventKind.TRANSFER).people(5).route("th", "myawaddy");
        AtlasIndex index = index(reports);
        Snapshot snapshot = index.at(CLOSE);
        assertEquals(61, people(index, snapshot, "mae-sot", Stop.END));
        assertEquals(261, people(index, snapshot, "mae-sot", Stop.BETWEEN), "the bridge is near Mae Sot");
        assertEquals(
                268, people(index, snapshot, "myawaddy", Stop.BEGINNING), "with KK Park, and what has only a scene");
        assertEquals(268, people(index, snapshot, "mm", Stop.BEGINNING));
        assertEquals(5, people(index, snapshot, "mm", Stop.END));
    }

    private static long people(AtlasIndex index, Snapshot snapshot, String place, Stop stop) {
        return index.at(snapshot, place, stop).total().best();
    }

    @Test
    void aMarkHasThePeopleOfThePlacesItStandsFor() {
        Reports reports = reports().place("border", "Border", PlaceKind.REGION, "MM", "myawaddy");
        reports.incident("hub", "2025-02-01").people(5).route("kk-park", "mae-sot");
        reports.incident("area", "2025-02-02").people(40).route("myawaddy", "mae-sot");
        reports.incident("region", "2025-02-03").people(600).route("border", "mae-sot");
        AtlasIndex index = index(reports);
        Snapshot close = index.at(CLOSE);
        assertEquals(40, index.atMark(close, "myawaddy", Stop.BEGINNING).total().best());
        assertEquals(645, index.atMark(close, "mae-sot", Stop.END).total().best());
        Snapshot far = index.at(CLOSE.withCamera(new Camera(16.7, 98.5, 6)));
        assertEquals(45, index.atMark(far, "myawaddy", Stop.BEGINNING).total().best());
        assertEquals(0, index.atMark(far, "kk-park", Stop.BEGINNING).total().best());
    }

    @Test
    void countsJourneysOfWhichTheMapDoesNotShowBothEnds() {
        Reports reports = reports();
        reports.incident("out", "2025-02-01").people(5).route("kk-park", "");
        reports.incident("home", "2025-02-01").people(4).route("", "cn");
        reports.incident("uncounted", "2025-02-01").route("", "mae-sot");
        reports.incident("somewhere", "2025-02-01").people(30).route("", "");
        reports.incident("whole", "2025-02-01").people(700).route("kk-park", "mae-sot");
        AtlasIndex index = index(reports);
        Nowhere nowhere = index.seen(index.at(CLOSE), around(16.7, 98.5)).nowhere();
        assertEquals(2, nowhere.openEnded());
        assertEquals(1, nowhere.placeless());
        assertEquals(
                "2 journeys with an unknown end, 1 with no place at all; together 35 people",
                nowhere.words(Texts.in(Language.EN), CLOSE.question().basis()));
        assertTrue(index.seen(index(reports()).at(CLOSE), around(16.7, 98.5))
                .nowhere()
                .isEmpty());
    }

    private static Bounds around(double latitude, double longitude) {
        double x = Mercator.x(longitude);
        double y = Mercator.y(latitude);
        return new Bounds(x - 0.001, y - 0.001, x + 0.001, y + 0.001);
    }

    @Test
    void everyBinHasABar() {
        Reports reports = reports();
        reports.incident("a", "2024-12-30").people(5).route("mm", "cn");
        reports.incident("b", "2025-03-02").people(5).route("mm", "cn");
        reports.incident("c", "2025-03-31").people(5).route("mm", "cn");
        AtlasIndex index = index(reports);
        Histogram months = index.histogram(CLOSE.question(), Histogram.Bin.MONTH);
        assertEquals(
                List.of(1, 0, 0, 2),
                months.bars().stream().map(Histogram.Bar::total).toList());
        assertEquals(LocalDate.of(2025, 3, 31), months.bars().get(3).last());
        Histogram weeks = index.histogram(CLOSE.question(), Histogram.Bin.WEEK);
        assertEquals(LocalDate.of(2024, 12, 30), weeks.bars().get(0).first());
        assertEquals(14, weeks.bars().size());
        assertTrue(weeks.bars().stream()
                .allMatch(bar -> bar.last().equals(bar.first().plusDays(6))));
    }

    @Test
    void anEventOfSomeDayInAMonthOrYearStandsApartFromTheBarsOfDays() {
        Reports reports = reports();
        reports.incident("day", "2025-02-03").people(5).route("mm", "cn");
        reports.incident("month", "2025-02").people(5).route("mm", "cn");
        reports.incident("year", "2025").people(5).route("mm", "cn");
        AtlasIndex index = index(reports);
        Histogram days = index.histogram(CLOSE.question(), Histogram.Bin.DAY);
        assertEquals(1, days.bars().stream().mapToInt(Histogram.Bar::total).sum());
        assertEquals(
                List.of("2025-01-01 2025-12-31", "2025-02-01 2025-02-28"),
                days.spread().stream()
                        .map(bar -> bar.first() + " " + bar.last())
                        .toList());
        Histogram months = index.histogram(CLOSE.question(), Histogram.Bin.MONTH);
        assertEquals(2, months.bars().get(1).total());
        assertEquals(1, months.spread().size());
    }

    /** {@code from>to people}, with {@code end} where a journey ends; widest first. */
    private static List<String> flows(AtlasIndex index, View view) {
        return index.at(view).flows().stream()
                .map(flow -> flow.from() + ">" + flow.to() + " " + flow.people().best() + (flow.last() ? " end" : ""))
                .toList();
    }
}
