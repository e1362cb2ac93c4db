package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mekongatlas.paint.MapWriting.HOME;
import static org.mekongatlas.paint.MapWriting.PALETTE;
import static org.mekongatlas.paint.MapWriting.distance;
import static org.mekongatlas.paint.MapWriting.inner;
import static org.mekongatlas.paint.MapWriting.lay;
import static org.mekongatlas.paint.MapWriting.lines;
import static org.mekongatlas.paint.MapWriting.middle;
import static org.mekongatlas.paint.MapWriting.overlay;
import static org.mekongatlas.paint.MapWriting.text;
import static org.mekongatlas.paint.MapWriting.texts;
import static org.mekongatlas.paint.ShippedMap.MAP;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.PlaceGroups.Spot;
import org.mekongatlas.text.Texts;

/** What a reader may expect of the numbers on the shipped map. */
class LineNumbersTest {

    @Test
    void hubsSayHowManyWentOutAndInOnceTheyAreLarge() {
        Camera near = new Camera(16.7, 98.55, 10.5);
        Snapshot snapshot = MAP.index().at(View.HOME.withCamera(near));
        HubTotals totals = new HubTotals(MAP.index()::atMark);
        Set<String> counted = snapshot.marks().stream()
                .filter(mark -> mark.place().kind().isHub())
                .map(mark -> totals.of(snapshot, mark.place().id()).words())
                .collect(Collectors.toSet());
        Set<String> written = texts(near);
        written.removeIf(text -> !text.matches("(out|in) [0-9].*"));
        assertFalse(written.isEmpty());
        assertTrue(counted.containsAll(written), written + " of " + counted);
        assertTrue(texts(HOME).stream().noneMatch(text -> text.matches("(out|in) [0-9].*")));
    }

    @Test
    void theWidestLineCarriesItsNumber() {
        Overlay overlay = overlay(HOME, Viewport.of(HOME, 1280, 720, 1), Selection.NONE);
        long most = overlay.flows().stream()
                .mapToLong(shape -> shape.flow().people().best())
                .max()
                .orElseThrow();
        assertTrue(texts(HOME).contains(Texts.in(Language.EN).number(most)));
    }

    @ParameterizedTest
    @MethodSource("org.mekongatlas.paint.MapWriting#cameras")
    void aLineCarriesItsNumberOnceInWhatIsSeen(Camera camera) {
        for (Camera seen : List.of(camera, new Camera(12.6, 104.9, 7.4))) {
            Viewport viewport = Viewport.of(seen, 1920, 1080, 1);
            View view = View.HOME.withCamera(seen);
            Overlay overlay = MAP.overlay(view, viewport);
            checkNumbers(overlay, lay(overlay).lettered().labels(), seen);
            checkNumbers(
                    overlay,
                    MAP.labels()
                            .layPicture(overlay, PALETTE, List.of())
                            .lettered()
                            .labels(),
                    seen);
        }
    }

    /** No number is seen more often than there are lines that it could belong to. */
    private static void checkNumbers(Overlay overlay, List<Label> shown, Camera camera) {
        Texts english = Texts.in(Language.EN);
        Map<String, Long> lines = overlay.flows().stream()
                .collect(Collectors.groupingBy(
                        shape -> english.number(shape.flow().people().best()), Collectors.counting()));
        Map<String, Long> written = shown.stream()
                .filter(label -> label.stand().box().intersects(inner(overlay.viewport())))
                .collect(Collectors.groupingBy(label -> label.writing().text().split("\n")[0], Collectors.counting()));
        written.forEach((text, times) ->
                assertTrue(times <= lines.getOrDefault(text, times), times + " times " + text + ", " + camera));
    }

    @ParameterizedTest
    @MethodSource("org.mekongatlas.paint.MapWriting#cameras")
    void theLineNearestToANumberIsItsOwn(Camera camera) {
        Overlay overlay = overlay(camera, Viewport.of(camera, 1280, 720, 1), Selection.NONE);
        for (LabelSheet sheet : List.of(lay(overlay), MAP.labels().layPicture(overlay, PALETTE, List.of()))) {
            for (Label label : sheet.lettered().labels()) {
                String number = label.writing().text().split("\n")[0];
                boolean seen = label.stand().box().intersects(inner(overlay.viewport()));
                if (seen && number.matches("[0-9,]+")) {
                    FlowShape nearest = nearest(label, overlay);
                    assertEquals(
                            number,
                            Texts.in(Language.EN).number(nearest.flow().people().best()),
                            camera + " at " + label.stand());
                }
            }
        }
    }

    /**
     * The line in whose middle its leader ends or the words lie, or else whose edge is the nearest; the widest of
     * several.
     */
    private static FlowShape nearest(Label label, Overlay overlay) {
        Viewport viewport = overlay.viewport();
        Spot spot = label.leader().map(Leader::end).orElse(middle(label));
        Bounds box = label.stand().box().moved(-viewport.left(), -viewport.top());
        return widest(
                        overlay,
                        shape -> shape.path().distanceTo(spot.x() - viewport.left(), spot.y() - viewport.top()),
                        0)
                .or(() -> {
                    double least = overlay.flows().stream()
                            .mapToDouble(shape -> distance(shape, box))
                            .min()
                            .orElseThrow();
                    return widest(overlay, shape -> distance(shape, box), least);
                })
                .orElseThrow();
    }

    /** Of the lines hardly further than {@code least}. */
    private static Optional<FlowShape> widest(Overlay overlay, ToDoubleFunction<FlowShape> distance, double least) {
        return overlay.flows().stream()
                .filter(shape -> distance.applyAsDouble(shape) < least + 0.5)
                .max(Comparator.comparingDouble(FlowShape::width));
    }

    private static double distance(FlowShape shape, Bounds box) {
        return IntStream.rangeClosed(0, 64)
                .mapToDouble(i -> i / 64.0)
                .flatMap(share -> {
                    double x = box.minX() + share * (box.maxX() - box.minX());
                    double y = box.minY() + share * (box.maxY() - box.minY());
                    return DoubleStream.of(
                            shape.distanceTo(x, box.minY()),
                            shape.distanceTo(x, box.maxY()),
                            shape.distanceTo(box.minX(), y),
                            shape.distanceTo(box.maxX(), y));
                })
                .min()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("org.mekongatlas.paint.MapWriting#cameras")
    void aNumberMovesOnlyWhenItsPlaceLeavesTheView(Camera camera) {
        Viewport viewport = Viewport.of(camera, 1000, 600, 1);
        for (long seed = 0; seed < 3; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            double angle = 2 * Math.PI * random.nextDouble();
            WritingPlaces places = WritingPlaces.NONE;
            Map<Writing, Set<Long>> been = new HashMap<>();
            Map<Writing, Label> before = new HashMap<>();
            for (int step = 0; step < 14; step++) {
                Viewport there = new Viewport(
                        viewport.left() + 55 * step * Math.cos(angle),
                        viewport.top() + 55 * step * Math.sin(angle),
                        viewport.worldSize(),
                        1000,
                        600,
                        1);
                Overlay overlay = overlay(camera, there, Selection.NONE);
                SteadyWriting steady = new SteadyWriting(there, Sight.of(overlay.whole()), places);
                Map<Writing, Label> now = numbers(MAP.labels().lay(overlay, PALETTE, steady), overlay);
                places = steady.shown();
                String where = camera + ", seed " + seed + ", step " + step;
                for (Writing number : now.keySet()) {
                    Bounds box = now.get(number).stand().box();
                    Label last = before.get(number);
                    boolean moved = last != null && middle(last).distanceTo(middle(now.get(number))) > 0.5;
                    assertFalse(moved && isWholly(last, there), number.text() + " moved, " + where);
                    boolean isNew =
                            been.computeIfAbsent(number, key -> new HashSet<>()).add(Math.round(box.minX()));
                    assertTrue(isNew || last == null || !moved, number.text() + " came back, " + where);
                }
                before = now;
            }
        }
    }

    /** The numbers shown of lines that no other line's number is like. */
    private static Map<Writing, Label> numbers(LabelSheet sheet, Overlay overlay) {
        Map<String, Long> lines = overlay.flows().stream()
                .collect(Collectors.groupingBy(
                        shape -> Texts.in(Language.EN)
                                .number(shape.flow().people().best()),
                        Collectors.counting()));
        return sheet.lettered().labels().stream()
                .filter(label -> lines.getOrDefault(text(label), 0L) == 1)
                .collect(Collectors.toMap(Label::writing, Function.identity()));
    }

    private static boolean isWholly(Label label, Viewport viewport) {
        Bounds box = label.stand().box();
        Bounds view = inner(viewport);
        return view.contains(box);
    }

    @Test
    void linesThatLeaveAPictureSayWhereTheyGo() {
        Camera shan = new Camera(23.5, 98.3, 8);
        Overlay overlay = overlay(shan, Viewport.of(shan, 1280, 720, 1), Selection.NONE);
        Set<String> still = MAP.labels().layPicture(overlay, PALETTE, List.of()).labels().stream()
                .map(MapWriting::text)
                .collect(Collectors.toSet());
        assertTrue(still.stream().anyMatch(text -> text.matches("[0-9,]+ to China")), still::toString);
        assertTrue(texts(shan).stream().noneMatch(text -> text.contains(" to ")));
    }

    @Test
    void whatCrossedABorderIsToldInTheWindowToo() {
        Camera maeSot = new Camera(16.6, 98.7, 8.6);
        Question year = Question.ALL
                .withKinds(EventKind.MOVEMENTS)
                .withWindow(TimeWindow.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
        View view = new View(year, TimeMode.CUMULATIVE, maeSot, View.HOME.look());
        Set<String> shown = shown(view);
        assertTrue(shown.contains("10,129"), shown::toString);
    }

    /** As it is seen in a usual and in a larger window. */
    @ParameterizedTest
    @ValueSource(doubles = {5.2, 5.2336})
    void theOpeningViewTellsWhatCrossedABorderAndNamesTheHubsOfWhichMostIsReported(double zoom) {
        View view = View.OPENING.withCamera(new Camera(16.6, 102.2, zoom));
        Set<String> shown = shown(view);
        assertTrue(shown.containsAll(Set.of("13,117", "8,064", "7,659", "21,011 → ?", "10,000 → ?")), shown::toString);
        assertTrue(
                shown.containsAll(
                        Set.of("Myawaddy", "Golden Triangle Special Economic Zone", "Sihanoukville", "Mekong region")),
                shown::toString);
    }

    /** Which is all that says where such a line goes; in a projector's large type there is no room for both. */
    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PROJECTOR"})
    void aLeaderHidesNoChevronOfAShortLine(Theme theme) {
        for (String number : List.of("705", "621")) {
            Overlay overlay = maeSot(theme);
            LabelSheet sheet = MAP.labels().layPicture(overlay, PALETTE, List.of());
            Label label = label(number, sheet).orElseThrow();
            Polyline line = sheet.line(nearest(label, overlay));
            Polyline.Point chevron = line.at(line.length() / 2);
            Spot dot = label.leader().orElseThrow().end();
            assertTrue(dot.distanceTo(new Spot(chevron.x(), chevron.y())) > 5, number + " on its chevron, " + theme);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aLineBetweenNearSymbolsTellsItsNumber(Theme theme) {
        LabelSheet sheet = MAP.labels().layPicture(maeSot(theme), PALETTE, List.of());
        assertTrue(label("705", sheet).isPresent());
        assertTrue(label("621", sheet).isPresent());
    }

    private static Optional<Label> label(String number, LabelSheet sheet) {
        return sheet.labels().stream()
                .filter(label -> text(label).equals(number))
                .findFirst();
    }

    private static Overlay maeSot(Theme theme) {
        Camera camera = new Camera(16.69, 98.52, 10);
        View view = View.HOME
                .withCamera(camera)
                .withTheme(theme)
                .withMode(TimeMode.WINDOW)
                .withWindow(TimeWindow.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28)));
        return MAP.overlay(view, Viewport.of(camera, 1920, 1080, 1));
    }

    @ParameterizedTest
    @CsvSource({"1300, 660", "980, 526"})
    void theWidestLinesSayHowManyWentThereAlsoWhereTheirMiddleIsOutOfSight(int width, int height) {
        for (Theme theme : List.of(Theme.LIGHT, Theme.PROJECTOR)) {
            View view = View.HOME.withCamera(HOME).withTheme(theme);
            view = view.withLook(view.look().withLines(50));
            Overlay overlay = MAP.overlay(view, Viewport.of(HOME, width, height, 1));
            LabelSheet sheet = lay(overlay);
            List<String> seen = sheet.lettered().labels().stream()
                    .filter(label -> sheet.sight(0).contains(label.stand().box()))
                    .map(MapWriting::text)
                    .toList();
            for (String number : List.of("55,000", "53,000", "44,150")) {
                assertEquals(1, Collections.frequency(seen, number), number + " in " + seen);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.mekongatlas.paint.MapWriting#cameras")
    void numbersLieOnNoOtherWriting(Camera camera) {
        Overlay overlay = overlay(camera, Viewport.of(camera, 980, 526, 1), Selection.NONE);
        List<Label> shown = lay(overlay).lettered().labels();
        for (Label one : shown) {
            for (Label other : shown) {
                boolean apart = one == other
                        || !one.stand().box().intersects(other.stand().box());
                assertTrue(apart, () -> text(one) + " on " + text(other) + ", " + camera);
            }
        }
    }

    private static Set<String> shown(View view) {
        return lay(MAP.overlay(view, Viewport.of(view.camera(), 1280, 720, 1))).lettered().labels().stream()
                .map(MapWriting::text)
                .collect(Collectors.toSet());
    }
}
