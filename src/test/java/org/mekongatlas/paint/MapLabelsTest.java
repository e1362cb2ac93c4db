package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mekongatlas.paint.MapWriting.HOME;
import static org.mekongatlas.paint.MapWriting.PALETTE;
import static org.mekongatlas.paint.MapWriting.fresh;
import static org.mekongatlas.paint.MapWriting.inner;
import static org.mekongatlas.paint.MapWriting.lay;
import static org.mekongatlas.paint.MapWriting.overlay;
import static org.mekongatlas.paint.MapWriting.text;
import static org.mekongatlas.paint.MapWriting.texts;
import static org.mekongatlas.paint.ShippedMap.MAP;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Names;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.View;

/** What a reader may expect of all writing on the shipped map. */
class MapLabelsTest {

    @ParameterizedTest
    @MethodSource("org.mekongatlas.paint.MapWriting#cameras")
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
    @MethodSource("org.mekongatlas.paint.MapWriting#cameras")
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
                    placed(seen(camera, there, inner(here)), there), placed(before, there), camera + ", seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("org.mekongatlas.paint.MapWriting#cameras")
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

    private List<Label> at(Camera camera, int scale) {
        Viewport viewport = Viewport.of(camera, 640 * scale, 360 * scale, scale);
        return lay(overlay(camera, viewport, Selection.NONE)).labels();
    }

    @ParameterizedTest
    @MethodSource("org.mekongatlas.paint.MapWriting#cameras")
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
                    .map(MapWriting::text)
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
                    .lay(overlay, PALETTE, new SteadyWriting(viewport, sight, WritingPlaces.NONE))
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
    void watersBearTheNamesOfTheirBanksAndCoasts() {
        Camera delta = new Camera(11.2, 103.5, 7);
        View view = View.HOME.withCamera(delta);
        view = view.withLook(view.look().withNames(Names.LOCAL).withLines(1));
        Overlay overlay = MAP.overlay(view, Viewport.of(delta, 1280, 720, 1));
        Set<String> texts = lay(overlay).labels().stream().map(MapWriting::text).collect(Collectors.toSet());
        assertTrue(
                texts.containsAll(Set.of("Gulf of Thailand", "อ่าวไทย", "Vịnh Thái Lan", "ទន្លេមេគង្គ")),
                texts::toString);
        assertTrue(texts(delta).stream().allMatch(text -> text.chars()
                .allMatch(letter -> letter < 0x900 || letter > 0x1000 && letter >= 0x1E00)));
    }

    @Test
    void beadsPassBeneathWriting() {
        Overlay overlay = overlay(HOME, Viewport.of(HOME, 1280, 720, 1), Selection.NONE);
        Sheet still = new Sheet(1280, 720);
        Beads beads = MAP.painter()
                .paint(still, overlay, PALETTE, Sight.of(overlay.whole()), WritingPlaces.NONE)
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

    private Set<Label> seen(Camera camera, Viewport viewport, Bounds within) {
        Set<Label> seen =
                new HashSet<>(lay(overlay(camera, viewport, Selection.NONE)).labels());
        seen.removeIf(label -> !label.stand().box().intersects(within));
        return seen;
    }

    /** What can be seen in a viewport, with its place to a tenth of a pixel. */
    private static Set<String> placed(Set<Label> labels, Viewport viewport) {
        return labels.stream()
                .filter(label -> label.stand().box().intersects(inner(viewport)))
                .map(MapLabelsTest::placed)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String placed(Label label) {
        Bounds box = label.stand().box();
        return "%s at %.1f, %.1f".formatted(text(label), box.minX(), box.minY());
    }
}
