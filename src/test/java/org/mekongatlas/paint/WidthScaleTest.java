package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.Answer;
import org.mekongatlas.index.Flow;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Look;
import org.mekongatlas.model.Span;
import org.mekongatlas.model.View;

class WidthScaleTest {

    @Test
    void areaFollowsTheSquareRoot() {
        WidthScale scale = new WidthScale(10_000);
        assertEquals(22, scale.width(10_000));
        assertEquals(11, scale.width(2_500));
        assertEquals(1.5, scale.width(0));
        assertEquals(1.5, scale.width(1));
    }

    @Test
    void everyFlowFits() {
        for (long people = 1; people < 3_000_000; people = people * 11 / 10 + 1) {
            WidthScale scale = WidthScale.of(flows(people));
            assertTrue(scale.top() >= people, "" + people);
            assertTrue(people < 3_000 || scale.width(people) > 16, "" + people);
        }
    }

    @Test
    void aDozenPeopleAreNoRiver() {
        assertTrue(WidthScale.of(flows(12)).width(12) < 2);
        assertEquals(3_000, WidthScale.of(List.of()).top());
    }

    @Test
    void theLegendShowsThreeRoundNumbersThatFit() {
        assertEquals(
                List.of(500L, 5_000L, 50_000L), WidthScale.of(flows(55_711)).legendValues(55_711));
        assertEquals(List.of(20L, 200L, 2_000L), WidthScale.of(flows(2_700)).legendValues(2_700));
    }

    @Test
    void theLegendShowsNumbersThatOccur() {
        WidthScale scale = new WidthScale(3_000);
        assertEquals(List.of(10L, 100L, 1_000L), scale.legendValues(153));
        assertEquals(List.of(2L, 20L), scale.legendValues(3));
        for (long most = 1; most < 100_000; most = most * 11 / 10 + 1) {
            List<Long> values = scale.legendValues(most);
            long largest = values.get(values.size() - 1);
            assertTrue(largest <= 10 * most && largest <= 3_000, most + ": " + values);
            assertTrue(values.get(0) >= 1 && values.size() >= 2, most + ": " + values);
        }
    }

    @Test
    void aFixedScaleMeansTheSameWhateverIsShown() {
        for (long people : new long[] {12, 7_000, 400_000}) {
            WidthScale scale = WidthScale.of(map(people, 20_000));
            assertEquals(11, scale.width(5_000), "beside " + people);
        }
        assertTrue(WidthScale.of(map(12, Look.AS_NEEDED)).width(5_000) > 11);
        assertEquals(WidthScale.WIDEST, WidthScale.of(map(400_000, 20_000)).width(400_000));
    }

    @Test
    void mapsSideBySideShareTheFixedScale() {
        assertEquals(
                20_000,
                WidthScale.over(List.of(map(12, 20_000), map(400_000, 20_000))).top());
        assertEquals(
                500_000, WidthScale.over(List.of(map(12, 0), map(400_000, 0))).top());
    }

    private static Snapshot map(long people, long widest) {
        View view = View.HOME.withLook(View.HOME.look().withWidest(widest));
        return new Snapshot(view, Answer.NOTHING, flows(people), List.of(), 0, List.of(), List.of(), List.of());
    }

    private static List<Flow> flows(long people) {
        Answer answer =
                new Answer(Span.exactly(people), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return List.of(new Flow(EventKind.RESCUE, "a", "b", List.of(), answer, true));
    }
}
