package org.mekongatlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.Counter;
import org.mekongatlas.count.RandomReports;
import org.mekongatlas.count.Reports;
import org.mekongatlas.index.Histogram.Bin;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.TimeWindow;

class CoursesTest {

    private static final TimeWindow YEARS = TimeWindow.of(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31));

    /** Whatever holds reports together lies at the same end of the journey: naming them is asking for that end. */
    @Test
    void eachYearIsWhatAQuestionForItsJourneysTells() {
        for (long seed = 1; seed <= 60; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            Reports reports = new Reports();
            for (int i = 0; i < 12; i++) {
                String day =
                        LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1095)).toString();
                reports.incident("e" + i, day)
                        .route(random.nextBoolean() ? "mm" : "kh", random.nextBoolean() ? "cn" : "in")
                        .people(1 + random.nextInt(90));
            }
            Courses courses = courses(reports.catalogue());
            Counter counter = new Counter(reports.catalogue());
            Course course = courses.course(Question.ALL, courses.at("cn", Stop.END), Bin.YEAR, YEARS);
            assertEquals(3, course.steps().size());
            for (Course.Step step : course.steps()) {
                Question asked = Question.ALL.withDestination("CN").withWindow(step.period());
                assertEquals(counter.answer(asked), step.answer(), "seed " + seed + ", " + step.period());
            }
            assertTrue(course.addsUp(), "seed " + seed);
        }
    }

    @Test
    void aRunningTotalOverNewYearIsInNoYear() {
        Reports reports = new Reports();
        reports.tally("all", "2023-09-01", "2024-03-31").route("mm", "cn").people(500);
        reports.incident("one", "2024-02-01").route("mm", "cn").people(20).within("all");
        Courses courses = courses(reports.catalogue());
        Course course = courses.course(Question.ALL, courses.at("mm", Stop.BEGINNING), Bin.YEAR, YEARS);
        assertFalse(course.addsUp());
        assertEquals(500, course.whole().total().best());
        Course.Step first = course.steps().get(0);
        assertTrue(!first.counted() && first.reports() == 1, first::toString);
        assertEquals(20, course.steps().get(1).answer().total().best());
        assertEquals(0, course.steps().get(2).reports());
    }

    @Test
    void sharesAreCountedByCountryAndNoReportIsInTwo() {
        for (long seed = 1; seed <= 60; seed++) {
            Catalogue catalogue = new RandomReports(seed).reports(20).catalogue();
            Courses courses = courses(catalogue);
            List<String> all =
                    catalogue.events().stream().map(event -> event.id()).toList();
            List<Courses.Share> shares = courses.shares(Question.ALL, all, Stop.BEGINNING);
            Set<String> countries =
                    Set.copyOf(shares.stream().map(Courses.Share::country).toList());
            assertEquals(shares.size(), countries.size(), "seed " + seed);
            long last = Long.MAX_VALUE;
            for (Courses.Share share : shares) {
                assertTrue(share.answer().total().best() <= last, "seed " + seed);
                last = share.answer().total().best();
            }
        }
    }

    @Test
    void whoReportsMostComesFirst() {
        Reports reports = new Reports();
        reports.source("agency", "2025-01-01");
        reports.incident("a", "2024-02-01").claim("agency", 3L, 3L).claim("agency", 4L, 4L);
        reports.incident("b", "2024-02-02").claim("agency", 3L, 3L).claim("paper", 3L, 3L);
        Catalogue catalogue = reports.catalogue();
        assertEquals(
                List.of(new Courses.Reporter("agency", 2), new Courses.Reporter("paper", 1)),
                courses(catalogue).reporters(new Counter(catalogue).answer(Question.ALL), ""));
    }

    private static Courses courses(Catalogue catalogue) {
        return new Courses(catalogue, new Counter(catalogue));
    }
}
