package org.mekongatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewTextTest {

    private static final int VIEWS = 2_000;

    @Test
    void whatIsWrittenIsReadBack() {
        for (long seed = 0; seed < VIEWS; seed++) {
            View view = random(new Random(seed));
            String text = ViewText.write(view);
            assertEquals(view.withCamera(view.camera().rounded()), ViewText.read(text), seed + ": " + text);
            assertEquals(text, ViewText.write(ViewText.read(text)), "seed " + seed);
        }
    }

    @Test
    void theOrderOfKeysAndWhatAMailDoesToThemChangeNothing() {
        for (long seed = 0; seed < VIEWS; seed++) {
            Random random = new Random(seed);
            View view = ViewText.read(ViewText.write(random(random)));
            List<String> pairs = new ArrayList<>(List.of(ViewText.write(view).split(" ")));
            Collections.shuffle(pairs, random);
            String between = List.of("\n> ", ";", "&", "\u00A0 \r\n", ";\n").get(random.nextInt(5));
            String text = String.join(between, pairs);
            for (String pasted : List.of(text, " “" + text + "”\n", "<'" + text + "'>", "--view \"" + text + "\"")) {
                assertEquals(view, ViewText.read(pasted), () -> "“" + pasted + "”");
            }
        }
    }

    /** Such texts stand in mails: they must mean the same in every later version. */
    @Test
    void textsOfOldMeanWhatTheyMeant() {
        assertEquals(View.HOME, ViewText.read(""));
        assertEquals("period=all", ViewText.write(View.HOME));
        String text = "period=2023-09-01..2025-01-31 mode=window kinds=deportation,handover origin=MM destination=CN"
                + " nationality=LK people=suspects,victims rule=highest basis=movements disputed=yes"
                + " camera=23.5,98.3,8 lines=50 uncertainty=hidden theme=projector names=local";
        View view = new View(
                new Question(
                                TimeWindow.of(LocalDate.of(2023, 9, 1), LocalDate.of(2025, 1, 31)),
                                Set.of(EventKind.DEPORTATION, EventKind.HANDOVER),
                                Filter.NONE,
                                Rule.HIGHEST,
                                Basis.MOVEMENTS)
                        .withOrigin("MM")
                        .withDestination("CN")
                        .withNationality("LK")
                        .withPeople(Set.of(PeopleClass.SUSPECTS, PeopleClass.VICTIMS))
                        .withDisputed(true),
                TimeMode.WINDOW,
                new Camera(23.5, 98.3, 8),
                new Look(Theme.PROJECTOR, Names.LOCAL, 50, false, Balance.GROSS, Look.AS_NEEDED, Language.EN));
        assertEquals(view, ViewText.read(text));
        assertEquals(text, ViewText.write(view));
        assertEquals(view, ViewText.read("mekong-atlas --view '" + text + "'"));
    }

    @ParameterizedTest
    @CsvSource({
        "all, all",
        "2025, 2025-01-01..2025-12-31",
        "2025-02, 2025-02-01..2025-02-28",
        "2025-02-12, 2025-02-12",
        "2023-09..2025, 2023-09-01..2025-12-31",
        "..2024-02, ..2024-02-29",
        "2024.., 2024-01-01..",
    })
    void periodsAreReadAsPeopleWriteThem(String period, String written) {
        assertEquals(
                "period=" + written,
                ViewText.write(ViewText.read("period=" + period).withMode(TimeMode.CUMULATIVE)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colour=red | A view has no “colour”; it may have period, mode, kinds,",
                "period | “period” is no part of a view, such as period=2025-02.",
                "rule=lowest rule=highest | The view names “rule” twice.",
                "rule=average | The view's “rule=average” can not be read: there is no “average” among median, lowest, highest, latest.",
                "kinds=deportation, | “kinds=deportation,” can not be read: there is no “” among",
                "period=2025-02-30 | “period=2025-02-30” can not be read:",
                "period=2025..2024 | the window ends (2024-12-31) before it begins (2025-01-01)",
                "period=yesterday | not a date (YYYY, YYYY-MM or YYYY-MM-DD): yesterday",
                "mode=moment | “mode=moment” needs a “period” of one day",
                "camera=98.5,16.7,9 | “camera=98.5,16.7,9” can not be read: 98.5 is not within -86 and 86",
                "camera=16.7,98.5 | it is latitude, longitude and zoom, as 16.69,98.53,9",
                "camera=a,b,c | “a” is not a number",
                "camera=16.7,98.5,22 | 22 is not within 3 and 13",
                "widest=wide | it is a number of people from 1, or needed",
                "lines=0 | it is a number from 1, or all",
                "lines=99999999999 | it is a number from 1, or all",
                "disputed=maybe | it is yes or no",
                "nationality=Sri%20Lanka | it is a country code of two letters, as CN",
                "between=MM,TH,LA | it is one place or two, as MM,CN",
                "size=many | it is two numbers of people, as 100..500, 100.. or ..500",
                "size=9..5 | no number is at least 9 and at most 5",
                "origin=%zz | “origin=%zz” can not be read:",
            })
    void whatCanNotBeReadIsSaidInASentenceThatNamesTheKey(String text, String said) {
        String sentence = assertThrows(IllegalArgumentException.class, () -> ViewText.read(text))
                .getMessage();
        assertTrue(sentence.contains(said), sentence);
        assertTrue(sentence.endsWith("."), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "it's", "a;b&c=d", "100%", "ဝါ ၁", "“q”", "1+1", "\u200B", "$(x)\\`"})
    void signsOfShellsAndMailsInAValueDoNoHarm(String value) {
        View view = View.HOME.withQuestion(Question.ALL.withOrigin(value));
        String text = ViewText.write(view);
        assertEquals(view, ViewText.read("'" + text + "'"), text);
        assertFalse(text.matches(".*['\"`$;&\\\\].*"), text);
    }

    @Test
    void everyPartOfAViewIsNoticed() {
        View other =
                ViewText.read("period=2024 mode=window kinds=nothing origin=MM destination=CN between=TH,LA through=KH"
                        + " nationality=LK people=mixed counting=tally status=done confidence=high source-class=un"
                        + " sources=several size=5..9 text=moei except=text rule=latest basis=movements disputed=yes camera=1,2,3 lines=7 widest=9000 flows=net uncertainty=hidden theme=dark"
                        + " names=local language=my");
        assertEquals(ViewText.names(), ViewText.differences(View.HOME, other));
        assertEquals(List.of(), ViewText.differences(other, other));
    }

    private static View random(Random random) {
        TimeMode mode = any(random, TimeMode.values());
        LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000));
        LocalDate to = mode == TimeMode.MOMENT ? from : from.plusDays(random.nextInt(900));
        boolean open = mode != TimeMode.MOMENT;
        TimeWindow window =
                TimeWindow.of(open && random.nextInt(4) == 0 ? null : from, open && random.nextInt(4) == 0 ? null : to);
        Question question = new Question(
                window,
                some(random, EventKind.values()),
                filter(random),
                any(random, Rule.values()),
                any(random, Basis.values()));
        Camera camera = new Camera(
                random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180, 3 + random.nextDouble() * 10);
        Look look = new Look(
                any(random, Theme.values()),
                any(random, Names.values()),
                any(random, 1, 50, Look.ALL_LINES),
                random.nextBoolean(),
                any(random, Balance.values()),
                any(random, Look.AS_NEEDED, 50_000L),
                any(random, Language.values()));
        return new View(question, mode, camera, look);
    }

    private static Filter filter(Random random) {
        Filter filter = new Filter(
                new Where(
                        any(random, "", "MM", "mm-kk-park"),
                        any(random, "", "CN", "th-mae-sot"),
                        any(random, Between.ANYWHERE, new Between("MM", "CN"), new Between("TH", "")),
                        any(random, "", "LA", "th-mae-sot")),
                new Who(any(random, "", "LK", "KE"), some(random, PeopleClass.values())),
                new Evidence(
                        some(random, Counting.values()),
                        some(random, EventStatus.values()),
                        some(random, Confidence.values()),
                        some(random, SourceKind.values()),
                        any(random, SourceCount.values())),
                any(random, Size.ANY, new Size(100, 500), new Size(7, Span.UNBOUNDED), new Size(0, 50)),
                any(random, "", "Mae Sot", "100 % “freed”; \u1019\u103C"),
                Set.of());
        return filter.withExcept(some(random, Aspect.values()));
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    private static <T extends Comparable<T>> Set<T> some(Random random, T[] values) {
        return Stream.of(values).filter(value -> random.nextBoolean()).collect(Collectors.toCollection(TreeSet::new));
    }
}
