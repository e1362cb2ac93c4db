package org.mekongatlas.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Rule;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.text.Texts;

/** Questions a reader would ask of the data the program is shipped with. */
class ShippedDataTest {

    private static final Question MYANMAR_TO_CHINA =
            Question.ALL.withOrigin("mm").withDestination("cn");

    private static final Pattern NUMBERS_TOGETHER = Pattern.compile("\\p{Nd}[,၊、،]\\s+\\p{Nd}");

    private static Catalogue catalogue;

    @BeforeAll
    static void read() {
        catalogue = new Catalogue(PackageReader.read(DataFiles.shipped()).dataset());
    }

    static Stream<Question> questions() {
        Question outOfMyanmar = Question.ALL.withOrigin("MM").withWindow(window("2025-02-01", "2025-04-30"));
        Question outOfCambodia = Question.ALL.withOrigin("KH").withWindow(window("2025-01-01", "2025-12-31"));
        return Stream.of(
                Question.ALL,
                Question.ALL.withBasis(Basis.MOVEMENTS),
                Question.ALL.withDisputed(true).withRule(Rule.LATEST),
                MYANMAR_TO_CHINA.withWindow(until("2023-11-21")),
                MYANMAR_TO_CHINA.withWindow(until("2023-12-31")),
                MYANMAR_TO_CHINA.withWindow(until("2025-01-31")),
                MYANMAR_TO_CHINA.withWindow(window("2023-11-22", "2024-12-31")),
                outOfMyanmar,
                outOfMyanmar.withBasis(Basis.MOVEMENTS),
                outOfMyanmar.withRule(Rule.HIGHEST),
                Question.ALL.withNationality("IN"),
                Question.ALL.withNationality("PH").withBasis(Basis.MOVEMENTS),
                outOfCambodia,
                outOfCambodia.withDisputed(true),
                Question.ALL.withOrigin("mm-myawaddy"),
                Question.ALL.withKinds(EventKind.MOVEMENTS).withWindow(window("2025-10-01", "2025-12-31")));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void isCountedLikeTheRuleReadSentenceBySentence(Question question) {
        assertEquals(NaiveCounter.answer(catalogue, question), new Counter(catalogue).answer(question));
    }

    @Test
    void partsOfItAreCountedForThemselves() {
        Counter counter = new Counter(catalogue);
        Random random = new Random(1);
        for (int i = 0; i < 50; i++) {
            List<String> some = catalogue.events().stream()
                    .map(Event::id)
                    .filter(id -> random.nextInt(20) == 0)
                    .toList();
            assertEquals(
                    NaiveCounter.answer(catalogue, Question.ALL, some),
                    counter.answer(Question.ALL, some),
                    "part " + i);
        }
    }

    /** The example that README reads by hand. */
    @Test
    void theHandoversToChinaUntilNovember2023AreAsReadByHand() {
        Question question = MYANMAR_TO_CHINA.withWindow(until("2023-11-21"));
        Answer answer = new Counter(catalogue).answer(question);
        assertEquals(
                List.of(
                        "2023-11-21-china-tally-31000 31000/31000/+",
                        "2023-08-junta-handover-24 24",
                        "2023-06-19-yangon-6 6"),
                Told.rows(answer).subList(0, 3));
        assertEquals(
                "Until 21 Nov 2023, movements out of Myanmar to China: 18 reports, at least 31,030 people,"
                        + " 14 reports inside others, 1 report that may be the same people as another,"
                        + " 1 left out as disputed, 9 as reaching beyond the period.",
                Sentence.of(Texts.in(Language.EN), catalogue, View.HOME.withQuestion(question), answer));
    }

    @Test
    void theWeeksAfterThatAreTheGrowthOfChinasTotal() {
        Question question = MYANMAR_TO_CHINA.withWindow(window("2023-11-22", "2023-12-31"));
        assertEquals(
                "2023-12-31-china-tally-41000 10000/10000/+ since 2023-11-21-china-tally-31000",
                Told.rows(new Counter(catalogue).answer(question)).get(0));
    }

    /** A number, a comma and a number would be read as one number. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void noSentenceRunsTwoNumbersTogether(Language language) {
        Texts texts = Texts.in(language);
        Counter counter = new Counter(catalogue);
        questions().forEach(question -> {
            View view = View.HOME.withQuestion(question);
            String sentence = Sentence.of(texts, catalogue, view, counter.answer(question));
            assertFalse(NUMBERS_TOGETHER.matcher(sentence).find(), sentence);
        });
    }

    private static TimeWindow until(String to) {
        return TimeWindow.of(null, LocalDate.parse(to));
    }

    private static TimeWindow window(String from, String to) {
        return TimeWindow.of(LocalDate.parse(from), LocalDate.parse(to));
    }
}
