package org.mekongatlas.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.TimeWindow;

/** Counting rule, section 5, up to its overlaps. */
class ContainmentTest {

    private static final Question MOVEMENTS = Question.ALL.withBasis(Basis.MOVEMENTS);

    private final Reports reports = new Reports();

    @Test
    void whatIsWithinATallyIsNotAddedToIt() {
        reports.tally("whole", "2025-01", "2025-01").people(100);
        reports.incident("part", "2025-01-04").people(30).within("whole");
        assertTold(Question.ALL, "100", "whole 100", "part in whole");
    }

    @Test
    void aLaterStateOfATotalContainsTheEarlierOnes() {
        reports.tally("a", "2025-01", "2025-01").people(10);
        reports.tally("b", "2025-01", "2025-02").people(20).supersedes("a");
        reports.tally("c", "2025-01", "2025-03").people(30).supersedes("a", "b");
        assertTold(Question.ALL, "30", "c 30", "a in b", "b in c");
    }

    @Test
    void aSupersedingTallySmallerThanItsPredecessorRestatesIt() {
        reports.tally("a", "2025-01", "2025-01").people(50);
        reports.tally("b", "2025-01", "2025-02").people(40).supersedes("a");
        Answer answer = answer(Question.ALL);
        assertEquals(List.of("b 50", "a in b"), Told.rows(answer));
        assertEquals(List.of(new Answer.Restatement("b", "a", 10)), answer.restatements());
        assertEquals(List.of("b"), answer.outgrown());
    }

    @Test
    void aFallIsNoRestatementWhereThePredecessorDoesNotTakePart() {
        reports.tally("a", "2025-01", "2025-01").people(50).kind(EventKind.ARREST);
        reports.tally("b", "2025-01", "2025-02").people(40).supersedes("a");
        assertEquals(List.of(), answer(Question.ALL).restatements());
    }

    @Test
    void aChildLargerThanItsParentCountsForBoth() {
        reports.tally("whole", "2025-01", "2025-01").claim("paper", 50L, null);
        reports.incident("part", "2025-01-04").claim("paper", 70L, 80L).within("whole");
        assertTold(Question.ALL, "70/75/+", "whole 70/75/+", "part in whole");
        assertEquals(List.of("whole"), answer(Question.ALL).outgrown());
    }

    @Test
    void lowBestAndHighEachTakeTheLargest() {
        reports.tally("whole", "2025-01", "2025-01").claim("paper", 10L, 90L);
        reports.incident("part", "2025-01-04").people(30).within("whole");
        reports.incident("other", "2025-01-05").claim("paper", null, 95L).within("whole");
        assertTold(Question.ALL, "30/95/95", "whole 30/95/95", "other in whole", "part in whole");
    }

    @Test
    void childrenThatOutgrowTheirWholeAreNotSummedButSaid() {
        reports.tally("whole", "2025-01", "2025-01").people(100);
        reports.incident("x", "2025-01-04").people(60).within("whole");
        reports.incident("y", "2025-01-05").people(60).within("whole");
        assertTold(Question.ALL, "100", "whole 100", "x in whole", "y in whole");
        assertEquals(List.of("whole"), answer(Question.ALL).outgrown());
    }

    @Test
    void childrenThatFitAreNothingToRemark() {
        reports.tally("whole", "2025-01", "2025-01").people(100);
        reports.incident("x", "2025-01-04").people(60).within("whole");
        reports.incident("y", "2025-01-05").people(40).within("whole");
        assertEquals(List.of(), answer(Question.ALL).outgrown());
    }

    @Test
    void anEventHangsUnderTheNearestSelectedContainer() {
        reports.tally("whole", "2025-01", "2025-01").people(100);
        reports.tally("middle", "2025-01", "2025-01").people(50).within("whole");
        reports.incident("part", "2025-01-04").people(30).within("middle");
        assertTold(Question.ALL, "100", "whole 100", "middle in whole", "part in middle");
    }

    @Test
    void anUnselectedContainerIsPassedThrough() {
        reports.tally("whole", "2025-01", "2025-01").people(100);
        reports.tally("arrests", "2025-01", "2025-01")
                .people(50)
                .kind(EventKind.ARREST)
                .within("whole");
        reports.incident("part", "2025-01-04").people(30).within("arrests");
        assertTold(Question.ALL, "100", "whole 100", "part in whole");
    }

    @Test
    void ofTwoParentsTheOneItIsWithinComesFirst() {
        reports.tally("week", "2025-01", "2025-01").people(40).route("mm", "th");
        reports.tally("month", "2025-01", "2025-01").people(100).route("kh", "th");
        reports.tally("day", "2025-01-04", "2025-01-04").people(30).within("week");
        reports.tally("later", "2025-01", "2025-01")
                .people(20)
                .route("in", "th")
                .supersedes("day");
        assertTold(Question.ALL, "160", "month 100", "week 40", "later 20", "day in week");
    }

    @Test
    void amongTalliesThatSupersedeTheEarliestComesFirst() {
        reports.tally("state", "2025-01-01", "2025-01-04").people(5);
        reports.tally("april", "2025-01-01", "2025-04-30")
                .people(9)
                .route("mm", "cn")
                .supersedes("state");
        reports.tally("march", "2025-01-01", "2025-03-31")
                .people(8)
                .route("kh", "cn")
                .supersedes("state");
        assertTold(Question.ALL, "17", "april 9", "march 8", "state in march");
    }

    @Test
    void amongLegsTheOrderGivenDecides() {
        reports.incident("one", "2025-01-01").people(9);
        reports.incident("two", "2025-01-01").people(8);
        reports.incident("home", "2025-01-04").people(5).onwardOf("two", "one");
        assertTold(Question.ALL, "17", "one 9", "two 8", "home in two");
    }

    @Test
    void aJourneyOfTwoLegsIsOnePersonAndTwoMovements() {
        reports.incident("over", "2025-02-12").people(260).route("mm", "th");
        reports.incident("home", "2025-02-20").people(100).route("th", "cn").onwardOf("over");
        assertTold(Question.ALL, "260", "over 260", "home in over");
        assertTold(MOVEMENTS, "360", "over 260", "home 100");
    }

    @Test
    void anOnwardLegCountsByItselfWhereItsFirstLegIsFilteredOut() {
        reports.incident("over", "2025-02-12").people(260).route("mm", "th");
        reports.incident("home", "2025-02-20").people(100).route("th", "cn").onwardOf("over");
        assertTold(Question.ALL.withDestination("cn"), "100", "home 100");
    }

    @Test
    void anOnwardLegIsPartOfWhatItsFirstLegIsPartOf() {
        reports.tally("whole", "2025-02", "2025-02").people(900).route("mm", "th");
        reports.incident("found", "2025-02-12").people(260).kind(EventKind.RAID).within("whole");
        reports.incident("home", "2025-02-20").people(100).route("th", "cn").onwardOf("found");
        assertTold(Question.ALL, "900", "whole 900", "home in whole");
    }

    @Test
    void anIncrementHangsUnderAWholeThatBeganNoLater() {
        reports.tally("jan", "2024-06", "2025-01").people(10).within("year");
        reports.tally("feb", "2024-06", "2025-02").people(30).supersedes("jan").within("year");
        reports.tally("year", "2025-02-01", "2025-02-28").people(25);
        Question february = Question.ALL.withWindow(TimeWindow.of(LocalDate.of(2025, 2, 1), null));
        assertTold(february, "25", "year 25", "feb in year");
    }

    @Test
    void eventsThatContainEachOtherByMistakeAreNotLost() {
        reports.tally("a", "2025-01", "2025-01").people(10).within("b");
        reports.tally("b", "2025-01", "2025-01").people(20).within("c");
        reports.tally("c", "2025-01", "2025-01").people(15).within("a").supersedes("c");
        assertTold(Question.ALL, "20", "a 20", "b in c", "c in a");
    }

    private Answer answer(Question question) {
        return new Counter(reports.catalogue()).answer(question);
    }

    private void assertTold(Question question, String total, String... rows) {
        Answer answer = answer(question);
        assertEquals(List.of(rows), Told.rows(answer));
        assertEquals(total, Told.span(answer.total()));
    }
}
