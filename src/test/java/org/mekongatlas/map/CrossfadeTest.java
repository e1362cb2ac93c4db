package org.mekongatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From one level to the next, as the reader sees it. */
@ExtendWith(ApplicationExtension.class)
class CrossfadeTest {

    private static final Camera START = new Camera(14, 101, 6);
    private static final View FAR = View.HOME.withCamera(START);
    private static final View NEAR = View.HOME.withCamera(START.withZoom(7));
    private static final View EARLIER =
            NEAR.withWindow(TimeWindow.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));

    private final List<Image> left = new ArrayList<>();
    private final List<Double> opacities = new ArrayList<>();
    private MapPane map;
    private ImageView leaving;
    private ImageView view;

    @Start
    void open(Stage stage) {
        StandIn standIn = new StandIn();
        map = new MapPane(standIn, standIn);
        map.cameraProperty().set(START);
        map.snapshotProperty().set(StandIn.snapshot(FAR));
        stage.setScene(new Scene(map, 900, 600));
        stage.show();
    }

    @BeforeEach
    void watch(FxRobot robot) throws TimeoutException {
        waitUntilComplete();
        robot.interact(() -> {
            OverlayLayer layer = (OverlayLayer) map.lookupAll("*").stream()
                    .filter(OverlayLayer.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            leaving = (ImageView) layer.getChildrenUnmodifiable().get(0);
            view = (ImageView) layer.getChildrenUnmodifiable().get(1);
            leaving.imageProperty().addListener((property, before, after) -> left.add(after));
            leaving.opacityProperty().addListener((property, before, after) -> opacities.add(after.doubleValue()));
        });
    }

    @Test
    void oneLevelFadesIntoTheNext(FxRobot robot) throws TimeoutException {
        Image old = view.getImage();
        robot.interact(() -> map.snapshotProperty().set(StandIn.snapshot(NEAR)));
        waitFor(20, TimeUnit.SECONDS, () -> left.contains(old));
        waitFor(20, TimeUnit.SECONDS, () -> leaving.getImage() == null);
        robot.interact(() -> {
            assertTrue(opacities.stream().anyMatch(opacity -> opacity > 0 && opacity < 1), opacities::toString);
            assertEquals(List.of(1.0, false), List.of(view.getOpacity(), leaving.isVisible()));
            assertNotSame(old, view.getImage());
            assertNotNull(view.getImage());
        });
    }

    @Test
    void theMapIsCompleteBeforeTheFadeIsOver(FxRobot robot) throws TimeoutException {
        List<Boolean> fading = new ArrayList<>();
        robot.interact(() -> {
            map.completeProperty()
                    .addListener((property, before, complete) ->
                            fading.addAll(complete ? List.of(leaving.getImage() != null) : List.of()));
            map.snapshotProperty().set(StandIn.snapshot(NEAR));
        });
        waitFor(20, TimeUnit.SECONDS, () -> !fading.isEmpty());
        assertTrue(fading.get(0));
    }

    @Test
    void anotherPeriodIsThereAtOnce(FxRobot robot) throws TimeoutException {
        robot.interact(() -> map.snapshotProperty().set(StandIn.snapshot(EARLIER)));
        waitUntilComplete();
        robot.interact(() -> assertEquals(List.of(), left));
    }

    @Test
    void nothingFadesWhereTheReaderWantsNoMotion(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            map.movingProperty().set(false);
            map.snapshotProperty().set(StandIn.snapshot(NEAR));
        });
        waitUntilComplete();
        robot.interact(() -> assertEquals(List.of(), left));
    }

    private void waitUntilComplete() throws TimeoutException {
        waitFor(20, TimeUnit.SECONDS, map.completeProperty());
    }
}
