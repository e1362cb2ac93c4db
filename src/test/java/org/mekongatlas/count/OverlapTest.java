package org.mekongatlas.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.TimeWindow;

/** Counting rule, section 5, "Overlaps": a tally "all" of 100 people in February, and one other report "x". */
class OverlapTest {

    private static final Question MOVEMENTS = Question.ALL.withBasis(Basis.MOVEMENTS);
    private static final List<String> OTHERS = List.of("all 100", "x 40");
    private static final List<String> PERHAPS_THE_SAME = List.of("all 100", "x ~ all");

    private final Reports reports = new Reports().place("region", "Region", PlaceKind.REGION, "", "");
    private final Reports.Report all =
            reports.tally("all", "2025-02-01", "2025-02-28").people(100).route("mm", "cn", "th");

    @Test
    void aHomeCountrysTallyMayBePartOfAHostsTally() {
        reports.tally("x", "2025-01-01", "2025-02-10").people(40).route("mm", "cn");
        assertEquals(PERHAPS_THE_SAME, told(Question.ALL));
        assertEquals(100, answer(Question.ALL).total().best());
        assertEquals(140, answer(Question.ALL).total().high());
    }

    @Test
    void twoIncidentsAreDifferentPeople() {
        reports.incident("y", "2025-05-01").people(8).route("mm", "cn");
        reports.incident("z", "2025-05-01").people(7).route("mm", "cn");
        assertEquals(List.of("all 100", "y 8", "z 7"), told(Question.ALL));
    }

    @Test
    void twoIncidentsLinkedByAnEditorMayShare() {
        reports.incident("y", "2025-05-01").people(8).route("mm", "cn");
        reports.incident("z", "2025-06-01").people(7).route("kh", "in");
        reports.overlaps("z", "y");
        assertEquals(List.of("all 100", "y 8", "z ~ y"), told(Question.ALL));
    }

    @Test
    void anEditorsDistinctIsTheLastWord() {
        reports.incident("x", "2025-02-10").people(40).route("mm", "cn");
        assertEquals(PERHAPS_THE_SAME, told(Question.ALL));
        reports.distinct("x", "all");
        assertEquals(OTHERS, told(Question.ALL));
    }

    @Test
    void anEditorsOverlapsIsTheLastWord() {
        reports.incident("x", "2026-02-10").people(40).route("kh", "in");
        assertEquals(OTHERS, told(Question.ALL));
        reports.overlaps("all", "x");
        assertEquals(PERHAPS_THE_SAME, told(Question.ALL));
    }

    @ParameterizedTest
    @CsvSource({"2025-02-28, true", "2025-03-01, false", "2025-02, true", "2025-01-31, false", "2025-02-01, true"})
    void periodsMustShareADay(String date, boolean same) {
        reports.incident("x", date).people(40).route("mm", "cn");
        assertEquals(same ? PERHAPS_THE_SAME : OTHERS, told(Question.ALL));
    }

    @ParameterizedTest(name = "{0} by way of {1} to {2}, seen at {3}")
    @CsvSource({
        "mm, '', cn, '', true",
        "kh, '', cn, '', false",
        "'', '', cn, '', true",
        "'', '', cn, mm, true",
        "'', '', cn, kh, false",
        "region, '', cn, kh, true",
        "mm, '', in, '', false",
        "mm, '', '', '', true",
        "mm, '', region, '', true",
        "mm, '', th, '', true",
        "mm, cn, in, '', true",
        "mm, th, in, '', false"
    })
    void routesMustAgreeByCountry(String from, String via, String to, String scene, boolean same) {
        reports.incident("x", "2025-02-10")
                .people(40)
                .route(from, to, via.isEmpty() ? new String[0] : new String[] {via})
                .at(scene);
        assertEquals(same ? PERHAPS_THE_SAME : OTHERS, told(MOVEMENTS));
    }

    @Test
    void aLaterLegMayCarryTheSamePeopleButIsAnotherMovement() {
        reports.incident("x", "2025-02-10").people(40).route("cn", "in");
        assertEquals(PERHAPS_THE_SAME, told(Question.ALL));
        assertEquals(OTHERS, told(MOVEMENTS));
    }

    @Test
    void anEarlierLegMayCarryTheSamePeopleToo() {
        reports.incident("x", "2025-02-10").people(40).route("kh", "mm");
        assertEquals(PERHAPS_THE_SAME, told(Question.ALL));
    }

    @Test
    void twoUnknownEndsDoNotMeet() {
        all.route("mm", "");
        reports.incident("x", "2025-02-10").people(40).route("region", "in");
        assertEquals(PERHAPS_THE_SAME, told(MOVEMENTS));
        reports.incident("y", "2025-02-10").people(30).route("kh", "in");
        assertEquals(List.of("all 100", "y 30", "x ~ all"), told(Question.ALL));
    }

    @Test
    void peopleWhollyKnownToBeOfOtherNationsAreOthers() {
        all.nationals("CN", 60L, 60L).nationals("TH", 30L, 30L).nationals("TH", 40L, null);
        Reports.Report x = reports.incident("x", "2025-02-10").people(40).route("mm", "cn");
        assertEquals(PERHAPS_THE_SAME, told(Question.ALL));
        x.nationals("IN", 40L, 40L);
        assertEquals(OTHERS, told(Question.ALL));
    }

    @Test
    void partlyKnownNationsLeaveItOpen() {
        all.nationals("CN", 60L, 60L).nationals("TH", 39L, 39L);
        reports.incident("x", "2025-02-10").people(40).route("mm", "cn").nationals("IN", 40L, 40L);
        assertEquals(PERHAPS_THE_SAME, told(Question.ALL));
    }

    @Test
    void aCommonNationLeavesItOpen() {
        all.nationals("CN", 99L, 99L).nationals("IN", 1L, 1L);
        reports.incident("x", "2025-02-10").people(40).route("mm", "cn").nationals("IN", 40L, 40L);
        assertEquals(PERHAPS_THE_SAME, told(Question.ALL));
    }

    @Test
    void inMovementsALegAndItsOnwardLegAreTwoCrossings() {
        reports.incident("raid", "2025-02-05").people(300).route("kh", "in").onwardOf("all");
        reports.incident("x", "2025-02-10").people(40).route("mm", "cn").onwardOf("raid");
        assertEquals(List.of("raid 300", "all 100", "x 40"), told(MOVEMENTS));
        assertEquals(List.of("all 300", "raid in all", "x in raid"), told(Question.ALL));
    }

    @Test
    void anIncrementBeginsOnTheDayAfterItsBase() {
        reports.tally("dec", "2024-01-01", "2025-02-10").people(500).route("mm", "cn");
        reports.tally("mar", "2024-01-01", "2025-03-31")
                .people(700)
                .route("mm", "cn")
                .supersedes("dec");
        reports.distinct("all", "mar");
        reports.incident("x", "2025-02-10").people(3).route("mm", "cn");
        reports.incident("y", "2025-02-11").people(2).route("mm", "cn");
        reports.distinct("all", "x").distinct("all", "y");
        Question question = Question.ALL.withWindow(new TimeWindow(LocalDate.of(2025, 2, 1), null));
        assertEquals(List.of("mar 200 since dec", "all 100", "x 3", "dec in mar", "y ~ mar"), told(question));
    }

    @Test
    void rootsAreTakenBestFirstThenLowThenId() {
        all.people(100);
        reports.tally("even", "2025-02", "2025-02").claim("paper", 90L, 110L).route("mm", "cn");
        reports.tally("best", "2025-02", "2025-02").people(100).route("mm", "cn");
        assertEquals(List.of("all 100", "best ~ all", "even ~ all"), told(Question.ALL));
        reports.tally("zzz", "2025-02", "2025-02").people(101).route("mm", "cn");
        assertEquals(List.of("zzz 101", "all ~ zzz", "best ~ zzz", "even ~ zzz"), told(Question.ALL));
    }

    @Test
    void theFirstTakenThatFitsIsNamed() {
        reports.tally("more", "2025-02", "2025-02").people(300).route("kh", "in");
        reports.incident("x", "2025-02-10").people(40);
        assertEquals(List.of("more 300", "all 100", "x ~ more"), told(Question.ALL));
    }

    @Test
    void whatIsSetAsideStillRaisesTheHigh() {
        reports.tally("x", "2025-02", "2025-02").claim("paper", 40L, null).route("mm", "cn");
        assertEquals("100/100/+", Told.span(answer(Question.ALL).total()));
    }

    private Answer answer(Question question) {
        return new Counter(reports.catalogue()).answer(question);
    }

    private List<String> told(Question question) {
        return Told.rows(answer(question));
    }

    @BeforeEach
    void theTallyCounts() {
        assertEquals(List.of("all 100"), told(Question.ALL));
    }
}
