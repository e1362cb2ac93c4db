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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Names;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.View;
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
                    : Set.of("MYANMAR", "THAILAND", "LAOS", "VIETNAM", "CAMBODIA");
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
    void countriesWhereLinesEndAreNamedFromAfar() {
        Set<String> texts = texts(new Camera(20, 95, 3.6));
        assertTrue(texts.containsAll(Set.of("Japan", "South Korea", "Kenya", "Sri Lanka")), texts::toString);
        assertFalse(texts.contains("JAPAN"), "named once");
    }

    /** Empty for what is no name of a country of the region. */
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
}
