package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Reason;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.Flow;
import org.mekongatlas.index.PlaceMark;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.HubState;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.PlaceState;
import org.mekongatlas.model.Span;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.FlowShape.Head;
import org.mekongatlas.text.Texts;

class LegendTest {

    private static final Texts ENGLISH = Texts.in(Language.EN);

    private static final WidthScale SCALE = new WidthScale(7_000);
    private static final Snapshot NOTHING =
            new Snapshot(View.HOME, Answer.NOTHING, List.of(), List.of(), 0, List.of(), List.of(), List.of());
    /** With a row for everything that a legend can explain. */
    private static final Legend FULL = new Legend(
            Basis.PEOPLE,
            List.copyOf(EventKind.MOVEMENTS),
            List.of(Reason.NO_FIGURE),
            true,
            7,
            false,
            0,
            List.of(new Legend.Width(50_000, 22)),
            true,
            0,
            SymbolNames.ALL,
            true,
            Set.of(Uncertainty.values()));

    private static final Legend EMPTY = new Legend(
            Basis.PEOPLE, List.of(), List.of(), false, 0, false, 0, List.of(), false, 0, List.of(), false, Set.of());

    @Test
    void whatIsDrawnIsExplainedAndNothingElse() {
        Legend legend = legend(
                List.of(
                        line(flow(EventKind.RESCUE, 7_000), 10, Head.FULL),
                        line(flow(EventKind.DEPORTATION, 300), 20, Head.FULL),
                        line(flow(EventKind.RESCUE, 12), 30, Head.HOLLOW),
                        line(flow(EventKind.ESCAPE, 50), -30, Head.FULL)),
                List.of(
                        mark(PlaceKind.TOWN, null, 10),
                        mark(PlaceKind.HUB, HubState.RAIDED, 20),
                        mark(PlaceKind.HUB, HubState.ACTIVE, 30),
                        mark(PlaceKind.HUB_AREA, HubState.RAIDED, 40),
                        mark(PlaceKind.CROSSING, null, 101)));
        assertEquals(List.of(EventKind.DEPORTATION, EventKind.RESCUE), legend.kinds());
        assertEquals(List.of("hub-active", "hub-raided", "town"), legend.symbols());
        assertTrue(legend.openEnded());
        assertEquals(List.of(), legend.uncounted());
    }

    @Test
    void widthsAreThoseOfTheLinesWidestFirst() {
        Legend legend = legend(List.of(line(flow(EventKind.RESCUE, 7_000), 10, Head.FULL)), List.of());
        assertEquals(
                List.of(5_000L, 500L, 50L),
                legend.widths().stream().map(Legend.Width::people).toList());
        for (Legend.Width width : legend.widths()) {
            assertEquals(SCALE.width(width.people()), width.pixels());
        }
    }

    @Test
    void noWidthIsThatOfFarMorePeopleThanAnyLineInViewHas() {
        assertEquals(
                List.of(500L, 50L, 5L),
                people(legend(
                        List.of(
                                line(flow(EventKind.ESCAPE, 56), 10, Head.FULL),
                                line(flow(EventKind.RESCUE, 7_000), -30, Head.FULL)),
                        List.of())));
    }

    @Test
    void oneLegendOfTwoMapsHasTheWidthsOfTheWidest() {
        Legend few = legend(List.of(line(flow(EventKind.ESCAPE, 56), 10, Head.FULL)), List.of());
        Legend many = legend(List.of(line(flow(EventKind.ESCAPE, 7_000), 10, Head.FULL)), List.of());
        assertEquals(List.of(5_000L, 500L, 50L), people(few.with(many)));
        assertEquals(List.of(5_000L, 500L, 50L), people(many.with(few)));
    }

    private static List<Long> people(Legend legend) {
        return legend.widths().stream().map(Legend.Width::people).toList();
    }

    /** It would be read as one width more. */
    @Test
    void noSwatchStandsBeforeTheLinesThatAreNotDrawn() {
        Legend alone = withUndrawn(165, List.of());
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            double words = Paragraph.balanced(texts.count("legend.undrawn", 165), List.of(Type.regular(11.5)), 110, 9)
                    .width();
            assertEquals(words + 18, LegendPainter.tall(texts, alone, 1).size().width(), 1, language.name());
        }
    }

    @Test
    void howManyLinesAreNotDrawnIsBrokenIntoLinesInANarrowColumn() {
        Legend whole = withUndrawn(165);
        double plain = LegendPainter.tall(ENGLISH, withUndrawn(0), 1).size().width();
        double words = Paragraph.of("165 narrower lines not drawn", Type.regular(11.5), 500)
                .width();
        Size tall = LegendPainter.tall(ENGLISH, whole, 1).size();
        assertTrue(tall.width() < plain + words / 2, plain + ", " + tall);
        assertTrue(tall.height()
                > LegendPainter.tall(ENGLISH, withUndrawn(0), 1).size().height() + 16);
    }

    private static Legend withUndrawn(int undrawn) {
        return withUndrawn(undrawn, List.of(EventKind.RESCUE));
    }

    private static Legend withUndrawn(int undrawn, List<EventKind> kinds) {
        return new Legend(
                Basis.PEOPLE,
                kinds,
                List.of(),
                false,
                undrawn,
                false,
                0,
                List.of(),
                false,
                0,
                List.of(),
                false,
                Set.of());
    }

    @Test
    void aSmallLegendNamesAllKindsAndWidthsWithinItsRoom() {
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            Size room = new Size(350, 230);
            LegendPainter small =
                    LegendPainter.small(texts, FULL, List.of(1.0), room, 32).orElseThrow();
            assertEquals(FULL.kinds().size(), small.kinds().size());
            assertTrue(small.size().fitsIn(room), language + ": " + small.size());
            assertTrue(
                    small.size().height()
                            < LegendPainter.tall(texts, FULL.brief(), 1).size().height(),
                    language + ": in two columns");
        }
    }

    @Test
    void aSmallLegendIsOfSmallerTypeOrInOneColumnBeforeThereIsNone() {
        Size abreast = LegendPainter.small(ENGLISH, FULL, List.of(1.0), new Size(900, 900), 0)
                .orElseThrow()
                .size();
        Size tall = LegendPainter.tall(ENGLISH, FULL.brief(), 1).size();
        assertEquals(
                abreast,
                LegendPainter.small(ENGLISH, FULL, List.of(1.3, 1.0), abreast, 0)
                        .orElseThrow()
                        .size());
        assertEquals(
                tall,
                LegendPainter.small(ENGLISH, FULL, List.of(1.0), tall, 0)
                        .orElseThrow()
                        .size());
        assertTrue(LegendPainter.small(ENGLISH, FULL, List.of(1.0), new Size(100, 900), 0)
                .isEmpty());
        assertTrue(LegendPainter.small(ENGLISH, EMPTY, List.of(1.0), new Size(900, 900), 0)
                .isEmpty());
    }

    @Test
    void linesThatGetNoWiderAreSpokenOf() {
        assertEquals(
                0,
                legend(List.of(line(flow(EventKind.RESCUE, 7_000), 10, Head.FULL)), List.of())
                        .cut());
        assertEquals(
                7_000,
                legend(List.of(line(flow(EventKind.RESCUE, 7_001), 10, Head.FULL)), List.of())
                        .cut());
    }

    @Test
    void withoutANumberNoWidthIsExplained() {
        Flow silent = new Flow(EventKind.ESCAPE, "a", "b", List.of(), Answer.NOTHING, true);
        Legend legend = legend(List.of(line(silent, 10, Head.FULL)), List.of());
        assertEquals(List.of(Reason.NO_FIGURE), legend.uncounted());
        assertEquals(List.of(), legend.widths());
    }

    @Test
    void everyMarkThatCanBeDrawnHasWords() {
        for (PlaceKind kind : PlaceKind.values()) {
            String symbol = mark(kind, null, 0).symbol();
            assertTrue(
                    SymbolNames.ALL.contains(symbol)
                            && !SymbolNames.words(ENGLISH, symbol).isBlank(),
                    kind.name());
        }
        for (HubState state : HubState.values()) {
            assertTrue(SymbolNames.ALL.contains(mark(PlaceKind.HUB, state, 0).symbol()), state.name());
        }
    }

    @Test
    void wordsThatWerePaintedForAnotherLegendAreTheSameToThePixel() {
        LegendWords words = new LegendWords();
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            for (double scale : List.of(1.0, 1.3, 2.0)) {
                paint(LegendPainter.tall(texts, FULL.brief(), scale), words);
                LegendPainter whole = LegendPainter.tall(texts, FULL, scale);
                assertArrayEquals(paint(whole, new LegendWords()), paint(whole, words), language + " " + scale);
            }
        }
    }

    private static int[] paint(LegendPainter painter, LegendWords words) {
        Sheet sheet = new Sheet(painter.size().width(), painter.size().height());
        painter.paint(sheet, 0, 0, Palette.of(Theme.LIGHT), words);
        return sheet.pixels();
    }

    @Test
    void anEmptyLegendTakesNoRoomAndAFullerOneTakesMore() {
        assertEquals(new Size(0, 0), new LegendPainter(ENGLISH, EMPTY, 2).size());
        Legend one = withUndrawn(0);
        Legend two = new Legend(
                Basis.PEOPLE,
                List.of(EventKind.RESCUE),
                List.of(Reason.NO_FIGURE),
                false,
                0,
                false,
                0,
                List.of(),
                false,
                0,
                List.of("hub-closed"),
                false,
                Set.of());
        Size narrow = new LegendPainter(ENGLISH, one, 2).size();
        Size wide = new LegendPainter(ENGLISH, two, 2).size();
        assertTrue(wide.width() > narrow.width() && wide.height() > narrow.height());
    }

    @Test
    void nothingIsPaintedOutsideTheMeasuredSize() {
        LegendPainter painter = new LegendPainter(ENGLISH, FULL, 1.5);
        Sheet sheet = new Sheet(painter.size().width() + 40, painter.size().height() + 40);
        painter.paint(sheet, 20, 20, Palette.of(Theme.LIGHT));
        for (int i = 0; i < sheet.pixels().length; i++) {
            int x = i % sheet.width();
            int y = i / sheet.width();
            boolean inside = x >= 20 && y >= 20 && x < sheet.width() - 20 && y < sheet.height() - 20;
            assertTrue(inside || sheet.pixels()[i] == 0, x + ", " + y);
        }
    }

    @Test
    void aLegendIsNoWiderThanItsRoomAndWholeWhereItCanBe() {
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            Size whole = LegendPainter.tall(texts, FULL, 1).size();
            for (int width = 160; width < 500; width += 60) {
                for (int height : new int[] {200, 350, 600}) {
                    Size room = new Size(width, height);
                    Size size = LegendPainter.within(texts, FULL, List.of(1.3, 1.0), room, 0)
                            .size();
                    assertTrue(size.width() <= width, language + ": " + size + " in " + room);
                    assertTrue(!whole.fitsIn(room) || size.fitsIn(room), language + ": " + size + " in " + room);
                }
            }
        }
    }

    @Test
    void noHeadingRunsUnderWhatStandsInTheCorner() {
        Legend hubs = new Legend(
                Basis.PEOPLE,
                List.of(),
                List.of(),
                false,
                0,
                false,
                0,
                List.of(),
                false,
                0,
                List.of("hub-active"),
                false,
                Set.of());
        Size room = new Size(400, 400);
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            Size bare = LegendPainter.within(texts, hubs, List.of(1.0), room, 0).size();
            Size cornered =
                    LegendPainter.within(texts, hubs, List.of(1.0), room, 120).size();
            assertTrue(cornered.width() >= bare.width() + 60, language + ": " + bare + ", " + cornered);
        }
    }

    @Test
    void aFixedScaleIsCalledSo() {
        assertEquals("People", new LegendRows(ENGLISH, withWidths(false, 50_000, 5_000, 500)).overWidths());
        assertEquals("People · fixed scale", new LegendRows(ENGLISH, withWidths(true, 50_000)).overWidths());
    }

    @Test
    void aFoldedLegendShowsTheMiddleWidthAlone() {
        Size three = LegendPainter.folded(ENGLISH, withWidths(false, 50_000, 5_000, 500), 1)
                .size();
        assertEquals(LegendPainter.folded(ENGLISH, withWidths(false, 5_000), 1).size(), three);
        assertTrue(
                three.height()
                                < LegendPainter.folded(ENGLISH, withWidths(false, 50_000), 1)
                                                .size()
                                                .height()
                                        + 1
                        && three.height() < 50,
                three::toString);
        assertEquals(new Size(0, 0), LegendPainter.folded(ENGLISH, EMPTY, 1).size());
        double label = Paragraph.of("5,000 people", Type.regular(11.5), 500).width();
        assertTrue(three.width() > label + LegendLine.LENGTH, "the label stands beside its line: " + three);
    }

    /** It is told without laying anything out. */
    @Test
    void anEmptyLegendTakesNoRoomAndAnyOtherDoes() {
        assertTrue(EMPTY.isEmpty());
        assertEquals(new Size(0, 0), new LegendPainter(ENGLISH, EMPTY, 1).size());
        List<Legend> each = List.of(
                withWidths(false, 500),
                legend(List.of(line(flow(EventKind.RESCUE, 12), 30, Head.HOLLOW)), List.of()),
                legend(List.of(), List.of(mark(PlaceKind.TOWN, null, 10))));
        for (Legend legend : each) {
            assertFalse(legend.isEmpty());
            assertTrue(new LegendPainter(ENGLISH, legend, 1).size().height() > 0);
        }
    }

    @Test
    void aBriefLegendTellsColoursAndWidths() {
        Legend full = new Legend(
                Basis.PEOPLE,
                List.of(EventKind.RESCUE),
                List.of(Reason.NO_FIGURE),
                true,
                7,
                false,
                2,
                List.of(new Legend.Width(500, 3)),
                true,
                9,
                SymbolNames.ALL,
                true,
                Set.of(Uncertainty.values()));
        Legend brief = full.brief();
        assertEquals(full.kinds(), brief.kinds());
        assertEquals(full.widths(), brief.widths());
        assertEquals(List.of(), brief.symbols());
        assertEquals(Set.of(), brief.uncertain());
        assertEquals(brief, brief.brief());
    }

    private static Legend withWidths(boolean held, long... people) {
        List<Legend.Width> widths = LongStream.of(people)
                .mapToObj(count -> new Legend.Width(count, count / 2_500.0 + 1))
                .toList();
        return new Legend(
                Basis.PEOPLE, List.of(), List.of(), false, 0, false, 0, widths, held, 0, List.of(), false, Set.of());
    }

    @Test
    void whatTheWidthsCountIsTheQuestions() {
        View crossings = View.HOME.withQuestion(View.HOME.question().withBasis(Basis.MOVEMENTS));
        Snapshot snapshot =
                new Snapshot(crossings, Answer.NOTHING, List.of(), List.of(), 0, List.of(), List.of(), List.of());
        Overlay overlay = new Overlay(
                Viewport.of(Camera.HOME, 100, 100, 1),
                SCALE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                snapshot,
                Standing.NONE);
        assertEquals(Basis.MOVEMENTS, Legend.of(overlay).basis());
    }

    /** The legend of a sheet of 100 × 100 pixels. */
    private static Legend legend(List<FlowShape> flows, List<MarkShape> marks) {
        return Legend.of(new Overlay(
                Viewport.of(Camera.HOME, 100, 100, 1),
                SCALE,
                flows,
                List.of(),
                marks,
                List.of(),
                NOTHING,
                Standing.NONE));
    }

    /** Across the sheet, so far from its top. */
    private static FlowShape line(Flow flow, double y, Head head) {
        return new FlowShape(
                flow, List.of(), new Polyline(new double[] {-5, 150}, new double[] {y, y}), 3, head, false);
    }

    private static MarkShape mark(PlaceKind kind, HubState state, double x) {
        Place place = new Place("a", "A", kind, "MM", "", 16, 98, 1000, "", "", "", Map.of());
        Optional<PlaceState> since = Optional.ofNullable(state)
                .map(known -> new PlaceState("a", FuzzyDate.parse("2024"), known, "source", ""));
        return new MarkShape(new PlaceMark(place, since, 1), x, 50, 5, false);
    }

    private static Flow flow(EventKind kind, long people) {
        Span span = Span.exactly(people);
        List<Answer.Counted> counted = List.of(new Answer.Counted("event", span, ""));
        Answer answer = new Answer(span, counted, List.of(), List.of(), List.of(), List.of(), List.of());
        return new Flow(kind, "a", "b", List.of(), answer, true);
    }
}
