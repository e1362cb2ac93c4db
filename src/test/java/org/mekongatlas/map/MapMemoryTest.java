package org.mekongatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import com.gluonhq.maps.MapView;
import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a map that came to rest holds on to. */
@ExtendWith(ApplicationExtension.class)
class MapMemoryTest {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 600;

    private final StandIn standIn = new StandIn();
    private MapPane map;

    @Start
    void open(Stage stage) {
        map = new MapPane(standIn, standIn);
        map.movingProperty().set(false);
        map.cameraProperty().set(new Camera(14, 101, 6.7));
        stage.setScene(new Scene(map, WIDTH, HEIGHT));
        stage.show();
    }

    @BeforeEach
    void waitForTheFirstPicture() throws TimeoutException {
        waitFor(20, TimeUnit.SECONDS, map.completeProperty());
    }

    @Test
    void itLetsGoOfTheMapViewThatKeepsTheTilesOfWhereItWas(FxRobot robot) throws TimeoutException {
        MapView first = MapPaneTest.mapViews(robot, map).get(0);
        robot.interact(() -> map.cameraProperty().set(new Camera(25, 75, 6.7)));
        waitFor(20, TimeUnit.SECONDS, () -> !MapPaneTest.mapViews(robot, map).contains(first));
        int drawn = standIn.tiles.get();
        waitFor(20, TimeUnit.SECONDS, map.completeProperty());
        assertEquals(drawn, standIn.tiles.get(), "a MapView takes over the tiles of the one before it");
    }

    @Test
    void itLetsGoOfAMapViewThatStillWaitedForTilesWhenItWentAway(FxRobot robot) throws TimeoutException {
        WeakReference<MapView> first =
                new WeakReference<>(MapPaneTest.mapViews(robot, map).get(0));
        standIn.tileGate.close();
        robot.interact(() -> map.themeProperty().set(Theme.DARK));
        look(robot, new Camera(25, 75, 6.7));
        look(robot, new Camera(14, 101, 6.7));
        standIn.tileGate.open();
        waitFor(20, TimeUnit.SECONDS, () -> {
            System.gc();
            return first.get() == null;
        });
    }

    /** Has every MapView ask for the tiles that it needs there. */
    private void look(FxRobot robot, Camera camera) {
        robot.interact(() -> {
            map.cameraProperty().set(camera);
            map.layout();
        });
    }

    @Test
    void thePictureItKeepsIsNoLargerThanTheMap(FxRobot robot) throws TimeoutException {
        Node tiles = MapPaneTest.mapViews(robot, map)
                .get(0)
                .getChildrenUnmodifiable()
                .get(0);
        waitFor(20, TimeUnit.SECONDS, tiles::isCache);
        Bounds kept = tiles.getBoundsInParent();
        double most = SteeredMapView.OVERHANG;
        assertTrue(kept.getWidth() <= WIDTH + most && kept.getHeight() <= HEIGHT + most, kept.toString());
        robot.interact(() -> map.cameraProperty().set(new Camera(14.1, 101, 6.7)));
        robot.interact(() -> assertTrue(!tiles.isCache() && tiles.getClip() == null, "while it moves it keeps none"));
    }
}
