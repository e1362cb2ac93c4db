package org.mekongatlas.screen.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Mercator;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Opening;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;

class FramingTest {

    private static final Place MYAWADDY = place("mm-myawaddy", 16.69, 98.51);
    private static final Place KUNMING = place("cn-kunming", 25.04, 102.72);

    private final Framing framing = new Framing(1280, 560, 300, 340);

    @Test
    void whatIsNotFreeLeavesTheFreePartAlone() {
        List<Bounds> around = framing.around().toList();
        Bounds free = new Bounds(301, 1, 939, 559);
        assertTrue(around.stream().noneMatch(free::intersects));
        Bounds underTheList = new Bounds(250, 100, 350, 120);
        Bounds acrossTheEdge = new Bounds(500, 550, 560, 570);
        assertTrue(around.stream().anyMatch(underTheList::intersects));
        assertTrue(around.stream().anyMatch(acrossTheEdge::intersects));
    }

    @Test
    void centreLiesBetweenThePanels() {
        Bounds free = framing.free(framing.opening(Camera.HOME));
        assertEquals(Mercator.x(Camera.HOME.longitude()), (free.minX() + free.maxX()) / 2, 1e-9);
        assertEquals(Mercator.y(Camera.HOME.latitude()), (free.minY() + free.maxY()) / 2, 1e-9);
    }

    @Test
    void whatIsFreeHereIsFreeInAnyOtherWindow() {
        Camera camera = new Camera(16.69, 98.53, 8.25);
        for (Framing window : List.of(framing, new Framing(980, 608, 0, 0), new Framing(1920, 900, 40, 0))) {
            Camera back = window.usual(window.opening(camera));
            assertEquals(camera.latitude(), back.latitude(), 1e-4);
            assertEquals(camera.longitude(), back.longitude(), 1e-4);
            assertEquals(camera.zoom(), back.zoom(), 1e-9);
        }
        Framing usual = new Framing(980, 608, 0, 0);
        assertEquals(camera.zoom(), usual.opening(camera).zoom(), 1e-9);
    }

    @Test
    void whatMakesWayForTheAccountKeepsItsMiddleAndWhatIsInView() {
        Framing before = new Framing(1280, 522, 300, 0);
        Framing after = new Framing(1280, 522, 40, 420);
        double by = after.middle() - before.middle();
        Camera camera = new Camera(16.69, 98.53, 6.25);
        Camera moved = Framing.pushed(camera, by);
        Bounds seen = before.free(camera);
        Bounds left = after.free(moved);
        assertEquals((seen.minX() + seen.maxX()) / 2, (left.minX() + left.maxX()) / 2, 1e-9);
        Bounds counted = before.pushed(by).free(moved);
        assertEquals(seen.minX(), counted.minX(), 1e-9);
        assertEquals(seen.maxX(), counted.maxX(), 1e-9);
        assertEquals(camera.longitude(), Framing.pushed(moved, -by).longitude(), 1e-9);
    }

    @Test
    void showsAllPlacesClearOfThePanels() {
        List<Place> both = List.of(MYAWADDY, KUNMING);
        Camera camera = framing.around(both);
        assertTrue(framing.shows(camera, both));
        assertFalse(framing.shows(camera.withZoom(camera.zoom() + 2), both));
    }

    @Test
    void aSinglePlaceIsShownWithItsSurroundings() {
        Camera camera = framing.around(List.of(MYAWADDY));
        assertEquals(8.5, camera.zoom());
        assertTrue(framing.shows(camera, List.of(MYAWADDY)));
    }

    @Test
    void whatOpensIsShownAtTheLevelWhereItIsApart() {
        Place shweKokko = place("mm-shwe-kokko", 16.8, 98.53);
        Camera near = framing.apart(new Opening(9, List.of(MYAWADDY, shweKokko)));
        assertTrue(framing.shows(near, List.of(MYAWADDY, shweKokko)));
        assertEquals(9, AtlasIndex.level(near));
        assertTrue(near.zoom() > 9.5, "easily told apart");
        Camera far = framing.apart(new Opening(9, List.of(MYAWADDY, KUNMING)));
        assertEquals(9, far.zoom(), "not farther, though not all can be seen");
    }

    @Test
    void revealingKeepsTheZoomWhereItCan() {
        Camera close = new Camera(13, 105, 9);
        assertEquals(9, framing.revealing(close, List.of(MYAWADDY)).zoom());
        assertTrue(framing.shows(framing.revealing(close, List.of(MYAWADDY)), List.of(MYAWADDY)));
        assertTrue(framing.revealing(close, List.of(MYAWADDY, KUNMING)).zoom() < 9);
    }

    @Test
    void revealingMovesNoFartherThanItMust() {
        Camera shown = framing.around(List.of(MYAWADDY));
        Framing withAccount = new Framing(1280, 560, 40, 860);
        assertFalse(withAccount.shows(shown, List.of(MYAWADDY)));
        Camera beside = withAccount.revealing(shown, List.of(MYAWADDY));
        assertTrue(withAccount.shows(beside, List.of(MYAWADDY)));
        assertEquals(shown.latitude(), beside.latitude(), 1e-9, "not up or down");
        assertEquals(shown.zoom(), beside.zoom());
        assertEquals(beside, withAccount.revealing(beside, List.of(MYAWADDY)), "once is enough");
        assertTrue(withAccount.besidePanels(shown, List.of(MYAWADDY, KUNMING)).isEmpty(), "no room for both");
    }

    @Test
    void aGoodPartOfALineIsEnoughToSeeOfIt() {
        Place jakarta = place("id-jakarta", -6.2, 106.8);
        Camera border = framing.around(List.of(MYAWADDY));
        assertTrue(framing.showsPartOf(border, List.of(MYAWADDY, jakarta)));
        assertTrue(framing.showsPartOf(border, List.of(KUNMING, MYAWADDY, jakarta)));
        assertFalse(framing.showsPartOf(border, List.of(MYAWADDY)), "no line");
        assertFalse(framing.showsPartOf(border, List.of(KUNMING, place("vn-hanoi", 21, 105.8))));
        Camera east = framing.around(List.of(place("east", 16.69, 98.51 + 2.2)));
        assertFalse(framing.showsPartOf(east, List.of(MYAWADDY, jakarta)), "under the panel");
    }

    @Test
    void aPictureShowsAllThatIsFree() {
        Camera camera = framing.opening(Camera.HOME);
        Bounds free = framing.free(camera);
        Bounds picture = new Framing(1280, 720, 0, 0).free(framing.picture(camera, 1280, 720));
        assertTrue(picture.minX() <= free.minX() + 1e-9 && picture.maxX() >= free.maxX() - 1e-9);
        assertTrue(picture.minY() <= free.minY() + 1e-9 && picture.maxY() >= free.maxY() - 1e-9);
    }

    private static Place place(String id, double latitude, double longitude) {
        return new Place(id, id, PlaceKind.TOWN, "", "", latitude, longitude, 100, "", "", "", Map.of());
    }
}
