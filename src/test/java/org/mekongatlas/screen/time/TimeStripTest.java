package org.mekongatlas.screen.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.screen.Shipped;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Threads;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TimeStripTest {

    private final Queue<Runnable> work = new ConcurrentLinkedQueue<>();
    private AtlasModel model;
    private TimeStrip strip;

    @Start
    void start(Stage primary) {
        model = Shipped.model(new Threads(work::add, work::add, Runnable::run));
        strip = new TimeStrip(model);
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(strip), 600, 120));
        stage.show();
    }

    @Test
    void barsAreCountedBesideTheWindowAndStandOnceTheyAre(FxRobot robot) throws Exception {
        await(() -> strip.getWidth() > 500 && !work.isEmpty());
        int bare = colours(robot);
        finish(robot);
        await(() -> colours(robot) > bare + 3);
        robot.interact(() -> model.ask(question -> question.withKinds(Set.of(EventKind.ESCAPE))));
        int all = colours(robot);
        await(() -> !work.isEmpty());
        assertEquals(all, colours(robot), "bars wait for the worker");
        finish(robot);
        await(() -> colours(robot) < all);
        assertTrue(colours(robot) > bare);
    }

    /** Does all that the window has asked for. */
    private void finish(FxRobot robot) {
        robot.interact(() -> {
            while (!work.isEmpty()) {
                work.remove().run();
            }
        });
    }

    /** How many colours the bars are drawn in. */
    private int colours(FxRobot robot) {
        AtomicReference<WritableImage> drawn = new AtomicReference<>();
        robot.interact(() -> drawn.set(strip.lookupAll("*").stream()
                .filter(Canvas.class::isInstance)
                .findFirst()
                .orElseThrow()
                .snapshot(null, null)));
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < drawn.get().getHeight(); y++) {
            for (int x = 0; x < drawn.get().getWidth(); x++) {
                colours.add(drawn.get().getPixelReader().getArgb(x, y));
            }
        }
        return colours.size();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }
}
