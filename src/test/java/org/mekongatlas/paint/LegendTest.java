package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.Answer;
import org.mekongatlas.index.Flow;
import org.mekongatlas.index.PlaceMark;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.HubState;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.PlaceState;
import org.mekongatlas.model.Span;
import org.mekongatlas.model.Theme;

class LegendTest {

    private static final Legend EMPTY = new Legend(List.of(), false, false, List.of(), List.of(), false, false);

    @Test
    void whatIsDrawnIsExplainedAndNothingElse() {
        List<Flow> flows = List.of(
                flow(EventKind.RESCUE, "a", "b", 7_000),
                flow(EventKind.DEPORTATION, "a", "b", 300),
                flow(EventKind.RESCUE, "b", "", 12));
        List<PlaceMark> marks =
                List.of(hub("a", HubState.RAIDED), hub("b", HubState.ACTIVE), hub("c", HubState.RAIDED), town("d"));
        Legend legend = Legend.of(flows, marks, WidthScale.of(flows));
        assertEquals(List.of(EventKind.DEPORTATION, EventKind.RESCUE), legend.kinds());
        assertEquals(List.of(HubState.ACTIVE, HubState.RAIDED), legend.states());
        assertTrue(legend.openEnded());
        assertFalse(legend.uncounted());
        assertFalse(legend.unknownStates());
        assertFalse(legend.crossings());
    }

    @Test
    void widthsAreThoseOfTheLinesWidestFirst() {
        List<Flow> flows = List.of(flow(EventKind.RESCUE, "a", "b", 7_000));
        WidthScale scale = WidthScale.of(flows);
        List<Legend.Width> widths = Legend.of(flows, List.of(), scale).widths();
        assertEquals(3, widths.size());
        for (Legend.Width width : widths) {
            assertEquals(scale.width(width.people()), width.pixels());
            assertTrue(width.people() <= widths.get(0).people());
        }
    }

    @Test
    void withoutANumberNoWidthIsExplained() {
        Flow silent = new Flow(EventKind.ESCAPE, "a", "b", List.of(), Answer.NOTHING, true);
        Legend legend = Legend.of(List.of(silent), List.of(), WidthScale.of(List.of(silent)));
        assertTrue(legend.uncounted());
        assertEquals(List.of(), legend.widths());
    }

    @Test
    void aHubInNoKnownStateIsExplained() {
        List<PlaceMark> marks = List.of(new PlaceMark(place("a", PlaceKind.HUB), Optional.empty(), 0));
        assertTrue(Legend.of(List.of(), marks, new WidthScale(1000)).unknownStates());
    }

    @Test
    void anEmptyLegendTakesNoRoomAndAFullerOneTakesMore() {
        assertEquals(new Size(0, 0), new LegendPainter(EMPTY, 2).size());
        Legend one = new Legend(List.of(EventKind.RESCUE), false, false, List.of(), List.of(), false, false);
        Legend two =
                new Legend(List.of(EventKind.RESCUE), true, false, List.of(), List.of(HubState.CLOSED), false, false);
        Size narrow = new LegendPainter(one, 2).size();
        Size wide = new LegendPainter(two, 2).size();
        assertTrue(wide.width() > narrow.width() && wide.height() > narrow.height());
    }

    @Test
    void nothingIsPaintedOutsideTheMeasuredSize() {
        Legend full = new Legend(
                List.copyOf(EventKind.MOVEMENTS),
                true,
                true,
                List.of(new Legend.Width(50_000, 22), new Legend.Width(500, 2.2)),
                List.of(HubState.values()),
                true,
                true);
        LegendPainter painter = new LegendPainter(full, 1.5);
        Sheet sheet = new Sheet(painter.size().width() + 40, painter.size().height() + 40);
        painter.paint(sheet, 20, 20, Palette.of(Theme.LIGHT));
        for (int i = 0; i < sheet.pixels().length; i++) {
            int x = i % sheet.width();
            int y = i / sheet.width();
            boolean inside = x >= 20 && y >= 20 && x < sheet.width() - 20 && y < sheet.height() - 20;
            assertTrue(inside || sheet.pixels()[i] == 0, x + ", " + y);
        }
    }

    private static Flow flow(EventKind kind, String from, String to, long people) {
        Span span = Span.exactly(people);
        Answer answer = new Answer(
                span,
                List.of(new Answer.Counted("event", span, "")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Flow(kind, from, to, List.of(), answer, true);
    }

    private static PlaceMark hub(String id, HubState state) {
        PlaceState since = new PlaceState(id, FuzzyDate.parse("2024"), state, "source", "");
        return new PlaceMark(place(id, PlaceKind.HUB), Optional.of(since), 1);
    }

    private static PlaceMark town(String id) {
        return new PlaceMark(place(id, PlaceKind.TOWN), Optional.empty(), 1);
    }

    private static Place place(String id, PlaceKind kind) {
        return new Place(id, id, kind, "MM", "", 16, 98, 1000, "", "", "", Map.of());
    }
}
