package org.mekongatlas.screen.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.TimeWindow;
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
        stage.setScene(new Scene(new StackPane(strip), 800, 120));
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

    /** What nobody reported of a day stands at no day, however the map is drawn. */
    @Test
    void theBarsAreTheSameInTheSimpleLook(FxRobot robot) throws Exception {
        await(() -> strip.getWidth() > 500 && !work.isEmpty());
        finish(robot);
        List<Integer> drawn = pixels(robot);
        robot.interact(() -> model.draw(look -> look.withUncertainty(false)));
        robot.interact(() -> model.ask(question -> question.withKinds(Set.of(EventKind.ESCAPE))));
        finish(robot);
        robot.interact(() -> model.ask(question -> Question.ALL));
        finish(robot);
        await(() -> pixels(robot).equals(drawn));
    }

    @Test
    void theDateStandsBesideWhatExplainsTheStrips(FxRobot robot) throws Exception {
        await(() -> strip.getWidth() > 500 && !work.isEmpty());
        finish(robot);
        Region words = robot.lookup(".strips-words").query();
        Region flag = robot.lookup(".playhead-flag").query();
        await(words::isVisible);
        for (int month = 1; month <= 48; month++) {
            LocalDate day = LocalDate.of(2022, 1, 1).plusMonths(month);
            robot.interact(() -> model.time().show(TimeWindow.of(day, day)));
            assertTrue(words.isVisible(), day::toString);
            assertFalse(words.getBoundsInParent().intersects(flag.getBoundsInParent()), day::toString);
            assertTrue(
                    words.getBoundsInParent().getMaxY()
                            <= canvas().getBoundsInParent().getMinY() + 2,
                    "above all bars");
        }
    }

    private Canvas canvas() {
        return strip.lookupAll("*").stream()
                .filter(Canvas.class::isInstance)
                .map(Canvas.class::cast)
                .findFirst()
                .orElseThrow();
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
        return Set.copyOf(pixels(robot)).size();
    }

    private List<Integer> pixels(FxRobot robot) {
        AtomicReference<WritableImage> drawn = new AtomicReference<>();
        robot.interact(() -> drawn.set(canvas().snapshot(null, null)));
        List<Integer> pixels = new ArrayList<>();
        for (int y = 0; y < drawn.get().getHeight(); y++) {
            for (int x = 0; x < drawn.get().getWidth(); x++) {
                pixels.add(drawn.get().getPixelReader().getArgb(x, y));
            }
        }
        return pixels;
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }
}
