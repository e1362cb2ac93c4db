package org.mekongatlas.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Span;
import org.mekongatlas.model.TimeWindow;

/** Counting rule, section 6, on random forests; every message names the seed that fails. */
class CounterPropertiesTest {

    private static final int FORESTS = 1500;
    private static final int MOST_EVENTS = 24;

    @Test
    void tellsWhatIsKnownOnlyForTheCountryAsANaiveLookDoes() {
        int found = 0;
        for (long seed = 1; seed <= 2000; seed++) {
            RandomReports random = new RandomReports(seed);
            Catalogue catalogue = random.reports(MOST_EVENTS).catalogue();
            Question any = random.question();
            Question question = seed % 3 == 0 ? any.withOrigin("mm-town") : any;
            Answer answer = new Counter(catalogue).countryWide(question);
            Set<String> told = new TreeSet<>();
            answer.counted().forEach(row -> told.add(row.event()));
            answer.nested().forEach(row -> told.add(row.event()));
            answer.overlapping().forEach(row -> told.add(row.event()));
            answer.excluded().forEach(row -> told.add(row.event()));
            assertEquals(NaiveCounter.countryWide(catalogue, question), told, "seed " + seed);
            found += told.size();
        }
        assertTrue(found > 100, found + " events known only for a country");
    }

    @Test
    void countsLikeTheRuleReadSentenceBySentence() {
        for (long seed = 0; seed < FORESTS; seed++) {
            RandomReports random = new RandomReports(seed);
            Catalogue catalogue = random.reports(MOST_EVENTS).catalogue();
            Counter counter = new Counter(catalogue);
            for (int i = 0; i < 6; i++) {
                Question question = random.question();
                assertEquals(
                        NaiveCounter.answer(catalogue, question),
                        counter.answer(question),
                        () -> "seed " + random.seed() + ", " + question);
            }
        }
    }

    @Test
    void countsHundredsOfEventsLikeTheRule() {
        for (long seed = 0; seed < 12; seed++) {
            RandomReports random = new RandomReports(seed);
            Catalogue catalogue = random.reports(500).catalogue();
            Question question =
                    random.question().withOrigin("").withDestination("").withNationality("");
            assertEquals(
                    NaiveCounter.answer(catalogue, question),
                    new Counter(catalogue).answer(question),
                    () -> "seed " + random.seed() + ", " + question);
        }
    }

    @Test
    void countsTheNamedEventsAndNoOthers() {
        for (long seed = 0; seed < FORESTS; seed++) {
            RandomReports random = new RandomReports(seed);
            Catalogue catalogue = random.reports(MOST_EVENTS).catalogue();
            Question question = random.question();
            List<String> named = catalogue.events().stream()
                    .map(Event::id)
                    .filter(id -> random.chance(0.6))
                    .collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(named, new Random(seed));
            assertEquals(
                    NaiveCounter.answer(catalogue, question, named),
                    new Counter(catalogue).answer(question, named),
                    () -> "seed " + random.seed() + ", " + question + " of " + named);
        }
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        for (long seed = 0; seed < FORESTS; seed++) {
            RandomReports random = new RandomReports(seed);
            Reports reports = random.reports(MOST_EVENTS);
            Question question = random.question();
            assertEquals(
                    new Counter(reports.catalogue()).answer(question),
                    new Counter(reports.shuffled(seed)).answer(question),
                    "seed " + seed);
        }
    }

    @Test
    void everyEventThatMatchesAppearsExactlyOnce() {
        for (long seed = 0; seed < FORESTS; seed++) {
            RandomReports random = new RandomReports(seed);
            Catalogue catalogue = random.reports(MOST_EVENTS).catalogue();
            TimeWindow window = random.question().window();
            Answer answer = new Counter(catalogue).answer(Question.ALL.withWindow(window));
            List<String> matching = catalogue.events().stream()
                    .filter(event -> EventKind.OUTWARD.contains(event.kind()))
                    .filter(event -> window.overlaps(event.firstDay(), event.lastDay()))
                    .map(Event::id)
                    .sorted()
                    .toList();
            assertEquals(matching, listed(answer).sorted().toList(), "seed " + seed);
            assertEquals(matching.size() - answer.excluded().size(), answer.events(), "seed " + seed);
        }
    }

    @Test
    void theTotalIsTheSumOfWhatWasCounted() {
        for (long seed = 0; seed < FORESTS; seed++) {
            RandomReports random = new RandomReports(seed);
            Answer answer = new Counter(random.reports(MOST_EVENTS).catalogue()).answer(random.question());
            Span total = answer.total();
            assertEquals(sum(answer, Span::low), total.low(), "seed " + seed);
            assertEquals(sum(answer, Span::best), total.best(), "seed " + seed);
            assertTrue(sum(answer, Span::high) <= total.high(), "seed " + seed);
        }
    }

    private static long sum(Answer answer, ToLongFunction<Span> bound) {
        return answer.counted().stream()
                .map(Answer.Counted::figure)
                .mapToLong(bound)
                .reduce(0, (a, b) -> a == Span.UNBOUNDED || b == Span.UNBOUNDED ? Span.UNBOUNDED : a + b);
    }

    @Test
    void aNestedEventThatFitsIntoItsWholeChangesNoTotal() {
        for (long seed = 0; seed < FORESTS; seed++) {
            RandomReports random = new RandomReports(seed);
            Reports reports = random.reports(MOST_EVENTS);
            Question question = Question.ALL.withWindow(random.question().window());
            Catalogue catalogue = reports.catalogue();
            Answer before = new Counter(catalogue).answer(question);
            for (Answer.Counted whole : before.counted()) {
                if (whole.incrementFrom().isEmpty()) {
                    addPart(reports, catalogue.event(whole.event()).orElseThrow(), whole.figure(), random);
                }
            }
            Answer after = new Counter(reports.catalogue()).answer(question);
            assertEquals(before.total(), after.total(), "seed " + seed);
            assertEquals(before.counted(), after.counted(), "seed " + seed);
        }
    }

    /** Cumulative totals fall only by a restatement, or when a new report takes the place of others. */
    @Test
    void totalsFallOnlyForAReason() {
        for (long seed = 0; seed < FORESTS / 10; seed++) {
            RandomReports random = new RandomReports(seed);
            Counter counter = new Counter(random.reports(MOST_EVENTS).catalogue());
            Question question = random.question();
            Answer before = Answer.NOTHING;
            for (int day = -60; day < RandomReports.DAYS + 30; day++) {
                TimeWindow window = TimeWindow.of(null, RandomReports.FIRST_DAY.plusDays(day));
                Answer after = counter.answer(question.withWindow(window));
                boolean explained = after.total().best() >= before.total().best()
                        || after.restatements().size() > before.restatements().size()
                        || somethingNewHolds(before, after);
                assertTrue(explained, "seed " + seed + ", until " + window.to() + ", " + question);
                before = after;
            }
        }
    }

    private static Stream<String> listed(Answer answer) {
        return Stream.concat(takingPart(answer), answer.excluded().stream().map(Answer.Excluded::event));
    }

    private static Stream<String> takingPart(Answer answer) {
        return Stream.concat(answer.counted().stream().map(Answer.Counted::event), holders(answer).keySet().stream());
    }

    /** From each event that is nested or set aside to what it is nested in or may be the same as. */
    private static Map<String, String> holders(Answer answer) {
        Map<String, String> holders = new HashMap<>();
        answer.nested().forEach(row -> holders.put(row.event(), row.inside()));
        answer.overlapping().forEach(row -> holders.put(row.event(), row.with()));
        return holders;
    }

    private static boolean somethingNewHolds(Answer before, Answer after) {
        List<String> known = takingPart(before).toList();
        return holders(after).entrySet().stream()
                .anyMatch(held -> known.contains(held.getKey()) && !known.contains(held.getValue()));
    }

    private static void addPart(Reports reports, Event whole, Span figure, RandomReports random) {
        reports.incident("part-of-" + whole.id(), whole.end().toString())
                .claim("paper", null, (long) random.number((int) figure.best()))
                .kind(whole.kind())
                .of(whole.people())
                .route(whole.origin(), whole.destination())
                .within(whole.id());
    }
}
