package org.mekongatlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.Answer;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.model.Balance;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Look;
import org.mekongatlas.model.Span;
import org.mekongatlas.model.View;

/** Net lines are differences of gross ones, and nothing else is lost. */
class NettingTest {

    private static final List<EventKind> KINDS = List.of(EventKind.RESCUE, EventKind.DEPORTATION);
    private static final List<String> PLACES = List.of("", "a", "b", "c", "d");

    @Test
    void theLargerDirectionStaysWithTheDifference() {
        Netting net = Netting.of(List.of(flow("a", "b", new Span(80, 100, 120)), flow("b", "a", new Span(20, 30, 35))));
        assertEquals(1, net.flows().size());
        assertEquals("a", net.flows().get(0).from());
        assertEquals(new Span(45, 70, 100), net.flows().get(0).people());
        assertEquals(0, net.balanced());
    }

    @Test
    void whoseMostIsNotKnownMayTakeOffAll() {
        Span many = new Span(80, 100, Span.UNBOUNDED);
        Span some = new Span(20, 30, Span.UNBOUNDED);
        Flow left = Netting.of(List.of(flow("a", "b", many), flow("b", "a", some)))
                .flows()
                .get(0);
        assertEquals(new Span(0, 70, Span.UNBOUNDED), left.people());
    }

    @Test
    void whatNobodyCountedIsNotTakenOff() {
        Flow unknown = new Flow(EventKind.RESCUE, "b", "a", List.of(), Answer.NOTHING, true);
        List<Flow> both = List.of(flow("a", "b", Span.exactly(5)), unknown);
        assertEquals(new Netting(both, 0), Netting.of(both));
    }

    @Test
    void netIsTheDifferenceOfBothDirectionsOfAKind() {
        for (long seed = 0; seed < 300; seed++) {
            List<Flow> gross =
                    random(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
            Netting net = Netting.of(gross);
            Map<String, Long> expected = differences(gross);
            Map<String, Long> found = new LinkedHashMap<>();
            net.flows().forEach(flow -> found.merge(key(flow), flow.people().best(), Long::sum));
            long even = expected.values().stream()
                    .filter(difference -> difference == 0)
                    .count();
            expected.values().removeIf(difference -> difference == 0);
            assertEquals(expected, sorted(found, expected), "seed " + seed);
            assertEquals(even, net.balanced(), "seed " + seed);
            assertTrue(net.flows().stream().allMatch(flow -> flow.people().best() > 0), "seed " + seed);
        }
    }

    @Test
    void theShippedDataDrawsFewerLinesNetAndCountsTheSame() throws IOException {
        AtlasIndex index = new AtlasIndex(
                new Catalogue(PackageReader.read(DataFiles.shipped()).dataset()));
        Snapshot gross = index.at(View.HOME);
        Snapshot net = index.at(View.HOME.withLook(Look.USUAL.withBalance(Balance.NET)));
        assertEquals(gross.answer(), net.answer());
        assertTrue(net.flows().size() < gross.flows().size());
    }

    /** The slow way: of every kind and pair of places, what goes one way less what goes the other. */
    private static Map<String, Long> differences(List<Flow> gross) {
        Map<String, Long> differences = new LinkedHashMap<>();
        for (Flow flow : gross) {
            long back = gross.stream()
                    .filter(other -> other.kind() == flow.kind()
                            && other.from().equals(flow.to())
                            && other.to().equals(flow.from())
                            && other != flow
                            && !flow.from().isEmpty()
                            && !flow.to().isEmpty())
                    .mapToLong(other -> other.people().best())
                    .findFirst()
                    .orElse(-1);
            long best = flow.people().best();
            if (back < best) {
                differences.put(key(flow), best - Math.max(0, back));
            } else if (back == best && flow.from().compareTo(flow.to()) < 0) {
                differences.put(key(flow), 0L);
            }
        }
        return differences;
    }

    private static Map<String, Long> sorted(Map<String, Long> found, Map<String, Long> like) {
        Map<String, Long> sorted = new LinkedHashMap<>();
        like.keySet().forEach(key -> sorted.put(key, found.get(key)));
        found.forEach(sorted::putIfAbsent);
        return sorted;
    }

    private static List<Flow> random(RandomGenerator random) {
        List<Flow> flows = new ArrayList<>();
        for (EventKind kind : KINDS) {
            for (String from : PLACES) {
                for (String to : PLACES) {
                    if (random.nextInt(3) > 0) {
                        flows.add(flow(kind, from, to, Span.exactly(1 + random.nextInt(4))));
                    }
                }
            }
        }
        return flows;
    }

    private static String key(Flow flow) {
        return flow.kind() + " " + flow.from() + ">" + flow.to();
    }

    private static Flow flow(String from, String to, Span people) {
        return flow(EventKind.RESCUE, from, to, people);
    }

    private static Flow flow(EventKind kind, String from, String to, Span people) {
        List<Answer.Counted> counted = List.of(new Answer.Counted("event", people, ""));
        Answer answer = new Answer(people, counted, List.of(), List.of(), List.of(), List.of(), List.of());
        return new Flow(kind, from, to, List.of(), answer, true);
    }
}
