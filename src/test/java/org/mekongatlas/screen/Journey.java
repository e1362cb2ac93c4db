package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.css.CssParser;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.export.PictureExport;
import org.mekongatlas.map.MapPane;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.OverlayPainter;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.control.Looks;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Furnishing;
import org.mekongatlas.screen.state.InSight.Figures;
import org.mekongatlas.screen.state.OpenPanels;
import org.mekongatlas.screen.state.Outside;
import org.mekongatlas.screen.state.Preferences;
import org.mekongatlas.screen.state.Threads;
import org.mekongatlas.screen.state.Total;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A window on the shipped data for a reader to walk through, and what a test asks of it. */
@ExtendWith(ApplicationExtension.class)
abstract class Journey {

    private static BaseMap baseMap;

    @TempDir
    Path folder;

    final MemoryShelf shelf = new MemoryShelf();
    final List<URI> browsed = new CopyOnWriteArrayList<>();
    final List<String> copied = new CopyOnWriteArrayList<>();
    private final ExecutorService worker = new ThreadPoolExecutor(
            // What the window still asks for when it is closed is of no use to anybody.
            0,
            Integer.MAX_VALUE,
            1,
            TimeUnit.MINUTES,
            new SynchronousQueue<>(),
            new ThreadPoolExecutor.DiscardPolicy());
    Stage stage;
    private AtlasStage atlas;
    AtlasModel model;
    MapPane map;
    AtlasWindow window;

    @BeforeAll
    static void load() throws IOException {
        baseMap = BaseMap.load(DataFiles.shipped());
    }

    /** To be called by a method that is marked as start, which TestFX does not look for here. */
    void open() {
        try {
            Looks.loadType();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CssParser.errorsProperty().clear();
        // The primary stage outlives the test, and with it everything that listens to it: each journey has its own.
        stage = new Stage();
        stage.setScene(new Scene(new Region(), 1280, 800));
        PictureExport pictures = new PictureExport(Shipped.INDEX, baseMap);
        Outside outside = new Outside(browsed::add, shown -> {}, copied::add, pictures::write, shelf);
        OverlayPainter overlays = new OverlayPainter(Shipped.INDEX, baseMap);
        atlas = new AtlasStage(stage, baseMap, overlays, outside, this::built);
        stage.show();
        reopen(new Preferences(
                View.HOME, false, true, true, false, OpenPanels.NONE, Furnishing.USUAL, Optional.empty()));
    }

    /** The window as the atlas opens it when it was left like this. */
    void reopen(Preferences left) {
        Threads threads = new Threads(worker, worker, Platform::runLater);
        atlas.open(new AtlasModel(Shipped.INDEX, left.view(), threads), left);
    }

    private void built(AtlasStage anew) {
        model = anew.model();
        map = anew.map();
        window = anew.window();
    }

    @AfterEach
    void stop(FxRobot robot) {
        Set<String> unstyled = new TreeSet<>();
        robot.interact(() -> {
            CssParser.errorsProperty().stream()
                    .map(CssParser.ParseError::getMessage)
                    .filter(message -> message.contains(Looks.STYLESHEET))
                    .forEach(unstyled::add);
            stage.close();
            stage.setScene(null);
        });
        worker.shutdown();
        assertEquals(Set.of(), unstyled, "colours and sizes that the style sheet asks for in vain");
    }

    /** Visits map, list, pages and account. */
    void mainly(FxRobot robot, Consumer<Node> visit) throws Exception {
        await(() ->
                model.snapshotProperty().get() != null && map.legendProperty().get() != null);
        robot.interact(
                () -> model.time().show(TimeWindow.of(LocalDate.parse("2025-02-01"), LocalDate.parse("2025-02-28"))));
        await(() -> !model.busyProperty().get());
        visit(robot, visit);
        robot.interact(() -> model.select(new Selection.OfPlace("mm-kk-park")));
        visit(robot, visit);
        robot.interact(() -> model.select(new Selection.OfEvent(
                model.snapshotProperty().get().events().get(0).id())));
        visit(robot, visit);
        robot.interact(() -> model.account().open(Total.IN_VIEW));
        await(() -> model.account().toldProperty().get() != null);
        visit(robot, visit);
        robot.interact(() -> {
            model.account().close();
            model.select(Selection.NONE);
        });
    }

    /** Visits cards, too, and what takes the place of the map. */
    void everywhere(FxRobot robot, Consumer<Node> visit) throws Exception {
        mainly(robot, visit);
        cards(robot, visit);
        for (KeyCode other : List.of(KeyCode.K, KeyCode.M)) {
            type(robot, KeyCode.CONTROL, KeyCode.SHIFT, other);
            visit(robot, visit);
            robot.type(KeyCode.ESCAPE);
        }
    }

    /** Visits the cards that lie over the map. */
    void cards(FxRobot robot, Consumer<Node> visit) {
        for (KeyCode card : List.of(KeyCode.E, KeyCode.I)) {
            type(robot, KeyCode.CONTROL, card);
            visit(robot, visit);
            robot.type(KeyCode.ESCAPE);
        }
        robot.type(KeyCode.F1);
        visit(robot, visit);
        robot.type(KeyCode.ESCAPE);
    }

    /** Every node that can be seen. */
    void visit(FxRobot robot, Consumer<Node> visit) {
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            visit(stage.getScene().getRoot(), visit);
        });
    }

    static void visit(Node node, Consumer<Node> visit) {
        if (node.isVisible() && node.getOpacity() > 0) {
            visit.accept(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> visit(child, visit));
            }
        }
    }

    /** Whether a part of the window is on screen: a node may call itself visible within one that is not. */
    static boolean isSeen(FxRobot robot, String part) {
        return robot.lookup(part).queryAll().stream().anyMatch(Journey::isSeen);
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    /** How many events the list holds once it has been filled for the first time. */
    int listedFirst(FxRobot robot) throws Exception {
        await(() -> model.snapshotProperty().get() != null
                && listed(robot) == model.snapshotProperty().get().events().size());
        return listed(robot);
    }

    static int listed(FxRobot robot) {
        return robot.lookup(".event-list .list-view").queryListView().getItems().size();
    }

    /** All words shown in a part of the window. */
    static Set<String> words(FxRobot robot, String part) {
        return robot
                .from(robot.lookup(part).queryAll())
                .lookup((Node node) -> node instanceof Labeled)
                .queryAllAs(Labeled.class)
                .stream()
                .filter(Labeled::isVisible)
                .map(Labeled::getText)
                .filter(text -> text != null)
                .collect(Collectors.toSet());
    }

    /** What the map in sight amounts to, once it has been counted. */
    Figures figures() {
        return model.inSight().figuresProperty().get().orElseThrow();
    }

    static void type(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(30_000, condition));
    }
}
