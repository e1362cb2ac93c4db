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
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.PeopleClass;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Rule;
import org.mekongatlas.model.TimeWindow;
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
                "--include-disputed");
        Question expected = new Question(
                TimeWindow.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 12, 31)),
                EnumSet.of(EventKind.RAID, EventKind.ARREST),
                "mm-park",
                "CN",
                "IN",
                Set.of(PeopleClass.VICTIMS, PeopleClass.MIXED),
                Rule.HIGHEST,
                Basis.MOVEMENTS,
                true);
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
        return ask.options.question(reports.catalogue());
    }
}
