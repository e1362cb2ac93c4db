package org.mekongatlas.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Rule;

/** Counting rule, section 2. */
class FigureOfOneEventTest {

    private final Reports reports = new Reports()
            .source("early", "2025-01-05")
            .source("late", "2025-01-09")
            .source("month", "2025-01")
            .source("undated", "");

    private final Reports.Report report = reports.incident("a", "2025-01-04");

    @Test
    void aClaimOfOneValueIsThatValue() {
        report.claim("early", 260L, 260L);
        assertEquals("260", figure(Rule.MEDIAN));
    }

    @Test
    void aClaimOfARangeStandsForItsMidpointRoundedHalfUp() {
        report.claim("early", 10L, 15L);
        assertEquals("10/13/15", figure(Rule.MEDIAN));
    }

    @Test
    void moreThanHasNoHigh() {
        report.claim("early", 7000L, null);
        assertEquals("7000/7000/+", figure(Rule.MEDIAN));
    }

    @Test
    void upToHasNoLow() {
        report.claim("early", null, 300L);
        assertEquals("0/300/300", figure(Rule.MEDIAN));
    }

    @Test
    void theMedianOfThreeIsTheMiddleClaim() {
        threeClaims();
        assertEquals("200/260/300", figure(Rule.MEDIAN));
    }

    @Test
    void theMedianOfTwoIsTheLowerAndNeverAnAverage() {
        report.claim("early", 261L, 261L).claim("late", 260L, 260L);
        assertEquals("260/260/261", figure(Rule.MEDIAN));
    }

    @Test
    void lowestAndHighestAreTheSmallestAndLargestPoint() {
        threeClaims();
        assertEquals("200/200/300", figure(Rule.LOWEST));
        assertEquals("200/300/300", figure(Rule.HIGHEST));
    }

    @Test
    void latestIsTheClaimPublishedLast() {
        threeClaims();
        assertEquals("200/200/300", figure(Rule.LATEST));
    }

    @Test
    void ofClaimsPublishedOnOneDayTheSmallestIsLatest() {
        report.claim("late", 30L, 30L).claim("late", 20L, 20L).claim("early", 10L, 10L);
        assertEquals("10/20/30", figure(Rule.LATEST));
    }

    @Test
    void anUnknownDateOfPublicationCountsAsOldest() {
        report.claim("undated", 30L, 30L).claim("early", 20L, 20L);
        assertEquals("20/20/30", figure(Rule.LATEST));
    }

    @Test
    void aMonthOfPublicationCountsFromItsFirstDay() {
        report.claim("month", 30L, 30L).claim("early", 20L, 20L);
        assertEquals("20/20/30", figure(Rule.LATEST));
    }

    @Test
    void oneClaimWithoutAHighMakesTheEventUnbounded() {
        report.claim("early", 100L, null).claim("late", 900L, 900L);
        assertEquals("100/100/+", figure(Rule.MEDIAN));
    }

    @Test
    void claimsWithoutANumberDoNotTakePart() {
        report.claim("early", null, null).claim("late", 12L, 12L);
        assertEquals("12", figure(Rule.LATEST));
    }

    @Test
    void anEventWithoutAnyNumberHasNoFigure() {
        report.claim("early", null, null);
        assertEquals("none", figure(Rule.MEDIAN));
        assertEquals(Optional.empty(), new Counter(reports.catalogue()).chosenClaim("a", Question.ALL));
    }

    @Test
    void anEventThatCountsNothingHasNoFigure() {
        reports.report("b", Counting.NONE, "2025-01-04", "2025-01-04").people(5);
        Counter counter = new Counter(reports.catalogue());
        assertEquals(Optional.empty(), counter.figure("b", Question.ALL));
        assertEquals(Optional.empty(), counter.chosenClaim("b", Question.ALL));
    }

    @Test
    void anEventNobodyKnowsHasNoFigure() {
        assertEquals(Optional.empty(), new Counter(reports.catalogue()).figure("nothing", Question.ALL));
    }

    @Test
    void theChosenClaimIsTheOneTheFigureComesFrom() {
        threeClaims();
        Claim claim = new Counter(reports.catalogue())
                .chosenClaim("a", Question.ALL.withRule(Rule.HIGHEST))
                .orElseThrow();
        assertEquals("early", claim.source());
        assertEquals(300, claim.point());
    }

    @Test
    void aNationalityReplacesTheClaims() {
        report.people(500)
                .nationals("CN", 40L, 40L, "early")
                .nationals("CN", 50L, null, "late")
                .nationals("IN", 7L, 7L);
        Question chinese = Question.ALL.withNationality("CN");
        Counter counter = new Counter(reports.catalogue());
        assertEquals("40/40/+", Told.span(counter.figure("a", chinese).orElseThrow()));
        assertEquals("early", counter.chosenClaim("a", chinese).orElseThrow().source());
        assertEquals(Optional.empty(), counter.figure("a", Question.ALL.withNationality("KH")));
    }

    private void threeClaims() {
        report.claim("early", 300L, 300L).claim("late", 200L, 200L).claim("undated", 260L, 260L);
    }

    private String figure(Rule rule) {
        return new Counter(reports.catalogue())
                .figure("a", Question.ALL.withRule(rule))
                .map(Told::span)
                .orElse("none");
    }
}
