package org.mekongatlas.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.EventStatus;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.TimeWindow;

/** Counting rule, section 4. */
class WindowTest {

    private final Reports reports = new Reports();

    @Test
    void anEventCountsWhenItLiesWhollyInTheWindow() {
        reports.incident("a", "2025-02-01").people(3);
        reports.incident("b", "2025-02-28").people(2);
        reports.incident("c", "2025-03-01").people(1);
        assertEquals(List.of("a 3", "b 2"), told("2025-02-01", "2025-02-28"));
    }

    @Test
    void aMonthOrYearStandsForAllItsDays() {
        reports.incident("month", "2025-02").people(2);
        reports.incident("year", "2025").people(1);
        assertEquals(List.of("month 2", "year straddles"), told("2025-02-01", "2025-02-28"));
        assertEquals(List.of("month straddles", "year straddles"), told("2025-02-02", "2025-02-28"));
        assertEquals(List.of("month straddles", "year straddles"), told("2025-02-01", "2025-02-27"));
        assertEquals(List.of("month 2", "year 1"), told("2025-01-01", "2025-12-31"));
    }

    @Test
    void withAnOpenBeginningTheLastDayDecides() {
        reports.tally("a", "2020", "2025-02-10").people(9);
        assertEquals(List.of("a 9"), told(null, "2025-02-10"));
        assertEquals(List.of("a straddles"), told(null, "2025-02-09"));
    }

    @Test
    void withAnOpenEndTheFirstDayDecides() {
        reports.incident("a", "2025-02").people(9);
        assertEquals(List.of("a 9"), told("2025-02-01", null));
        assertEquals(List.of("a straddles"), told("2025-02-02", null));
        assertEquals(List.of(), told("2025-03-01", null));
    }

    @Test
    void aTallyWithoutAPredecessorStraddles() {
        reports.tally("a", "2025-01-01", "2025-02-10").people(9);
        assertEquals(List.of("a straddles"), told("2025-02-01", "2025-02-28"));
    }

    /** Three states of one running total since 1 September: 10 in October, 40 in November, 100 in December. */
    @Nested
    class AChain {

        @BeforeEach
        void tellIt() {
            reports.tally("oct", "2023-09-01", "2023-10-31").claim("paper", 8L, 12L);
            reports.tally("nov", "2023-09-01", "2023-11-30").people(40).supersedes("oct");
            reports.tally("dec", "2023-09-01", "2023-12-31")
                    .claim("paper", 100L, null)
                    .supersedes("oct", "nov");
        }

        @Test
        void intoTheWindowTheGrowthCounts() {
            assertEquals(List.of("dec 60/60/+ since nov"), told("2023-12-01", "2024-01-31"));
        }

        @Test
        void theOldestStateThatReachesTheWindowIsTakenOff() {
            assertEquals(List.of("dec 88/90/+ since oct", "nov in dec"), told("2023-11-01", "2023-12-31"));
            assertEquals(
                    List.of("dec 88/90/+ since oct", "nov in dec", "oct in dec"), told("2023-10-31", "2023-12-31"));
        }

        @Test
        void aPredecessorThatEndedBeforeTheWindowLeavesAGapAndIsNotTakenOff() {
            assertEquals(List.of("dec straddles"), told("2023-12-02", "2023-12-31"));
        }

        @Test
        void acrossTheWindowTheNewestStateInItCounts() {
            assertEquals(List.of("nov 28/30/32 since oct", "dec straddles"), told("2023-11-01", "2023-12-30"));
        }

        @Test
        void outOfTheWindowNothingCounts() {
            assertEquals(List.of("dec straddles", "nov straddles", "oct straddles"), told("2023-09-15", "2023-10-15"));
        }

        @Test
        void fromTheBeginningOfTheTotalItCountsWhole() {
            assertEquals(List.of("dec 100/100/+", "nov in dec", "oct in nov"), told("2023-09-01", "2023-12-31"));
        }

        @Test
        void whatHappenedAfterTheStateTakenOffIsPartOfTheGrowth() {
            reports.incident("flight", "2023-12-10").people(7).within("dec");
            assertEquals(List.of("dec 60/60/+ since nov", "flight in dec"), told("2023-12-01", "2023-12-31"));
        }

        @Test
        void whatHappenedBeforeLooksPastTheIncrement() {
            reports.incident("flight", "2023-11-10").people(7).within("nov");
            reports.incident("old", "2023-10-31").people(3).within("oct");
            assertEquals(
                    List.of("dec 88/90/+ since oct", "old 3", "flight in dec", "nov in dec", "oct in dec"),
                    told("2023-10-31", "2023-12-31"));
        }

        @Test
        void aStateWithoutAFigureIsNotTakenOff() {
            reports.tally("cn1", "2024-01-01", "2024-01-31").people(50);
            reports.tally("cn2", "2024-01-01", "2024-02-29")
                    .people(80)
                    .nationals("CN", 30L, 30L)
                    .supersedes("cn1");
            Question chinese = Question.ALL
                    .withNationality("CN")
                    .withWindow(TimeWindow.of(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
            assertEquals(List.of("cn2 straddles"), Told.rows(new Counter(reports.catalogue()).answer(chinese)));
        }

        @Test
        void aDisputedStateIsTakenOffOnlyWhereDisputedEventsCount() {
            reports.tally("d1", "2024-01-01", "2024-01-31").people(50).status(EventStatus.DISPUTED);
            reports.tally("d2", "2024-01-01", "2024-02-29").people(80).supersedes("d1");
            assertEquals(List.of("d2 straddles"), told("2024-02-01", "2024-02-29"));
            assertEquals(
                    List.of("d2 30 since d1"),
                    Told.rows(new Counter(reports.catalogue())
                            .answer(question("2024-02-01", "2024-02-29").withDisputed(true))));
        }

        @Test
        void aStateOfAnotherKindIsTakenOffToo() {
            reports.tally("d1", "2024-01-01", "2024-01-31").people(50).kind(EventKind.ARREST);
            reports.tally("d2", "2024-01-01", "2024-02-29").people(80).supersedes("d1");
            assertEquals(List.of("d2 30 since d1"), told("2024-02-01", "2024-02-29"));
        }
    }

    @Test
    void ofTwoPredecessorsThePreviousIsTheOneWithTheLatestLastDay() {
        reports.tally("x", "2024-01-01", "2024-02-10").people(10);
        reports.tally("y", "2024-01-01", "2024-02-20").people(30);
        reports.tally("z", "2024-01-01", "2024-03-31").people(100).supersedes("y", "x");
        assertEquals(List.of("z 70 since y", "y in z", "x straddles"), told("2024-02-05", "2024-03-31"));
    }

    @Test
    void tiesBetweenLastDaysGoToTheLargerId() {
        reports.tally("x", "2024-01-01", "2024-02-20").people(10);
        reports.tally("y", "2024-01-01", "2024-02-20").people(30);
        reports.tally("z", "2024-01-01", "2024-03-31").people(100).supersedes("x", "y");
        assertEquals(List.of("z 70 since y"), told("2024-02-21", "2024-03-31"));
    }

    @Test
    void growthIsNeverLessThanNothing() {
        reports.tally("x", "2024-01-01", "2024-01-31").claim("paper", 40L, null);
        reports.tally("y", "2024-01-01", "2024-02-29").claim("paper", 30L, 50L).supersedes("x");
        assertEquals(List.of("y 0/0/10 since x"), told("2024-02-01", "2024-02-29"));
    }

    @Test
    void whereThePredecessorIsUnboundedItsBestIsTakenOffTheLow() {
        reports.tally("x", "2024-01-01", "2024-01-31").claim("paper", 40L, null);
        reports.tally("y", "2024-01-01", "2024-02-29").people(70).supersedes("x");
        assertEquals(List.of("y 30 since x"), told("2024-02-01", "2024-02-29"));
    }

    @Test
    void aTallyOnTheChainOfOneTakenIsNotTakenAgain() {
        reports.tally("a", "2024-01-01", "2024-01-31").people(10).route("mm", "cn");
        reports.tally("b", "2024-01-01", "2024-02-10").people(20).supersedes("a");
        reports.tally("c", "2024-01-01", "2024-02-20").people(40).supersedes("b");
        reports.tally("d", "2024-01-01", "2024-02-15").people(70).supersedes("a");
        reports.distinct("c", "d");
        assertEquals(List.of("d 60 since a", "c 30 since a", "b in c"), told("2024-02-01", "2024-02-29"));
    }

    private List<String> told(String from, String to) {
        return Told.rows(new Counter(reports.catalogue()).answer(question(from, to)));
    }

    private static Question question(String from, String to) {
        return Question.ALL.withWindow(
                TimeWindow.of(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to)));
    }
}
