package org.mekongatlas.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongatlas.model.Aspect;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Between;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Confidence;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.EventStatus;
import org.mekongatlas.model.Evidence;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.PeopleClass;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Rule;
import org.mekongatlas.model.Size;
import org.mekongatlas.model.SourceCount;
import org.mekongatlas.model.SourceKind;
import org.mekongatlas.model.Span;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.Unit;
import org.mekongatlas.model.View;
import org.mekongatlas.model.Where;
import org.mekongatlas.model.Who;
import org.mekongatlas.text.Texts;

class SentenceTest {

    private static final Texts ENGLISH = Texts.in(Language.EN);

    private final Reports reports = new Reports();

    @Test
    void peopleAreTheBestFigureAndItsRange() {
        assertEquals("62,300 (61,900–70,200)", ENGLISH.people(new Span(61900, 62300, 70200)));
        assertEquals("62,300 (61,900+)", ENGLISH.people(new Span(61900, 62300, Span.UNBOUNDED)));
        assertEquals("31,000+", ENGLISH.people(new Span(31000, 31000, Span.UNBOUNDED)));
        assertEquals("1,482", ENGLISH.people(Span.exactly(1482)));
        assertEquals("0", ENGLISH.people(Span.ZERO));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', all dates",
        "'', 2025-01-31, until 31 Jan 2025",
        "2023-09-01, '', since 1 Sep 2023",
        "2023-09-01, 2025-01-31, Sep 2023–Jan 2025",
        "2025-01-01, 2025-03-31, Jan–Mar 2025",
        "2025-02-03, 2025-02-17, 3–17 Feb 2025",
        "2025-02-12, 2025-02-12, 12 Feb 2025",
        "2025-02-01, 2025-02-28, February 2025",
        "2025-01-01, 2025-12-31, 2025",
        "2024-01-01, 2025-12-31, 2024–2025"
    })
    void aPeriodIsSaidAsShortAsItCanBe(String from, String to, String expected) {
        assertEquals(expected, ENGLISH.dates().period(window(from, to)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-12, 12 Feb 2025",
        "2025-02, Feb 2025",
        "2025, 2025",
        "2025-02~, about Feb 2025",
        "2025-02?, Feb 2025 (uncertain)"
    })
    void aDateIsSaidAsPreciselyAsItIsKnown(String date, String expected) {
        assertEquals(expected, ENGLISH.dates().date(FuzzyDate.parse(date)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-12, 2025-02-12, 12 Feb 2025",
        "2025-02-12, 2025-02-17, 12–17 Feb 2025",
        "2025-02-12, 2025-03-01, 12 Feb–1 Mar 2025",
        "2024-12-30, 2025-01-02, 30 Dec 2024–2 Jan 2025",
        "2025-02, 2025-04, Feb–Apr 2025",
        "2020, 2023, 2020–2023",
        "2007, 2022-08, 2007–Aug 2022",
        "2025-02-12, 2025-02, 12 Feb 2025–Feb 2025",
        "2025-02?, 2025-03, Feb 2025 (uncertain)–Mar 2025"
    })
    void datesRunFromTheFirstToTheLast(String start, String end, String expected) {
        assertEquals(expected, ENGLISH.dates().dates(FuzzyDate.parse(start), FuzzyDate.parse(end)));
    }

    @Test
    void aSentenceSaysPeriodPlaceReportsPeopleAndWhatIsLeftOut() {
        reports.tally("whole", "2025-02-01", "2025-02-28")
                .claim("paper", 5000L, 7300L)
                .route("mm", "cn");
        reports.incident("x", "2025-02-03").people(30).route("mm", "cn").within("whole");
        reports.incident("y", "2025-02-04").people(40).route("mm", "cn").within("whole");
        reports.incident("z", "2025-02-05").people(50).route("mm", "cn");
        reports.report("p", Counting.PLAN, "2025-02", "2025-02").people(600).route("mm", "");
        reports.report("q", Counting.PLAN, "2025-02", "2025-02").people(600).route("mm", "");
        reports.report("r", Counting.ESTIMATE, "2025-02", "2025-02").people(600).route("mm", "");
        Question question =
                Question.ALL.withWindow(window("2025-01-01", "2025-03-31")).withOrigin("MM");
        assertEquals(
                "Jan–Mar 2025, movements out of Myanmar: 4 reports, 6,150 people (5,000–7,350),"
                        + " 2 reports inside others, 1 report that may be the same people as another,"
                        + " 2 left out as plans, 1 as an estimate.",
                sentence(question));
    }

    @Test
    void aPartOfTheMapIsSaidToBeOneAndTheWholeBesideIt() {
        reports.incident("a", "2025-02-03").people(30).route("mm", "cn");
        reports.incident("b", "2025-02-04").people(1200).route("mm", "cn");
        reports.report("p", Counting.PLAN, "2025-02", "2025-02").people(600).route("mm", "");
        assertEquals(
                "In this part of the map, all dates, movements: 1 report, 30 people."
                        + " Everywhere: 2 reports, 1,230 people.",
                sentence(List.of("a")));
        assertEquals(
                "In this part of the map, all dates, movements: no reports counted, 1 left out as a plan."
                        + " Everywhere: 2 reports, 1,230 people.",
                sentence(List.of("p")));
    }

    @Test
    void aPartThatHoldsEverythingIsToldAsTheWhole() {
        reports.incident("a", "2025-02-03").people(30).route("mm", "cn");
        reports.incident("b", "2025-02-04").people(1200).route("mm", "cn");
        assertEquals(sentence(Question.ALL), sentence(List.of("a", "b")));
    }

    /** Parts that leave something out say what there is everywhere exactly where that is another figure. */
    @Test
    void everywhereIsSaidWhereFiguresDifferAndNowhereElse() {
        int told = 0;
        int untold = 0;
        for (long seed = 1; seed <= 600; seed++) {
            RandomReports random = new RandomReports(seed);
            Catalogue catalogue = random.reports(12).catalogue();
            Question question = random.question();
            Counter counter = new Counter(catalogue);
            Answer whole = counter.answer(question);
            List<String> part = catalogue.events().stream()
                    .map(Event::id)
                    .filter(id -> random.chance(0.7))
                    .toList();
            Answer here = counter.answer(question, part);
            String sentence = Sentence.of(ENGLISH, catalogue, View.HOME.withQuestion(question), here, whole);
            boolean differs = here.isLessThan(whole)
                    && (here.events() != whole.events() || !here.total().equals(whole.total()));
            assertEquals(differs, sentence.contains(" Everywhere: "), "seed " + seed + ", " + sentence);
            assertEquals(here.isLessThan(whole), sentence.startsWith("In this part of the map, "), "seed " + seed);
            told += differs ? 1 : 0;
            untold += here.isLessThan(whole) && !differs ? 1 : 0;
        }
        assertTrue(told > 50 && untold > 10, told + " told, " + untold + " not");
    }

    private String sentence(List<String> part) {
        var catalogue = reports.catalogue();
        Counter counter = new Counter(catalogue);
        Answer here = counter.answer(Question.ALL, part);
        return Sentence.of(ENGLISH, catalogue, View.HOME, here, counter.answer(Question.ALL));
    }

    @Test
    void oneIsSaidInTheSingular() {
        reports.incident("a", "2025-02-03").people(1);
        reports.incident("b", "2025-02-03").status(EventStatus.CANCELLED);
        assertEquals("All dates, movements: 1 report, 1 person, 1 left out as cancelled.", sentence(Question.ALL));
        assertEquals(
                "All dates, movements, every border crossing counted: 1 report, 1 crossing, 1 left out as cancelled.",
                sentence(Question.ALL.withBasis(Basis.MOVEMENTS)));
    }

    @Test
    void aViewIsNamedByWhatTheSentenceSaysIsAsked() {
        View view = View.HOME.withQuestion(
                Question.ALL.withWindow(window("2025-01-01", "2025-03-31")).withOrigin("MM"));
        assertEquals("Jan–Mar 2025, movements out of Myanmar", Sentence.asked(ENGLISH, reports.catalogue(), view));
    }

    @Test
    void nothingIsSaidOfWhatIsNotThere() {
        assertEquals("All dates, movements: no reports counted.", sentence(Question.ALL));
    }

    @Test
    void everyFilterIsNamed() {
        reports.place("mm-kk-park", "KK Park", PlaceKind.HUB, "MM", "");
        Question question = Question.ALL
                .withWindow(window("", "2025-12-31"))
                .withKinds(EnumSet.of(EventKind.RESCUE, EventKind.ESCAPE, EventKind.TRAFFICKING))
                .withOrigin("mm-kk-park")
                .withDestination("in")
                .withNationality("IN")
                .withPeople(Set.of(PeopleClass.VICTIMS, PeopleClass.MIXED))
                .withRule(Rule.HIGHEST)
                .withBasis(Basis.MOVEMENTS)
                .withDisputed(true);
        assertEquals(
                "Until 31 Dec 2025, rescues, escapes and trafficking of nationals of India reported as victims or mixed"
                        + " out of KK Park to India, disputed reports included, by the highest figures,"
                        + " every border crossing counted: no reports counted.",
                sentence(question));
    }

    @Test
    void everyOtherFilterIsNamedToo() {
        reports.country("ph", "Philippines");
        Filter filter = new Filter(
                new Where("", "", new Between("MM", "ph"), "th"),
                new Who("PH", Who.ANYONE.people()),
                new Evidence(
                        Set.of(Counting.INCIDENT, Counting.TALLY),
                        Set.of(EventStatus.DONE, EventStatus.ONGOING),
                        Set.of(Confidence.HIGH, Confidence.MEDIUM),
                        Set.of(SourceKind.STATE_MEDIA, SourceKind.UN),
                        SourceCount.SEVERAL),
                new Size(100, 2000),
                "kk park",
                Set.of());
        assertEquals(
                "All dates, movements of nationals of the Philippines between Myanmar and the Philippines through Thailand,"
                        + " given as incidents or running totals, said to be done or ongoing,"
                        + " of high or medium confidence, told by state media or the UN, told by two sources or more,"
                        + " of 100 to 2,000 people, that mention “kk park”: no reports counted.",
                sentence(Question.ALL.withFilter(filter)));
    }

    @Test
    void whatIsTurnedRoundIsExcepted() {
        Question question = Question.ALL.withOrigin("MM").withDestination("cn").withNationality("IN");
        Filter filter = question.filter()
                .with(new Size(10, Span.UNBOUNDED))
                .withExcept(Set.of(Aspect.ORIGIN, Aspect.NATIONALITY, Aspect.SIZE));
        assertEquals(
                "All dates, movements to China, except those out of Myanmar, except those that name nationals of India,"
                        + " except those of at least 10 people: no reports counted.",
                sentence(question.withFilter(filter)));
    }

    @Test
    void aLabelStandsByItself() {
        FilterWords words = new FilterWords(ENGLISH, reports.catalogue());
        Filter filter = Filter.NONE.with(new Size(0, 50)).with(Where.ANYWHERE.withThrough("TH"));
        assertEquals("At most 50 people", words.label(Aspect.SIZE, filter));
        assertEquals("Through Thailand", words.label(Aspect.THROUGH, filter));
        assertEquals("Except: Through Thailand", words.label(Aspect.THROUGH, filter.inverse(Aspect.THROUGH)));
    }

    @Test
    void otherKindsStandBesideMovements() {
        Question question = Question.ALL.withKinds(EnumSet.range(EventKind.DEPORTATION, EventKind.ARREST));
        assertEquals("All dates, movements, trafficking, raids and arrests: no reports counted.", sentence(question));
    }

    @Test
    void everyReasonHasItsWords() {
        reports.incident("a", "2025-02-03").unit(Unit.BUILDINGS).nationals("IN", 3L, 3L);
        reports.incident("b", "2025-02-03").status(EventStatus.ANNOUNCED).nationals("IN", 3L, 3L);
        reports.incident("c", "2025-02-03").status(EventStatus.DISPUTED).nationals("IN", 3L, 3L);
        reports.incident("d", "2025-02-03");
        reports.incident("e", "2025-02-03").nationals("IN", null, null);
        reports.incident("f", "2025-02").nationals("IN", 3L, 3L);
        Question question = Question.ALL.withNationality("IN").withWindow(window("2025-02-02", "2025-02-28"));
        assertEquals(
                "2–28 Feb 2025, movements of nationals of India: no reports counted, 1 left out with nationality unknown,"
                        + " 1 for not counting people, 1 as only announced, 1 as disputed, 1 without a figure,"
                        + " 1 as reaching beyond the period.",
                sentence(question));
    }

    @Test
    void oneMomentIsADay() {
        View view = View.HOME
                .withMode(TimeMode.MOMENT)
                .withQuestion(Question.ALL.withWindow(window("2025-02-12", "2025-02-12")));
        assertEquals(
                "On 12 Feb 2025, movements: no reports counted.",
                Sentence.of(ENGLISH, reports.catalogue(), view, Answer.NOTHING));
    }

    private String sentence(Question question) {
        var catalogue = reports.catalogue();
        return Sentence.of(
                ENGLISH, catalogue, View.HOME.withQuestion(question), new Counter(catalogue).answer(question));
    }

    private static TimeWindow window(String from, String to) {
        return TimeWindow.of(from.isEmpty() ? null : LocalDate.parse(from), to.isEmpty() ? null : LocalDate.parse(to));
    }
}
