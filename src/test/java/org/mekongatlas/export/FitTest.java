package org.mekongatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Dataset;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.Theme;

class FitTest {

    private static final List<Place> PLACES = List.of(
            place("mm", "Myanmar", PlaceKind.COUNTRY, "MM", 19.75, 96.13, 50_000),
            place("mm-muse", "Muse", PlaceKind.HUB_AREA, "MM", 23.99, 97.90, 3_000),
            place("mm-kk-park", "KK Park", PlaceKind.HUB, "MM", 16.6257, 98.5631, 700),
            place("mm-shan-north", "Northern Shan", PlaceKind.REGION, "MM", 23.0, 98.0, 90_000),
            place("kh-bavet", "Bavet", PlaceKind.HUB_AREA, "KH", 11.0667, 106.1333, 3_500),
            place("ph-bamban", "Bamban", PlaceKind.HUB, "PH", 15.27, 120.57, 6_000),
            place("jp", "Japan", PlaceKind.COUNTRY, "JP", 35.69, 139.69, 50_000));

    private final Fit fit = new Fit(new Catalogue(
            new Dataset("test", List.of(), PLACES, List.of(), List.of(), List.of(), List.of(), List.of(), List.of())));

    @Test
    void theRegionShowsEveryHubOfTheSixCountriesAndNoOther() {
        Viewport viewport = viewport("region", 1920, 1080);
        assertInside(viewport, "mm-muse", 0.14);
        assertInside(viewport, "mm-kk-park", 0.09);
        assertInside(viewport, "kh-bavet", 0.09);
        assertTrue(viewport.pxOf(120.57) > viewport.width(), "the Philippines lie outside");
    }

    @Test
    void aCountryIsFoundByItsCodeInAnyLetters() {
        assertEquals(fit.camera("mm", 1920, 1080, Theme.LIGHT), fit.camera("MM", 1920, 1080, Theme.LIGHT));
        assertInside(viewport("mm", 1920, 1080), "mm-muse", 0.14);
        assertInside(viewport("mm", 1920, 1080), "mm-kk-park", 0.14);
        assertEquals(
                7.5, fit.camera("jp", 1920, 1080, Theme.LIGHT).orElseThrow().zoom(), "one point has no size");
    }

    @Test
    void aPlaceIsFoundByIdAndByName() {
        Camera camera = fit.camera("mm-kk-park", 1920, 1080, Theme.LIGHT).orElseThrow();
        assertEquals(12, camera.zoom());
        assertEquals(camera, fit.camera("kk park", 1920, 1080, Theme.LIGHT).orElseThrow());
    }

    @Test
    void aPlaceStandsInTheMiddleOfTheMapThatTheStripLeaves() {
        Viewport viewport = viewport("mm-kk-park", 1920, 1080);
        assertEquals(960, viewport.pxOf(98.5631), 1);
        assertEquals(0.43 * 1080, viewport.pyOf(16.6257), 1);
    }

    /** Where the strip is higher for larger type. */
    @Test
    void whatIsFittedLiesAboveTheStripOfAProjectorToo() {
        Camera camera = fit.camera("region", 1920, 1080, Theme.PROJECTOR).orElseThrow();
        Viewport viewport = Viewport.of(camera, 1920, 1080, PictureScale.of(1920, 1080));
        assertInside(viewport, "kh-bavet", 0.21);
    }

    @Test
    void aRegionIsAsWideAsItsPointIsImprecise() {
        Viewport viewport = viewport("mm-shan-north", 1920, 1080);
        double north = viewport.pyOf(23.0 + 0.81);
        assertEquals(0.15 * 1080, north, 12, "90 km north of the point, just under the title");
    }

    @Test
    void theSameIsShownAtEverySizeOfAShape() {
        assertEquals(fit.camera("region", 1280, 720, Theme.LIGHT), fit.camera("region", 3840, 2160, Theme.LIGHT));
    }

    @Test
    void anUnknownNameFindsNothingButWhatIsLikeIt() {
        assertEquals(Optional.empty(), fit.camera("mm-kkpark", 1920, 1080, Theme.LIGHT));
        assertEquals(List.of("mm-kk-park"), fit.similar("mm-kkpark"));
        assertEquals(List.of("mm-kk-park"), fit.similar("Park"));
        assertEquals(List.of(), fit.similar("Atlantis"));
    }

    private Viewport viewport(String name, int width, int height) {
        Camera camera = fit.camera(name, width, height, Theme.LIGHT).orElseThrow();
        return Viewport.of(camera, width, height, PictureScale.of(width, height));
    }

    /** @param share of width and height that is free at each side */
    private static void assertInside(Viewport viewport, String id, double share) {
        Place place = PLACES.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
        double x = viewport.pxOf(place.longitude()) / viewport.width();
        double y = viewport.pyOf(place.latitude()) / viewport.height();
        assertTrue(x > share && x < 1 - share && y > share && y < 1 - share, id + " at " + x + ", " + y);
    }

    private static Place place(
            String id, String name, PlaceKind kind, String country, double latitude, double longitude, int precision) {
        return new Place(id, name, kind, country, "", latitude, longitude, precision, "", "", "", Map.of());
    }
}
