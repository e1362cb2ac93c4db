package org.mekongatlas.screen;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.export.PictureExport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.ViewText;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.control.Looks;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.OpenPanels;
import org.mekongatlas.screen.state.Outside;
import org.mekongatlas.screen.state.Preferences;
import org.mekongatlas.screen.state.Threads;
import org.mekongatlas.text.Texts;

/** The program with a window: opens the data behind a progress bar, then shows the atlas. */
public final class AtlasApplication extends Application {

    /** In which the map mostly shows what was asked of it, milliseconds. */
    private static final int PAINTING = 25;

    // The toolkit makes the application itself: what it is to open can only be left here for it.
    private static Startup startup;
    private static Loading loading;
    private static ExecutorService worker;

    private final Icons icons = new Icons();
    private Stage stage;
    private Preferences left;
    private Placement placement;
    private Trouble trouble;
    private AtlasStage atlas;
    private Memory memory;

    /**
     * Opens the window and returns when it is closed. Once per run of the program.
     *
     * @return whether there was an atlas to show; if not, the window has said why
     */
    public static boolean open(Startup what) {
        startup = what;
        worker = workers();
        loading = new Loading(what, worker);
        Application.launch(AtlasApplication.class);
        return !loading.loaded().isCompletedExceptionally();
    }

    /** Threads as they are needed; what is still asked for when the window has closed is let go. */
    private static ExecutorService workers() {
        return new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                1,
                TimeUnit.MINUTES,
                new SynchronousQueue<>(),
                task -> {
                    Thread thread = new Thread(task, "atlas-work");
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
    }

    @Override
    public void start(Stage primary) throws IOException {
        Looks.loadType();
        stage = primary;
        left = startup.preferences().get();
        // Before the first control, or JavaFX would read its own style sheet too.
        Looks.wear(left.view().theme());
        Texts texts = Texts.in(left.view().language());
        trouble = new Trouble(stage, AtlasApplication::copy);
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> unforeseen(error));
        StartView view = new StartView(texts, icons, loading::progress);
        Scene scene = new Scene(view);
        scene.getStylesheets().add(Looks.STYLESHEET);
        Looks.dress(view, left.view().theme());
        frame(scene);
        loading.loaded().whenCompleteAsync((loaded, failure) -> arrive(view, loaded, failure), Platform::runLater);
    }

    @Override
    public void stop() {
        if (memory != null) {
            memory.close();
        }
        worker.shutdown();
    }

    private void frame(Scene scene) {
        stage.setTitle(Texts.PROGRAM);
        Stream.of(16, 32, 48, 128, 256)
                .flatMap(size -> icons.image("app-" + size + ".png").stream())
                .forEach((Image icon) -> stage.getIcons().add(icon));
        placement = new Placement(stage, left.place());
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
        view.fail(foreseen ? reason.getMessage() : told(reason), Platform::exit);
    }

    private void show(Loading.Loaded loaded) {
        BaseMap baseMap = loaded.opened().baseMap();
        AtlasIndex index = loaded.index();
        Preferences shown = known(left, loaded.opened().catalogue());
        AtlasModel model = new AtlasModel(index, shown.view(), new Threads(worker, follower(), Platform::runLater));
        model.tell(notice(loaded.opened()));
        atlas = new AtlasStage(
                stage, baseMap, loaded.overlay(), outside(new PictureExport(index, baseMap)), this::watch);
        atlas.open(model, shown);
        placement.onChange(memory::ask);
    }

    private Preferences present() {
        return atlas.window().preferences().withPlace(placement.now());
    }

    private void watch(AtlasStage built) {
        if (memory == null) {
            memory = new Memory(this::present, startup.keep(), worker);
        }
        built.window().onChange(memory::ask);
        built.map().completeProperty().addListener((property, before, complete) -> tellShown(built.model(), complete));
    }

    /** Leaves the processors to the map until it has been painted. */
    private static Executor follower() {
        return CompletableFuture.delayedExecutor(PAINTING, TimeUnit.MILLISECONDS, worker);
    }

    /** What a data package does not have can not be asked of it. */
    private static Preferences known(Preferences left, Catalogue catalogue) {
        return ViewText.unknown(left.view(), catalogue).isEmpty()
                ? left
                : left.withView(Preferences.USUAL.view().withLook(left.view().look()))
                        .withOpen(OpenPanels.NONE);
    }

    private String notice(Startup.Opened opened) {
        return Stream.of(
                        opened.notice(),
                        ViewText.unknown(left.view(), opened.catalogue())
                                .map(wrong -> Texts.in(left.view().language()).why(wrong))
                                .orElse(""))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
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
                file -> getHostServices().showDocument(file.toUri().toString()),
                AtlasApplication::copy,
                pictures::write,
                startup.shelf());
    }

    private void unforeseen(Throwable error) {
        String sentence = told(error);
        Platform.runLater(() -> trouble.show(texts(), sentence, error));
    }

    private String told(Throwable error) {
        return Trouble.told(texts(), error, startup.keepError().apply(error));
    }

    /** As the window speaks now. */
    private Texts texts() {
        return Texts.in(
                atlas == null ? left.view().language() : atlas.model().view().language());
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
