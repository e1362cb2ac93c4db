package org.mekongatlas.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.controlsfx.control.RangeSlider;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.map.MapPane;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.ViewText;
import org.mekongatlas.screen.AtlasApplication;
import org.mekongatlas.screen.Startup;
import org.mekongatlas.screen.state.Preferences;

/**
 * How long the map takes to follow the slider: from the moved handle to the frame with the new lines, for a sum of all
 * dates that grows by a week at a time. In the whole window with the shipped data, without a GPU.
 */
public final class ScrubBench {

    /** Steps until the compiler has seen all of it: a reader has by then dragged for ten seconds. */
    private static final int WARM_UP = 300;
    /** Then the slider begins anew, or it would run past the data. */
    private static final int WEEKS = 260;

    private static final int STEPS = 200;
    /** As many filters at once as still leave something to show, that of words among them. */
    private static final String FILTERED = "origin=MM counting=incident,tally confidence=high,medium"
            + " source-class=wire,newspaper,state-media,government size=5.. text=china lines=50";

    private static final LocalDate START = LocalDate.of(2021, 1, 3);

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    private final double[] times = new double[STEPS];
    private final RangeSlider slider;
    private final MapPane map;
    private int step;
    private long moved;

    private ScrubBench(Parent root) {
        slider = (RangeSlider) root.lookup(".period-slider");
        map = (MapPane) root.lookup(".map-pane");
        map.completeProperty().addListener((property, before, complete) -> check(complete));
    }

    static Map<String, Double> measure() throws IOException, InterruptedException {
        return Map.of(
                "scrub.p95.ms", ChildJvm.number("1g", ScrubBench.class),
                "scrub.filtered.p95.ms", ChildJvm.number("1g", ScrubBench.class, FILTERED));
    }

    /**
     * Opens the window, moves the slider, prints the milliseconds.
     *
     * @param args the text of a view, or none for the usual one
     */
    public static void main(String[] args) {
        Preferences preferences =
                args.length == 0 ? Preferences.USUAL : Preferences.USUAL.withView(ViewText.read(args[0]));
        AtlasApplication.open(new Startup(
                progress -> new Startup.Opened(
                        new Catalogue(PackageReader.read(DataFiles.shipped()).dataset()),
                        BaseMap.load(DataFiles.shipped()),
                        ""),
                () -> preferences,
                left -> {},
                null,
                () -> new ScrubBench(Window.getWindows().get(0).getScene().getRoot()).move(),
                error -> {
                    error.printStackTrace();
                    System.exit(1);
                    return Optional.empty();
                }));
    }

    private void move() {
        moved = System.nanoTime();
        slider.setHighValue(day().toEpochDay() + 1.0);
    }

    private LocalDate day() {
        return START.plusWeeks(step % WEEKS);
    }

    /** Notes the time when the frame on its way to the screen shows the day asked for, and goes on. */
    private void check(boolean complete) {
        Snapshot shown = map.snapshotProperty().get();
        if (!complete || !day().equals(shown.view().question().window().to())) {
            return;
        }
        if (step >= WARM_UP) {
            times[step - WARM_UP] = (System.nanoTime() - moved) / 1e6;
        }
        step++;
        if (step < WARM_UP + STEPS) {
            later().execute(() -> Platform.runLater(this::move));
        } else {
            finish();
        }
    }

    /** A while that bears no relation to the beat of frames, as a hand does not. */
    private Executor later() {
        return CompletableFuture.delayedExecutor(20 + random.nextInt(17), TimeUnit.MILLISECONDS);
    }

    private void finish() {
        Arrays.sort(times);
        System.out.println(times[(int) (STEPS * 0.95)]);
        System.exit(0);
    }
}
