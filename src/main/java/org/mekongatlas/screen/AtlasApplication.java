package org.mekongatlas.screen;

import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.export.PictureExport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.map.MapPane;
import org.mekongatlas.paint.BaseMapPainter;
import org.mekongatlas.paint.StillPainter;

/** The program with a window: opens the data behind a progress bar, then shows the atlas. */
public final class AtlasApplication extends Application {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 600;
    /** Share of a large screen that the window takes. */
    private static final double SHARE = 0.85;

    // The toolkit makes the application itself: what it is to open can only be left here for it.
    private static Startup startup;
    private static Loading loading;
    private static ExecutorService worker;

    private final Icons icons = new Icons();
    private Stage stage;
    private Trouble trouble;

    /**
     * Opens the window and returns when it is closed. Once per run of the program.
     *
     * @return whether there was an atlas to show; if not, the window has said why
     */
    public static boolean open(Startup what) {
        startup = what;
        worker = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "atlas-work");
            thread.setDaemon(true);
            return thread;
        });
        loading = new Loading(what, worker);
        Application.launch(AtlasApplication.class);
        return !loading.loaded().isCompletedExceptionally();
    }

    @Override
    public void start(Stage primary) throws IOException {
        Looks.loadType();
        stage = primary;
        // Before the first control, or JavaFX would read its own style sheet too.
        Looks.wear(startup.preferences().theme());
        trouble = new Trouble(stage, AtlasApplication::copy);
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> unforeseen(error));
        StartView view = new StartView(icons, loading::progress);
        Scene scene = new Scene(view);
        scene.getStylesheets().add(Looks.STYLESHEET);
        Looks.dress(view, startup.preferences().theme());
        frame(scene);
        loading.loaded().whenCompleteAsync((loaded, failure) -> arrive(view, loaded, failure), Platform::runLater);
    }

    @Override
    public void stop() {
        worker.shutdown();
    }

    private void frame(Scene scene) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setTitle("Mekong Atlas");
        Stream.of(16, 32, 48, 128, 256)
                .flatMap(size -> icons.image("app-" + size + ".png").stream())
                .forEach((Image icon) -> stage.getIcons().add(icon));
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setWidth(Math.min(screen.getWidth(), Math.max(WIDTH, screen.getWidth() * SHARE)));
        stage.setHeight(Math.min(screen.getHeight(), Math.max(HEIGHT, screen.getHeight() * SHARE)));
        stage.setFullScreenExitHint("");
        stage.setScene(scene);
        stage.show();
    }

    private void arrive(StartView view, Loading.Loaded loaded, Throwable failure) {
        view.stop();
        if (failure == null) {
            try {
                show(loaded);
            } catch (RuntimeException | Error unforeseen) {
                // Whoever waits for the loading would keep it to himself.
                fail(view, unforeseen);
            }
        } else {
            fail(view, failure instanceof CompletionException ? failure.getCause() : failure);
        }
    }

    private void fail(StartView view, Throwable reason) {
        boolean foreseen = !(reason instanceof RuntimeException || reason instanceof Error);
        view.fail(foreseen ? reason.getMessage() : startup.report().apply(reason), Platform::exit);
    }

    private void show(Loading.Loaded loaded) {
        BaseMap baseMap = loaded.opened().baseMap();
        AtlasIndex index = loaded.index();
        AtlasModel model = new AtlasModel(index, startup.preferences().home(), worker, Platform::runLater);
        model.tell(loaded.opened().notice());
        BaseMapPainter ground = new BaseMapPainter(baseMap);
        MapPane map = new MapPane(ground, loaded.overlay());
        map.movingProperty().set(startup.preferences().moving());
        StillPainter stills = new StillPainter(ground, loaded.overlay());
        AtlasWindow window = new AtlasWindow(model, map, stills, outside(new PictureExport(index, baseMap)), stage);
        stage.setScene(
                window.scene(stage.getScene().getWidth(), stage.getScene().getHeight()));
        window.open(model.view().camera());
        keepPreferences(model, map);
        map.completeProperty().addListener((property, before, complete) -> tellShown(model, complete));
    }

    private void keepPreferences(AtlasModel model, MapPane map) {
        model.viewProperty().addListener((property, before, view) -> {
            Preferences liked = Preferences.of(view, map.movingProperty().get());
            if (!liked.equals(Preferences.of(before, liked.moving()))) {
                keep(liked);
            }
        });
        map.movingProperty().addListener((property, before, moving) -> keep(Preferences.of(model.view(), moving)));
    }

    private static void keep(Preferences preferences) {
        worker.execute(() -> startup.keep().accept(preferences));
    }

    /** Once: the first time that map and data are both on screen. */
    private void tellShown(AtlasModel model, boolean complete) {
        if (complete
                && model.snapshotProperty().get() != null
                && stage.getProperties().put("shown", true) == null) {
            Platform.runLater(startup.whenShown());
        }
    }

    private Outside outside(PictureExport pictures) {
        return new Outside(
                address -> getHostServices().showDocument(address.toString()),
                folder -> getHostServices().showDocument(folder.toUri().toString()),
                AtlasApplication::copy,
                pictures::write,
                worker);
    }

    private void unforeseen(Throwable error) {
        String sentence = startup.report().apply(error);
        Platform.runLater(() -> trouble.show(sentence, error));
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
