package org.mekongatlas.bench;

import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Flow;
import org.mekongatlas.map.CountedMap;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.BaseMapPainter;
import org.mekongatlas.paint.OverlayPainter;
import org.mekongatlas.paint.Palette;

/** A program that shows one map, measures one thing and prints the number. See {@link MapBench}. */
final class MapRun {

    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(4);
    private static final long MEASURED = TimeUnit.SECONDS.toNanos(6);
    private static final int TOUR = 3_000;

    private final int width;
    private final int height;
    private final SyntheticFlows flows;

    private MapRun(int width, int height, int flows) {
        this.width = width;
        this.height = height;
        this.flows = new SyntheticFlows(flows);
    }

    /** @param args what to measure, width and height of the window in pixels, number of flows */
    public static void main(String[] args) throws Exception {
        MapRun run = new MapRun(Integer.parseInt(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        System.setProperty("headless.geometry", "1920x1080");
        Platform.startup(() -> {});
        System.out.println(
                switch (args[0]) {
                    case "flows" -> run.flowFrames();
                    case "naive" -> run.naiveFrames();
                    case "pan" -> run.panFrames();
                    default -> run.heapAfterTour();
                });
        Runtime.getRuntime().halt(0);
    }

    /** Frames with beads a second while the map rests: not more than there are pulses to show them. */
    private double flowFrames() throws Exception {
        CountedMap map = shown();
        double[] painted = new double[1];
        double pulses = pulses(new Counted() {
            @Override
            void begin() {
                painted[0] = -map.frames.get();
            }

            @Override
            void end(double seconds) {
                painted[0] = (painted[0] + map.frames.get()) / seconds;
            }
        });
        return Math.min(pulses, painted[0]);
    }

    /** Steps of a drag a second, eight pixels each. */
    private double panFrames() throws Exception {
        CountedMap map = shown();
        return pulses(new Counted() {
            @Override
            void pulse(long count) {
                double way = Math.abs(count % 400 - 200) * 8 - 800;
                map.pane.cameraProperty().set(new Camera(17.5, 103.5 + way / 26, Camera.HOME.zoom()));
            }
        });
    }

    /** The naive twin: every flow a stroke on a canvas, every frame. */
    private double naiveFrames() throws Exception {
        Canvas canvas = new Canvas(width, height);
        open(new Group(canvas));
        Viewport viewport = Viewport.of(Camera.HOME, width, height, 1);
        return pulses(new Counted() {
            @Override
            void pulse(long count) {
                stroke(canvas.getGraphicsContext2D(), viewport, count % 8);
            }
        });
    }

    private void stroke(GraphicsContext pen, Viewport viewport, double shift) {
        pen.clearRect(0, 0, width, height);
        Catalogue catalogue = flows.catalogue();
        for (Flow flow : flows.snapshot().flows()) {
            Place from = catalogue.place(flow.from()).orElseThrow();
            Place to = catalogue.place(flow.to()).orElseThrow();
            pen.setStroke(colour(flow));
            pen.strokeLine(
                    viewport.pxOf(from.longitude()) + shift,
                    viewport.pyOf(from.latitude()),
                    viewport.pxOf(to.longitude()) + shift,
                    viewport.pyOf(to.latitude()));
        }
    }

    private static Color colour(Flow flow) {
        int rgb = Palette.of(Theme.LIGHT).kind(flow.kind());
        return Color.rgb(rgb >> 16, rgb >> 8 & 255, rgb & 255);
    }

    /** Megabytes in use after {@value #TOUR} tiles. */
    private double heapAfterTour() throws Exception {
        CountedMap map = shown();
        Random random = new Random(20_260_401);
        while (map.tiles.get() < TOUR) {
            Camera next = new Camera(
                    8 + 20 * random.nextDouble(), 92 + 18 * random.nextDouble(), 3 + 10 * random.nextDouble());
            Platform.runLater(() -> map.pane.cameraProperty().set(next));
            awaitComplete(map);
        }
        return heap(map.pane);
    }

    /**
     * Megabytes in use when the map rests, and has let go of tiles on its way, and all is collected. JavaFX lets go of
     * textures in a frame after their images are gone, which is asked for here, for there may be none where beads stand
     * still.
     */
    private static double heap(Node pane) throws InterruptedException {
        TimeUnit.SECONDS.sleep(2);
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 6; i++) {
            System.gc();
            boolean visible = i % 2 > 0;
            show(() -> pane.setVisible(visible));
        }
        System.gc();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
    }

    /** Returns when a change is on screen: a pulse waits until the frame before it is, and the first may be under way. */
    private static void show(Runnable change) throws InterruptedException {
        CountDownLatch pulses = new CountDownLatch(3);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulses.countDown();
            }
        };
        Platform.runLater(() -> {
            change.run();
            timer.start();
        });
        pulses.await();
        Platform.runLater(timer::stop);
    }

    private CountedMap shown() throws Exception {
        BaseMap baseMap = BaseMap.load(DataFiles.shipped());
        CountedMap map = new CountedMap(
                new BaseMapPainter(baseMap), new OverlayPainter(new AtlasIndex(flows.catalogue()), baseMap));
        map.pane.snapshotProperty().set(flows.snapshot());
        open(map.pane);
        awaitComplete(map);
        return map;
    }

    private void open(Parent root) {
        Platform.runLater(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(root, width, height));
            stage.show();
        });
    }

    private static void awaitComplete(CountedMap map) throws InterruptedException {
        CountDownLatch complete = new CountDownLatch(1);
        Platform.runLater(() -> {
            map.pane.completeProperty().addListener((property, before, after) -> {
                if (after) {
                    complete.countDown();
                }
            });
            if (map.pane.completeProperty().get()) {
                complete.countDown();
            }
        });
        if (!complete.await(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the map was not complete within two minutes");
        }
    }

    /** Pulses a second, after some time to warm up. A pulse waits until the frame before it is on screen. */
    private static double pulses(Counted counted) throws InterruptedException {
        Platform.runLater(counted::start);
        counted.done.await();
        return counted.perSecond;
    }

    /** Counts pulses. */
    private abstract static class Counted extends AnimationTimer {

        private final CountDownLatch done = new CountDownLatch(1);
        private long first;
        private long begun;
        private long count;
        private long countAtBegin;
        private double perSecond;

        void begin() {}

        void pulse(long number) {}

        void end(double seconds) {}

        @Override
        public void handle(long now) {
            first = first == 0 ? now : first;
            pulse(++count);
            if (begun == 0 && now - first >= WARM_UP) {
                begun = now;
                countAtBegin = count;
                begin();
            } else if (begun > 0 && now - begun >= MEASURED) {
                stop();
                double seconds = (now - begun) * 1e-9;
                perSecond = (count - countAtBegin) / seconds;
                end(seconds);
                done.countDown();
            }
        }
    }
}
