package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Opening;
import org.mekongatlas.index.PlaceMark;
import org.mekongatlas.model.Place;
import org.mekongatlas.paint.Selection;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** From a symbol that stands for several places to those places. */
class OpeningJourneyTest extends Journey {

    private static final String LINK = "Show its parts on the map";

    @Start
    void start(Stage primary) {
        open();
    }

    @Test
    void aDoubleClickOnASymbolShowsItsPartsApart(FxRobot robot) throws Exception {
        // So that the first page is open already: building it may take longer than a double click.
        awaitMap();
        robot.interact(() -> model.select(new Selection.OfPlace("mm-kk-park")));
        awaitMap();
        Map<String, Opening> openings = openings();
        Place myawaddy = model.catalogue().place("mm-myawaddy").orElseThrow();
        robot.doubleClickOn(map.localToScreen(position(myawaddy)));
        awaitMap();
        Selection.OfPlace picked = (Selection.OfPlace) model.selectionProperty().get();
        assertShown(openings.get(picked.place()));
    }

    @Test
    void thePageOfAPlaceThatStandsForSeveralLeadsToThem(FxRobot robot) throws Exception {
        awaitMap();
        Place alone = model.snapshotProperty().get().marks().stream()
                .map(PlaceMark::place)
                .filter(place -> model.onMap().opening(place.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        robot.interact(() -> model.select(new Selection.OfPlace(alone.id())));
        await(() -> words(robot, ".details").contains(alone.name()));
        assertFalse(words(robot, ".details").contains(LINK));
        robot.interact(() -> model.select(new Selection.OfPlace("mm-myawaddy")));
        await(() -> words(robot, ".details").contains(LINK));
        Opening opening = model.onMap().opening("mm-myawaddy").orElseThrow();
        robot.interact(() -> link(robot).fire());
        awaitMap();
        assertShown(opening);
    }

    private void awaitMap() throws Exception {
        await(() -> map.completeProperty().get()
                && model.snapshotProperty().get() != null
                && !model.busyProperty().get());
    }

    private Hyperlink link(FxRobot robot) {
        return robot.lookup(".details .hyperlink").<Hyperlink>queryAll().stream()
                .filter(link -> link.getText().equals(LINK))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Opening> openings() {
        Map<String, Opening> openings = new HashMap<>();
        for (PlaceMark mark : model.snapshotProperty().get().marks()) {
            String place = mark.place().id();
            model.onMap().opening(place).ifPresent(opening -> openings.put(place, opening));
        }
        return openings;
    }

    /** Each part has a symbol of its own now, to the left of the details. */
    private void assertShown(Opening opening) {
        assertEquals(opening.level(), AtlasIndex.level(map.cameraProperty().get()));
        List<Point2D> positions =
                opening.parts().stream().map(this::position).distinct().toList();
        assertTrue(positions.size() > 1);
        double free = map.getWidth() - 340;
        positions.forEach(at ->
                assertTrue(at.getX() > 0 && at.getX() < free && at.getY() > 0 && at.getY() < map.getHeight(), at + ""));
    }

    private Point2D position(Place place) {
        Viewport seen = Viewport.of(map.cameraProperty().get(), (int) map.getWidth(), (int) map.getHeight(), 1);
        return new Point2D(seen.pxOf(place.longitude()), seen.pyOf(place.latitude()));
    }
}
