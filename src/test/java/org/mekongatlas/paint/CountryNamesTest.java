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

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Names;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.View;
import org.mekongatlas.model.ViewText;
import org.mekongatlas.paint.PlaceGroups.Spot;

/** What a reader may expect of the names of countries on the shipped map. */
class CountryNamesTest {

    @Test
    void theSixCountriesAndTheirMainHubsAreNamedAtHome() {
        Set<String> texts = texts(HOME);
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

    @Test
    void theCountriesOfTheRegionAreNamedFromAfarToo() {
        for (Names names : Names.values()) {
            Camera world = new Camera(20, 95, 3.6);
            View view = View.HOME.withCamera(world);
            view = view.withLook(view.look().withNames(names));
            Overlay overlay = MAP.overlay(view, Viewport.of(world, 1280, 720, 1));
            Set<String> texts =
                    lay(overlay).labels().stream().map(MapWriting::text).collect(Collectors.toSet());
            Set<String> region = names == Names.LOCAL
                    ? Set.of("မြန်မာ", "ไทย", "ລາວ", "កម្ពុជា")
                    : Set.of("Myanmar", "Thailand", "Laos", "Vietnam", "Cambodia");
            assertTrue(texts.containsAll(region), texts::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({"27, 72, 4.6", "20, 95, 3.6", "40, 65, 5", "0, 30, 4"})
    void aPictureNamesNoCountryTwice(double latitude, double longitude, double zoom) {
        Camera camera = new Camera(latitude, longitude, zoom);
        Overlay overlay = overlay(camera, Viewport.of(camera, 1280, 720, 1), Selection.NONE);
        List<String> countries = MAP.labels().layPicture(overlay, PALETTE, List.of()).labels().stream()
                .filter(label -> label.stand().box().intersects(inner(overlay.viewport())))
                .map(MapWriting::text)
                .filter(text -> text.matches("[A-Z ]{4,}"))
                .sorted()
                .toList();
        assertEquals(countries.stream().distinct().toList(), countries);
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
    void fromAfarNoNameOfACountryCanBeReadAtTheSymbolOfAnother() {
        for (double zoom = 3; zoom < 4.5; zoom += 0.3) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.PROJECTOR)) {
                Camera camera = new Camera(20, 95, zoom);
                Viewport viewport = Viewport.of(camera, 1280, 720, 1)
                        .enlarged(Palette.of(theme).enlargement());
                Overlay overlay = MAP.overlay(View.HOME.withCamera(camera).withTheme(theme), viewport);
                LabelSheet sheet = lay(overlay);
                for (MarkShape mark : overlay.marks()) {
                    if (mark.mark().place().kind() == PlaceKind.COUNTRY) {
                        checkName(mark, overlay.marks(), sheet);
                    }
                }
            }
        }
    }

    /** Beside it or led to it. */
    private static void checkName(MarkShape country, List<MarkShape> marks, LabelSheet sheet) {
        String name = country.mark().place().name();
        for (Label label : sheet.labels()) {
            if (text(label).equals(name)) {
                double own = distance(country, label.stand(), sheet);
                boolean nearest = marks.stream()
                        .allMatch(other -> other == country || distance(other, label.stand(), sheet) > own);
                boolean alone = marks.stream()
                        .allMatch(other -> other == country || distance(other, label.stand(), sheet) >= 9);
                assertTrue(
                        label.leader().isPresent() ? alone && own <= 160 : nearest, name + " at zoom " + sheet.zoom());
            }
        }
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
    void countriesWhereLinesEndAreNamedFromAfar() {
        Set<String> texts = texts(new Camera(20, 95, 3.6));
        assertTrue(texts.containsAll(Set.of("Japan", "South Korea", "Kenya", "Sri Lanka")), texts::toString);
        assertFalse(texts.contains("JAPAN"), "named once");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1300 | 660 | period=all camera=18,102,5.3 lines=50",
                "980 | 526 | period=all camera=17.5,103,5.2 lines=50 theme=projector names=local",
                "980 | 526 | period=2025-02 mode=window camera=16.7,98.6,9",
                "980 | 526 | period=2025-02 mode=window camera=16.7,98.6,8.5"
            })
    void noNameOfACountryLiesMuchAcrossItsBorder(int width, int height, String text) {
        View view = ViewText.read(text);
        Overlay overlay = MAP.overlay(view, Viewport.of(view.camera(), width, height, 1));
        LabelSheet sheet = lay(overlay);
        double world = sheet.worldSize();
        for (Label label : seen(sheet)) {
            String iso = iso(text(label));
            double abroad = iso.isEmpty() ? 0 : abroad(label.stand().box().scaled(1 / world), iso);
            assertTrue(abroad <= 0.25, text(label) + " lies abroad by " + abroad);
        }
    }

    /** The share of a box, unit coordinates, that lies on other countries' land. */
    private static double abroad(Bounds box, String iso) {
        int steps = 20;
        long points = IntStream.range(0, steps * 2)
                .mapToObj(i -> MAP.baseMap()
                        .countryAt(
                                box.minX() + (i / 2 + 0.5) / steps * (box.maxX() - box.minX()),
                                i % 2 == 0 ? box.minY() : box.maxY(),
                                8))
                .filter(there -> !there.isEmpty() && !there.equals(iso))
                .count();
        return points / (2.0 * steps);
    }

    @ParameterizedTest
    @CsvSource({
        "23.7, 98.75, 10, CHINA MYANMAR",
        "11.07, 106.17, 10, CAMBODIA VIETNAM",
        "16.7, 98.55, 10, MYANMAR THAILAND",
        "13.66, 102.55, 10.5, CAMBODIA THAILAND",
        "20.35, 100.08, 10, LAOS MYANMAR THAILAND",
        "18, 102, 5.3, CAMBODIA CHINA LAOS MYANMAR THAILAND VIETNAM"
    })
    void everyCountryInViewIsNamedOnce(double latitude, double longitude, double zoom, String names) {
        Camera camera = new Camera(latitude, longitude, zoom);
        View view = View.HOME.withCamera(camera);
        Overlay overlay = MAP.overlay(view.withLook(view.look().withLines(50)), Viewport.of(camera, 1300, 660, 1));
        String seen = seen(lay(overlay)).stream()
                .map(MapWriting::text)
                .filter(text -> !iso(text).isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
        assertEquals(names, seen);
    }

    private static List<Label> seen(LabelSheet sheet) {
        return sheet.lettered().labels().stream()
                .filter(label -> sheet.sight(0).contains(label.stand().box()))
                .toList();
    }

    /** Empty for what is no name of a country of the region. */
    private static String iso(String name) {
        return switch (name) {
            case "MYANMAR", "မြန်မာ" -> "MM";
            case "THAILAND" -> "TH";
            case "LAOS" -> "LA";
            case "CAMBODIA", "កម្ពុជា" -> "KH";
            case "VIETNAM", "VIỆT NAM" -> "VN";
            case "CHINA" -> "CN";
            default -> "";
        };
    }
}
