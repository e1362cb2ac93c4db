package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mekongatlas.paint.ShippedMap.MAP;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Names;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.PlaceGroups.Spot;
import org.mekongatlas.text.Texts;

/** What a reader may expect of the writing on the shipped map. */
class MapLabelsTest {

    private static final Palette PALETTE = Palette.of(Theme.LIGHT);
    private static final Camera HOME = new Camera(17.5, 103, 5.2);

    static List<Camera> cameras() {
        return List.of(
                new Camera(20, 90, 3),
                HOME,
                new Camera(13, 105, 7),
                new Camera(21, 99.5, 8.5),
                new Camera(16.7, 98.55, 10.5),
                new Camera(16.7, 98.55, 13));
    }

    @ParameterizedTest
    @MethodSource("cameras")
    void nothingIsWrittenOverOtherWritingOrSymbols(Camera camera) {
        Overlay overlay = overlay(camera, Viewport.of(camera, 1280, 720, 1), Selection.NONE);
        List<Label> written = lay(overlay).labels();
        for (int i = 0; i < written.size(); i++) {
            Bounds box = written.get(i).stand().box();
            for (Label other : written.subList(0, i)) {
                assertFalse(box.intersects(other.stand().box()), text(written.get(i)) + " over " + text(other));
            }
            for (MarkShape mark : overlay.marks()) {
                double x = mark.x() + overlay.viewport().left();
                double y = mark.y() + overlay.viewport().top();
                assertFalse(
                        box.contains(x, y),
                        text(written.get(i)) + " over " + mark.mark().place().name());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cameras")
    void nothingSeenChangesWhilePanning(Camera camera) {
        Viewport here = Viewport.of(camera, 1000, 600, 1);
        Set<Label> before = seen(camera, here, inner(here));
        for (long seed = 0; seed < 6; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            Viewport there = new Viewport(
                    here.left() + random.nextInt(-400, 400),
                    here.top() + random.nextInt(-250, 250),
                    here.worldSize(),
                    here.width(),
                    here.height(),
                    1);
            assertEquals(
                    texts(seen(camera, there, inner(here)), there), texts(before, there), camera + ", seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("cameras")
    void theSameIsWrittenAtEverySize(Camera camera) {
        List<Label> once = at(camera, 1);
        for (int scale = 2; scale <= 3; scale++) {
            List<Label> finer = at(camera, scale);
            assertEquals(once.size(), finer.size(), camera + " at " + scale);
            for (int i = 0; i < once.size(); i++) {
                assertEquals(once.get(i).writing(), finer.get(i).writing());
                assertEquals(
                        once.get(i).stand().box().minX(),
                        finer.get(i).stand().box().minX(),
                        1);
                assertEquals(
                        once.get(i).stand().box().minY(),
                        finer.get(i).stand().box().minY(),
                        1);
            }
        }
    }

    @Test
    void hubsSayHowManyWentOutAndInOnceTheyAreLarge() {
        Camera near = new Camera(16.7, 98.55, 10.5);
        Snapshot snapshot = MAP.index().at(View.HOME.withCamera(near));
        HubTotals totals = new HubTotals(MAP.index()::atMark);
        Set<String> counted = snapshot.marks().stream()
                .filter(mark -> mark.place().kind().isHub())
                .map(mark -> totals.of(snapshot, mark.place().id()).words())
                .collect(Collectors.toSet());
        Set<String> written = labels(near, MapLabelsTest::text);
        written.removeIf(text -> !text.matches("(out|in) [0-9].*"));
        assertFalse(written.isEmpty());
        assertTrue(counted.containsAll(written), written + " of " + counted);
        assertTrue(labels(HOME, MapLabelsTest::text).stream().noneMatch(text -> text.matches("(out|in) [0-9].*")));
    }

    private List<Label> at(Camera camera, int scale) {
        Viewport viewport = Viewport.of(camera, 640 * scale, 360 * scale, scale);
        return lay(overlay(camera, viewport, Selection.NONE)).labels();
    }

    @ParameterizedTest
    @MethodSource("cameras")
    void noPlaceIsNamedTwice(Camera camera) {
        Viewport viewport = Viewport.of(camera, 1280, 720, 1);
        double degree = viewport.worldSize() / 360;
        Map<String, Bounds> named = new HashMap<>();
        for (Label label : lay(overlay(camera, viewport, Selection.NONE)).labels()) {
            Bounds box = label.stand().box();
            Bounds around = new Bounds(
                    box.minX() - degree / 3, box.minY() - degree / 3, box.maxX() + degree / 3, box.maxY() + degree / 3);
            Bounds other = named.put(PlainName.of(text(label)), box);
            boolean isNumber = text(label).matches("~?[0-9].*");
            assertTrue(isNumber || other == null || !around.intersects(other), text(label) + ", " + camera);
        }
    }

    @Test
    void theSixCountriesAndTheirMainHubsAreNamedAtHome() {
        Set<String> texts = labels(HOME, MapLabelsTest::text);
        assertTrue(texts.containsAll(Set.of("MYANMAR", "THAILAND", "LAOS", "CAMBODIA", "VIETNAM")), texts::toString);
        assertTrue(texts.containsAll(Set.of("Myawaddy", "Sihanoukville", "Bangkok")), texts::toString);
    }

    @Test
    void countriesAreNamedWithinTheirBordersOrAtTheEndOfALeaderFromThere() {
        for (double zoom = 3; zoom < 9; zoom += 0.7) {
            Camera camera = new Camera(17.5, 103, zoom);
            Viewport viewport = Viewport.of(camera, 1280, 720, 1);
            for (Label label : lay(overlay(camera, viewport, Selection.NONE)).labels()) {
                String iso = iso(text(label));
                if (!iso.isEmpty()) {
                    Spot spot = label.leader().map(Leader::end).orElse(middle(label));
                    double world = viewport.worldSize();
                    assertEquals(iso, MAP.baseMap().countryAt(spot.x() / world, spot.y() / world, 5), "zoom " + zoom);
                }
            }
        }
    }

    private static Spot middle(Label label) {
        Bounds box = label.stand().box();
        return new Spot((box.minX() + box.maxX()) / 2, (box.minY() + box.maxY()) / 2);
    }

    private static String iso(String name) {
        return switch (name) {
            case "MYANMAR" -> "MM";
            case "THAILAND" -> "TH";
            case "LAOS" -> "LA";
            case "CAMBODIA" -> "KH";
            case "VIETNAM" -> "VN";
            case "CHINA" -> "CN";
            default -> "";
        };
    }

    @Test
    void namesInTheLocalLanguageKeepApartToo() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.PROJECTOR)) {
            Snapshot snapshot = MAP.index()
                    .at(View.HOME
                            .withLook(View.HOME.look().withNames(Names.LOCAL))
                            .withCamera(HOME)
                            .withTheme(theme));
            Overlay overlay = MAP.painter().layout(snapshot, Viewport.of(HOME, 1280, 720, 1), Selection.NONE);
            List<Label> written =
                    MAP.labels().lay(overlay, Palette.of(theme), fresh(overlay)).labels();
            assertTrue(written.stream()
                    .map(MapLabelsTest::text)
                    .toList()
                    .containsAll(List.of("မြန်မာ", "ไทย", "កម្ពុជា", "ລາວ")));
            for (Label one : written) {
                for (Label other : written) {
                    boolean apart = !one.stand().box().intersects(other.stand().box());
                    assertTrue(one == other || apart, text(one) + " on " + text(other));
                }
            }
        }
    }

    @Test
    void theWidestLineCarriesItsNumber() {
        Overlay overlay = overlay(HOME, Viewport.of(HOME, 1280, 720, 1), Selection.NONE);
        long most = overlay.flows().stream()
                .mapToLong(shape -> shape.flow().people().best())
                .max()
                .orElseThrow();
        assertTrue(
                labels(HOME, MapLabelsTest::text).contains(Texts.in(Language.EN).number(most)));
    }

    @ParameterizedTest
    @MethodSource("cameras")
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

    @ParameterizedTest
    @MethodSource("cameras")
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

    /** The line in whose middle its leader ends or the words lie, or else whose edge is the nearest; the widest of several. */
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
    @MethodSource("cameras")
    void aNumberMovesOnlyWhenItsPlaceLeavesTheView(Camera camera) {
        Viewport viewport = Viewport.of(camera, 1000, 600, 1);
        for (long seed = 0; seed < 3; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            double angle = 2 * Math.PI * random.nextDouble();
            NumberPlaces places = NumberPlaces.NONE;
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
                SteadyNumbers steady = new SteadyNumbers(there, Sight.of(overlay.whole()), places);
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
    void theCountriesOfTheRegionAreNamedFromAfarToo() {
        for (Names names : Names.values()) {
            Camera world = new Camera(20, 95, 3.6);
            View view = View.HOME.withCamera(world);
            view = view.withLook(view.look().withNames(names));
            Overlay overlay = MAP.overlay(view, Viewport.of(world, 1280, 720, 1));
            Set<String> texts =
                    lay(overlay).labels().stream().map(MapLabelsTest::text).collect(Collectors.toSet());
            Set<String> region = names == Names.LOCAL
                    ? Set.of("မြန်မာ", "ไทย", "ລາວ", "កម្ពុជា")
                    : Set.of("MYANMAR", "THAILAND", "LAOS", "VIETNAM", "CAMBODIA");
            assertTrue(texts.containsAll(region), texts::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("cameras")
    void theSymbolNearestToTheNameOfAHubOrToTheEndOfItsLeaderIsItsOwn(Camera camera) {
        Overlay overlay = overlay(camera, Viewport.of(camera, 1280, 720, 1), Selection.NONE);
        LabelSheet sheet = lay(overlay);
        MarkNames names = new MarkNames(overlay, new PlaceNames(MAP.baseMap()), sheet, PALETTE);
        for (MarkShape mark :
                overlay.visibleMarks().stream().filter(MarkShape::isHub).toList()) {
            named(sheet, names.writing(mark)).ifPresent(stand -> {
                MarkShape nearest = overlay.marks().stream()
                        .filter(MarkShape::isHub)
                        .min(Comparator.comparingDouble(other -> distance(other, stand, sheet)))
                        .orElseThrow();
                assertEquals(
                        distance(nearest, stand, sheet),
                        distance(mark, stand, sheet),
                        mark.mark().place().name() + " stands nearer to "
                                + nearest.mark().place().name());
            });
        }
    }

    /** Where a name stands, or what it is led to. */
    private static Optional<Stand> named(LabelSheet sheet, Writing name) {
        return sheet.labels().stream()
                .filter(label -> label.writing().equals(name))
                .findFirst()
                .map(label -> label.leader()
                        .map(leader -> new Stand(leader.tip(), 0.5))
                        .orElse(label.stand()));
    }

    private static double distance(MarkShape mark, Stand stand, LabelSheet sheet) {
        Spot spot = sheet.spot(mark.x(), mark.y());
        return stand.distanceTo(spot.x(), spot.y()) - mark.radius();
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

    @Test
    void whatIsSelectedIsNamedAndTheRestStepsBack() {
        Camera camera = new Camera(16.7, 98.55, 10);
        Selection myawaddy = new Selection.OfPlace("mm-myawaddy");
        List<Label> written = lay(overlay(camera, Viewport.of(camera, 1280, 720, 1), myawaddy))
                .labels();
        assertTrue(written.stream().anyMatch(label -> text(label).equals("Myawaddy") && !label.faint()));
        assertTrue(written.stream().anyMatch(label -> text(label).equals("Waw Lay") && label.faint()));
    }

    @Test
    void nothingIsWrittenWhereSomethingWillCoverIt() {
        Overlay overlay = overlay(HOME, Viewport.of(HOME, 1280, 720, 1), Selection.NONE);
        Bounds covered = new Bounds(300, 100, 900, 500);
        Viewport viewport = overlay.viewport();
        for (Label label :
                MAP.labels().layPicture(overlay, PALETTE, List.of(covered)).labels()) {
            Bounds box = label.stand().box();
            Bounds seen = new Bounds(
                    box.minX() - viewport.left(),
                    box.minY() - viewport.top(),
                    box.maxX() - viewport.left(),
                    box.maxY() - viewport.top());
            assertFalse(seen.intersects(covered), text(label));
        }
    }

    @ParameterizedTest
    @CsvSource({"27, 72, 4.6", "20, 95, 3.6", "40, 65, 5", "0, 30, 4"})
    void aPictureNamesNoCountryTwice(double latitude, double longitude, double zoom) {
        Camera camera = new Camera(latitude, longitude, zoom);
        Overlay overlay = overlay(camera, Viewport.of(camera, 1280, 720, 1), Selection.NONE);
        List<String> countries = MAP.labels().layPicture(overlay, PALETTE, List.of()).labels().stream()
                .filter(label -> label.stand().box().intersects(inner(overlay.viewport())))
                .map(MapLabelsTest::text)
                .filter(text -> text.matches("[A-Z ]{4,}"))
                .sorted()
                .toList();
        assertEquals(countries.stream().distinct().toList(), countries);
    }

    @Test
    void linesThatLeaveAPictureSayWhereTheyGo() {
        Camera shan = new Camera(23.5, 98.3, 8);
        Overlay overlay = overlay(shan, Viewport.of(shan, 1280, 720, 1), Selection.NONE);
        Set<String> still = MAP.labels().layPicture(overlay, PALETTE, List.of()).labels().stream()
                .map(MapLabelsTest::text)
                .collect(Collectors.toSet());
        assertTrue(still.stream().anyMatch(text -> text.matches("[0-9,]+ to China")), still::toString);
        assertTrue(labels(shan, MapLabelsTest::text).stream().noneMatch(text -> text.contains(" to ")));
    }

    @Test
    void namesGoRoundLinesWhereThereIsRoom() {
        Camera maeSot = new Camera(16.6939, 98.5089, 10);
        Question february = Question.ALL
                .withKinds(EventKind.MOVEMENTS)
                .withWindow(TimeWindow.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28)));
        View view = new View(february, TimeMode.WINDOW, maeSot, View.HOME.look());
        Overlay overlay = MAP.overlay(view, Viewport.of(maeSot, 1280, 720, 1));
        LabelSheet sheet = MAP.labels().layPicture(overlay, PALETTE, List.of());
        LineField field = lines(overlay, sheet);
        for (String name : List.of("Mae Sot", "Thai-Myanmar Friendship Bridge No. 2")) {
            Label label = sheet.labels().stream()
                    .filter(written -> text(written).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(name));
            double share = field.share(label.stand().box());
            assertTrue(share < 0.3, name + " lies on lines by " + share);
        }
    }

    @Test
    void fromAfarCountriesAreNamedOnlyWhereTheyCanBeRead() {
        Camera world = new Camera(20, 95, 3.6);
        View view = View.HOME.withCamera(world);
        for (Names names : Names.values()) {
            Overlay overlay =
                    MAP.overlay(view.withLook(view.look().withNames(names)), Viewport.of(world, 1280, 720, 1));
            LabelSheet sheet = lay(overlay);
            LineField field = lines(overlay, sheet);
            Set<String> core =
                    Set.of("မြန်မာ", "ไทย", "ລາວ", "កម្ពុជា", "Việt Nam", "Myanmar", "Thailand", "LAOS", "Laos");
            for (Label label : sheet.labels()) {
                double share = field.share(label.stand().box());
                assertTrue(!core.contains(text(label)) || share <= 0.25, text(label) + " lies on lines by " + share);
            }
        }
    }

    @Test
    void noWordIsHalfHiddenByWhatStandsOnTheMap() {
        for (long seed = 0; seed < 8; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            Viewport viewport = Viewport.of(HOME, 1280, 720, 1);
            Overlay overlay = overlay(HOME, viewport, Selection.NONE);
            List<Bounds> covered = random.ints(6, 0, 700)
                    .mapToObj(at -> new Bounds(1.6 * at, at, 1.6 * at + 300, at + 40))
                    .toList();
            Sight sight = new Sight(overlay.whole(), covered);
            Lettered all = MAP.labels()
                    .lay(overlay, PALETTE, new SteadyNumbers(viewport, sight, NumberPlaces.NONE))
                    .lettered();
            List<Label> seen = all.seen(sight).labels();
            for (Label label : all.labels()) {
                Bounds box = label.stand().box().moved(-viewport.left(), -viewport.top());
                boolean clear = covered.stream().noneMatch(box.grown(2)::intersects);
                boolean touched = covered.stream().anyMatch(box::intersects);
                assertTrue(!clear || seen.contains(label), "seed " + seed + ": " + text(label) + " is missing");
                assertTrue(!touched || !seen.contains(label), "seed " + seed + ": " + text(label) + " is half hidden");
            }
        }
    }

    @Test
    void theNameOfACountryStandsWithinItOrNotFarFromItAndLeadsThereOverOthersForAShortWayAtMost() {
        LandSquares land = LandSquares.coarse(MAP.baseMap());
        for (double zoom = 3; zoom < 4.5; zoom += 0.3) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.PROJECTOR)) {
                LabelSheet sheet = fromAfar(new Camera(20, 95, zoom), theme);
                for (Label label : sheet.labels()) {
                    String iso = iso(text(label));
                    label.leader().filter(leader -> !iso.isEmpty()).ifPresent(leader -> {
                        assertTrue(leader.length() <= 150, text(label) + " at the end of " + leader.length());
                        double abroad = leader.share(spot -> {
                            String there = land.country(spot.x() / sheet.worldSize(), spot.y() / sheet.worldSize());
                            return !there.isEmpty() && !there.equals(iso);
                        });
                        assertTrue(
                                abroad == 0 || abroad <= 0.5 && leader.length() <= 100,
                                text(label) + " over others for " + abroad + " of " + leader.length());
                    });
                }
            }
        }
    }

    private LabelSheet fromAfar(Camera camera, Theme theme) {
        Viewport viewport =
                Viewport.of(camera, 1280, 720, 1).enlarged(Palette.of(theme).enlargement());
        Snapshot snapshot = MAP.index().at(View.HOME.withCamera(camera).withTheme(theme));
        return lay(MAP.painter().layout(snapshot, viewport, Selection.NONE));
    }

    @ParameterizedTest
    @CsvSource({"15.5, 102, 5.2", "17.5, 103, 5.2", "15.5, 102, 5.6"})
    void noCountryIsNamedBesideTheRingOfAnother(double latitude, double longitude, double zoom) {
        Camera camera = new Camera(latitude, longitude, zoom);
        Overlay overlay = overlay(camera, Viewport.of(camera, 1280, 720, 1), Selection.NONE);
        LabelSheet sheet = lay(overlay);
        for (Label label : sheet.labels()) {
            String iso = iso(text(label));
            for (MarkShape mark : overlay.marks()) {
                boolean other = mark.mark().place().kind() == PlaceKind.COUNTRY
                        && !mark.mark().place().country().equals(iso);
                assertTrue(
                        iso.isEmpty() || !other || distance(mark, label.stand(), sheet) >= 18,
                        text(label) + " beside the ring of "
                                + mark.mark().place().name());
            }
        }
    }

    @Test
    void poipetIsClearlyNotBangkok() {
        Camera camera = new Camera(15.5, 102, 5.2);
        Overlay overlay = overlay(camera, Viewport.of(camera, 1280, 720, 1), Selection.NONE);
        LabelSheet sheet = lay(overlay);
        Label poipet = sheet.labels().stream()
                .filter(label -> text(label).equals("Poipet"))
                .findFirst()
                .orElseThrow();
        double own = distance(mark(overlay, "Poipet"), poipet.stand(), sheet);
        double bangkok = distance(mark(overlay, "Bangkok"), poipet.stand(), sheet);
        assertTrue(bangkok >= own + 5, "Poipet " + own + " from its symbol, " + bangkok + " from Bangkok");
    }

    private static MarkShape mark(Overlay overlay, String name) {
        return overlay.marks().stream()
                .filter(mark -> mark.mark().place().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNameOfACrossingLiesOnNoWideLine() {
        Camera maeSot = new Camera(16.6, 98.7, 8.6);
        Overlay overlay = overlay(maeSot, Viewport.of(maeSot, 1280, 720, 1), Selection.NONE);
        LabelSheet sheet = lay(overlay);
        Set<String> crossings = overlay.marks().stream()
                .map(mark -> mark.mark().place())
                .filter(place -> place.kind() == PlaceKind.CROSSING)
                .map(Place::name)
                .collect(Collectors.toSet());
        for (Label label : sheet.labels()) {
            assertTrue(
                    !crossings.contains(text(label))
                            || sheet.isOffWideLines(label.stand().box()),
                    text(label));
        }
    }

    @Test
    void whatCrossedABorderIsToldInTheWindowToo() {
        Camera maeSot = new Camera(16.6, 98.7, 8.6);
        Question year = Question.ALL
                .withKinds(EventKind.MOVEMENTS)
                .withWindow(TimeWindow.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
        View view = new View(year, TimeMode.CUMULATIVE, maeSot, View.HOME.look());
        Set<String> shown = lay(MAP.overlay(view, Viewport.of(maeSot, 1280, 720, 1))).lettered().labels().stream()
                .map(MapLabelsTest::text)
                .collect(Collectors.toSet());
        assertTrue(shown.contains("10,129"), shown::toString);
    }

    private static LineField lines(Overlay overlay, LabelSheet sheet) {
        LineField field = new LineField(sheet.sight(0));
        Viewport viewport = overlay.viewport();
        overlay.flows()
                .forEach(shape ->
                        field.add(shape.path().moved(1, viewport.left(), viewport.top()), 0.35 * shape.width()));
        return field;
    }

    @Test
    void countriesWhereLinesEndAreNamedFromAfar() {
        Set<String> texts = labels(new Camera(20, 95, 3.6), MapLabelsTest::text);
        assertTrue(texts.containsAll(Set.of("Japan", "South Korea", "Kenya", "Sri Lanka")), texts::toString);
        assertFalse(texts.contains("JAPAN"), "named once");
    }

    @Test
    void watersBearTheNamesOfTheirBanksAndCoasts() {
        Camera delta = new Camera(11.2, 103.5, 7);
        View view = View.HOME.withCamera(delta);
        view = view.withLook(view.look().withNames(Names.LOCAL).withLines(1));
        Overlay overlay = MAP.overlay(view, Viewport.of(delta, 1280, 720, 1));
        Set<String> texts =
                lay(overlay).labels().stream().map(MapLabelsTest::text).collect(Collectors.toSet());
        assertTrue(
                texts.containsAll(Set.of("Gulf of Thailand", "อ่าวไทย", "Vịnh Thái Lan", "ទន្លេមេគង្គ")),
                texts::toString);
        assertTrue(labels(delta, MapLabelsTest::text).stream().allMatch(text -> text.chars()
                .allMatch(letter -> letter < 0x900 || letter > 0x1000 && letter >= 0x1E00)));
    }

    @Test
    void beadsPassBeneathWriting() {
        Overlay overlay = overlay(HOME, Viewport.of(HOME, 1280, 720, 1), Selection.NONE);
        Sheet still = new Sheet(1280, 720);
        Beads beads = MAP.painter()
                .paint(still, overlay, PALETTE, Sight.of(overlay.whole()), NumberPlaces.NONE)
                .beads();
        boolean[] letters = lay(overlay).lettered().letters(still);
        for (double seconds = 0; seconds < 2; seconds += 0.25) {
            Sheet frame = new Sheet(1280, 720);
            System.arraycopy(still.pixels(), 0, frame.pixels(), 0, letters.length);
            beads.paint(frame, seconds);
            int moved = 0;
            for (int i = 0; i < letters.length; i++) {
                boolean same = still.pixels()[i] == frame.pixels()[i];
                assertTrue(same || !letters[i], "a bead on the writing at " + i % 1280 + ", " + i / 1280);
                moved += same ? 0 : 1;
            }
            assertTrue(moved > 500, "beads are painted");
        }
    }

    private Overlay overlay(Camera camera, Viewport viewport, Selection selection) {
        return MAP.painter().layout(MAP.index().at(View.HOME.withCamera(camera)), viewport, selection);
    }

    private LabelSheet lay(Overlay overlay) {
        return MAP.labels().lay(overlay, PALETTE, fresh(overlay));
    }

    /** As if no map was painted before. */
    private static SteadyNumbers fresh(Overlay overlay) {
        return new SteadyNumbers(overlay.viewport(), Sight.of(overlay.whole()), NumberPlaces.NONE);
    }

    private <T> Set<T> labels(Camera camera, Function<Label, T> what) {
        return lay(overlay(camera, Viewport.of(camera, 1280, 720, 1), Selection.NONE)).labels().stream()
                .map(what)
                .collect(Collectors.toSet());
    }

    private Set<Label> seen(Camera camera, Viewport viewport, Bounds within) {
        Set<Label> seen =
                new HashSet<>(lay(overlay(camera, viewport, Selection.NONE)).labels());
        seen.removeIf(label -> !label.stand().box().intersects(within));
        return seen;
    }

    private static Bounds inner(Viewport viewport) {
        return new Bounds(
                viewport.left(),
                viewport.top(),
                viewport.left() + viewport.width(),
                viewport.top() + viewport.height());
    }

    /** What can be seen in a viewport, with its place to a tenth of a pixel. */
    private static Set<String> texts(Set<Label> labels, Viewport viewport) {
        return labels.stream()
                .filter(label -> label.stand().box().intersects(inner(viewport)))
                .map(MapLabelsTest::placed)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String placed(Label label) {
        Bounds box = label.stand().box();
        return "%s at %.1f, %.1f".formatted(text(label), box.minX(), box.minY());
    }

    private static String text(Label label) {
        return label.writing().text().replace('\n', ' ');
    }
}
