package org.mekongatlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Reports;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Rule;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;

/** Who is in both of two views is counted once, or not at all. */
class TogetherTest {

    private static final Bounds WORLD = new Bounds(0, 0, 1, 1);
    private static AtlasIndex index;

    @BeforeAll
    static void read() throws IOException {
        index = new AtlasIndex(
                new Catalogue(PackageReader.read(DataFiles.shipped()).dataset()));
    }

    @Test
    void periodsThatMeetAreCountedAsOne() {
        Question year = Question.ALL.withWindow(months("2025-01-01", "2025-12-31"));
        Snapshot first = at(Question.ALL.withWindow(months("2025-01-01", "2025-06-30")));
        Snapshot second = at(Question.ALL.withWindow(months("2025-07-01", "2025-12-31")));
        long expected = located(year).total().best();
        assertEquals(
                expected, together(first, second).orElseThrow().answer().total().best());
        assertEquals(
                expected, together(second, first).orElseThrow().answer().total().best());
    }

    @Test
    void reportsThatOnlyTheWholeCanCountAreTold() {
        Snapshot first = at(Question.ALL.withWindow(months("2024-01-01", "2024-12-31")));
        Snapshot second = at(Question.ALL.withWindow(months("2025-01-01", "2025-12-31")));
        Together.Both both = together(first, second).orElseThrow();
        long apart = best(first) + best(second);
        assertTrue(both.answer().total().best() > apart, "reports of 2024 and 2025 together are in neither year");
        assertTrue(both.across() > 0);
    }

    @Test
    void aTotalLargerThanBothPutTogetherIsAlwaysExplained() {
        LocalDate first = LocalDate.parse("2020-01-01");
        for (int months = 1; months <= 24; months++) {
            for (LocalDate from = first; from.getYear() < 2026; from = from.plusMonths(months)) {
                LocalDate middle = from.plusMonths(months);
                Snapshot one = at(Question.ALL.withWindow(TimeWindow.of(from, middle.minusDays(1))));
                Snapshot next = at(Question.ALL.withWindow(
                        TimeWindow.of(middle, middle.plusMonths(months).minusDays(1))));
                Together.Both both = together(one, next).orElseThrow();
                boolean larger = both.answer().total().best() > best(one) + best(next);
                assertTrue(!larger || both.across() + both.grown() > 0, "around " + middle + ", " + months + " months");
            }
        }
    }

    @Test
    void aRunningTotalThatCountsInItsHalfTooIsToldApart() {
        Reports reports = new Reports();
        reports.tally("a", "2025-01-01", "2025-01-31").people(100).route("mm", "cn");
        reports.tally("b", "2025-01-01", "2025-02-28")
                .people(150)
                .route("mm", "cn")
                .supersedes("a");
        reports.tally("c", "2025-01-01", "2025-03-31")
                .people(300)
                .route("mm", "cn")
                .supersedes("b");
        reports.incident("d", "2025-02").people(7).route("mm", "th");
        AtlasIndex small = new AtlasIndex(reports.catalogue());
        Snapshot february = in(small, "2025-02-01", "2025-02-28");
        Snapshot march = in(small, "2025-03-01", "2025-03-31");
        assertEquals(150, small.seen(march, WORLD).answer().total().best());
        Together.Both both = new Together(small).people(february, march, WORLD).orElseThrow();
        assertEquals(207, both.answer().total().best());
        assertEquals(0, both.across());
        assertEquals(1, both.grown());
    }

    private static Snapshot in(AtlasIndex index, String from, String to) {
        Question question = Question.ALL.withWindow(months(from, to));
        return index.at(View.HOME.withQuestion(question).withMode(TimeMode.WINDOW));
    }

    @Test
    void aPeriodWithinAnotherAddsNothing() {
        Snapshot all = at(Question.ALL);
        Snapshot until = at(Question.ALL.withWindow(TimeWindow.of(null, LocalDate.parse("2024-12-31"))));
        assertEquals(
                index.seen(all, WORLD).answer().total(),
                together(until, all).orElseThrow().answer().total());
        assertEquals(0, together(until, all).orElseThrow().across());
    }

    @Test
    void whoIsFoundInARaidIsNotAddedToWhoIsRescued() {
        Snapshot raids = at(Question.ALL.withKinds(Set.of(EventKind.RAID)));
        Snapshot rescues = at(Question.ALL.withKinds(Set.of(EventKind.RESCUE)));
        Snapshot escapes = at(Question.ALL.withKinds(Set.of(EventKind.ESCAPE)));
        assertEquals(Optional.empty(), together(raids, rescues));
        assertTrue(together(escapes, rescues).isPresent());
    }

    @Test
    void periodsWithTimeBetweenAreNoQuestion() {
        Snapshot first = at(Question.ALL.withWindow(months("2025-01-01", "2025-01-31")));
        Snapshot second = at(Question.ALL.withWindow(months("2025-02-02", "2025-02-28")));
        assertEquals(Optional.empty(), together(first, second));
    }

    @Test
    void twoFiltersOfOnePeriodAreCountedOverTheReportsOfBoth() {
        Set<EventKind> others = EnumSet.copyOf(EventKind.OUTWARD);
        others.remove(EventKind.RESCUE);
        Snapshot rescued = at(Question.ALL.withKinds(Set.of(EventKind.RESCUE)));
        Snapshot moved = at(Question.ALL.withKinds(others));
        Answer both = together(rescued, moved).orElseThrow().answer();
        assertEquals(located(Question.ALL).total(), both.total());
        assertTrue(both.total().best()
                < index.seen(rescued, WORLD).answer().total().best()
                        + index.seen(moved, WORLD).answer().total().best());
    }

    @Test
    void otherPeriodsWithOtherFiltersOrRulesAreNoQuestion() {
        Question spring = Question.ALL.withWindow(months("2025-01-01", "2025-03-31"));
        Question summer = Question.ALL.withWindow(months("2025-04-01", "2025-06-30"));
        assertEquals(Optional.empty(), together(at(spring), at(summer.withOrigin("MM"))));
        assertEquals(Optional.empty(), together(at(spring), at(spring.withRule(Rule.HIGHEST))));
        assertEquals(Optional.empty(), together(at(spring), at(spring.withNationality("CN"))));
    }

    private static Optional<Together.Both> together(Snapshot one, Snapshot other) {
        return new Together(index).people(one, other, WORLD);
    }

    private static long best(Snapshot snapshot) {
        return index.seen(snapshot, WORLD).answer().total().best();
    }

    /** The people of all events of which some place is known: what is in view of the whole world. */
    private static Answer located(Question question) {
        return index.seen(at(question), WORLD).answer();
    }

    private static Snapshot at(Question question) {
        return index.at(View.HOME.withQuestion(question).withMode(TimeMode.WINDOW));
    }

    private static TimeWindow months(String from, String to) {
        return TimeWindow.of(LocalDate.parse(from), LocalDate.parse(to));
    }
}
