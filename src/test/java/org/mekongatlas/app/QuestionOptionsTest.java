package org.mekongatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongatlas.count.Reports;
import org.mekongatlas.model.Aspect;
import org.mekongatlas.model.Basis;
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
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.Where;
import org.mekongatlas.model.Who;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

class QuestionOptionsTest {

    @Command(name = "ask")
    private static final class Ask {

        @Mixin
        private QuestionOptions options;
    }

    @Test
    void withoutOptionsEverythingIsAsked() {
        assertEquals(Question.ALL, question());
    }

    @Test
    void everyOptionIsHeard() {
        Question asked = question(
                "--from=2025-02",
                "--to=2025",
                "--kind=raid,Arrest",
                "--origin=mm-park",
                "--destination=CN",
                "--nationality=in",
                "--people=victims,mixed",
                "--rule=highest",
                "--count=movements",
                "--between=MM,th",
                "--through=mm-park",
                "--counting=incident,Tally",
                "--status=done",
                "--confidence=high",
                "--source-class=state-media,un",
                "--sources=several",
                "--at-least=10",
                "--at-most=1000",
                "--text=river boat",
                "--except=through,counting",
                "--include-disputed");
        Filter filter = new Filter(
                new Where("mm-park", "CN", new Between("MM", "th"), "mm-park"),
                new Who("IN", Set.of(PeopleClass.VICTIMS, PeopleClass.MIXED)),
                new Evidence(
                        Set.of(Counting.PLAN, Counting.ESTIMATE, Counting.NONE),
                        Set.of(EventStatus.DONE, EventStatus.DISPUTED),
                        Set.of(Confidence.HIGH),
                        Set.of(SourceKind.STATE_MEDIA, SourceKind.UN),
                        SourceCount.SEVERAL),
                new Size(10, 1000),
                "river boat",
                Set.of(Aspect.THROUGH));
        Question expected = new Question(
                TimeWindow.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 12, 31)),
                EnumSet.of(EventKind.RAID, EventKind.ARREST),
                filter,
                Rule.HIGHEST,
                Basis.MOVEMENTS);
        assertEquals(expected, asked);
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024-01-01, 2024-12-31", "2024-02, 2024-02-01, 2024-02-29", "2024-02-03, 2024-02-03, 2024-02-03"
    })
    void aMonthOrYearIsAllOfIt(String date, LocalDate first, LocalDate last) {
        assertEquals(
                TimeWindow.of(first, last),
                question("--from", date, "--to", date).window());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--origin=atlantis | There is no place 'atlantis'",
                "--destination=Mm | There is no place 'Mm'",
                "--through=atlantis | There is no place 'atlantis': --through takes",
                "--between=MM,atlantis | There is no place 'atlantis': --between takes",
                "--between=MM,TH,CN | --between takes two places, not 3.",
                "--counting=heads | 'heads' is not one of incident, tally, plan, estimate, none",
                "--status=true | 'true' is not one of done, ongoing, announced, cancelled, disputed",
                "--confidence=some | 'some' is not one of high, medium, low",
                "--source-class=gossip | 'gossip' is not one of wire, newspaper",
                "--sources=3 | '3' is not one of any, single, several",
                "--at-least=many | 'many' is not a long",
                "--at-least=-3 | A number of people is not negative: -3.",
                "--except=weather | 'weather' is not one of origin, destination, between",
                "--except=origin | --except origin turns a filter round that is not given.",
                "--nationality=XX | No event names people of nationality 'XX'",
                "--from=2025-02-30 | there is no date 2025-02-30",
                "--to=yesterday | there is no date yesterday",
                "--kind=picnic | 'picnic' is not one of deportation, handover",
                "--people=heroes | 'heroes' is not one of suspects, victims, mixed, unspecified",
                "--rule=mean | 'mean' is not one of median, lowest, highest, latest",
                "--count=heads | 'heads' is not one of people, movements"
            })
    void whatIsNotThereIsSaidInASentence(String option, String sentence) {
        String complaint = complaint(option);
        assertEquals(true, complaint.contains(sentence), complaint);
        assertEquals(1, complaint.lines().count(), complaint);
    }

    @Test
    void noNumberIsBothLargerAndSmallerThanAnother() {
        assertEquals("No number of people is at least 10 and at most 5.", complaint("--at-least=10", "--at-most=5"));
    }

    @Test
    void aPeriodCannotEndBeforeItBegins() {
        assertEquals(
                "The period ends (--to 2024-12-31) before it begins (--from 2025-01-01).",
                complaint("--from=2025", "--to=2024"));
    }

    private static String complaint(String... args) {
        return assertThrows(ParameterException.class, () -> question(args)).getMessage();
    }

    private static Question question(String... args) {
        Reports reports = new Reports().place("mm-park", "Park", PlaceKind.HUB, "MM", "");
        reports.incident("a", "2025-01-01").people(3).nationals("IN", 3L, 3L);
        Ask ask = new Ask();
        new CommandLine(ask).parseArgs(args);
        return ask.options.question(Question.ALL, reports.catalogue());
    }
}
