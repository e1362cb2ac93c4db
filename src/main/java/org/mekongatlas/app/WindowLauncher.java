package org.mekongatlas.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import org.mekongatlas.export.Fit;
import org.mekongatlas.export.PictureExport;
import org.mekongatlas.export.PictureSpec;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.model.View;
import org.mekongatlas.screen.AtlasApplication;
import org.mekongatlas.screen.Startup;
import org.mekongatlas.screen.Startup.Opened;
import org.mekongatlas.screen.state.Preferences;
import org.mekongatlas.text.Texts;

/** Opens the window, and where there can be none says why and leaves a picture. */
final class WindowLauncher {

    /** What is left in the current folder where there is no display. */
    static final Path PICTURE = Path.of("mekong-atlas.png");

    private static final String NO_DISPLAY =
            "No display was found for the window (run this on a desktop, over 'ssh -X', or under 'xvfb-run')";
    private static final String NO_GTK =
            "The window needs GTK 3, which is not installed ('sudo apt install libgtk-3-0' on"
                    + " Debian and Ubuntu, 'sudo dnf install gtk3' on Fedora)";
    private static final String NO_LIBRARY = "A library the window needs is not installed ('sudo apt install libgtk-3-0"
            + " libgl1 libxtst6' on Debian and Ubuntu)";

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;

    private final AtlasCommand atlas;
    private final Runnable whenShown;
    /** What the window began to open, so that a picture in its stead does not open the store a second time. */
    private final CompletableFuture<Opened> opening = new CompletableFuture<>();

    /** @param whenShown run on the FX thread when the first complete frame is on screen */
    WindowLauncher(AtlasCommand atlas, Runnable whenShown) {
        this.atlas = atlas;
        this.whenShown = whenShown;
    }

    /**
     * Returns when the window is closed.
     *
     * @return the sentence for the reader where there was no window but a picture, or empty
     * @throws Failure if there can be neither
     */
    String open() {
        try {
            if (!AtlasApplication.open(startup())) {
                throw new Failure("The atlas could not be opened; the window said why.");
            }
            return "";
        } catch (UnsupportedOperationException noWindow) {
            return leavePicture(String.valueOf(noWindow.getMessage()).contains("GTK") ? NO_GTK : NO_DISPLAY);
        } catch (UnsatisfiedLinkError missing) {
            return leavePicture(NO_LIBRARY);
        }
    }

    private Startup startup() {
        PreferencesFile file = new PreferencesFile(atlas.home());
        if (atlas.isReset()) {
            file.forget();
        }
        // While the toolkit starts and the data is read.
        CompletableFuture<Preferences> left = CompletableFuture.supplyAsync(() -> atlas.preferences(file));
        return new Startup(
                progress -> opened(progress, () -> Texts.in(left.join().view().language())),
                left::join,
                file::write,
                new SavedViewsFile(atlas.home()),
                whenShown,
                CrashReport::keep);
    }

    private Opened opened(DoubleConsumer progress, Supplier<Texts> speech) throws Exception {
        try {
            Opened opened = atlas.open(progress, speech);
            opening.complete(opened);
            return opened;
        } catch (Failure failure) {
            opening.completeExceptionally(failure);
            throw new IOException(failure.getMessage(), failure);
        } catch (RuntimeException | Error unforeseen) {
            opening.completeExceptionally(unforeseen);
            throw unforeseen;
        }
    }

    private static View region(Opened opened) {
        View opening = View.OPENING;
        return opening.withCamera(new Fit(opened.catalogue())
                .camera(Fit.REGION, WIDTH, HEIGHT, opening.theme())
                .orElse(opening.camera()));
    }

    private String leavePicture(String reason) {
        try {
            Opened opened = opening.join();
            View view = atlas.view().orElseGet(() -> region(opened));
            new PictureExport(new AtlasIndex(opened.catalogue()), opened.baseMap())
                    .write(new PictureSpec(view, "", WIDTH, HEIGHT), PICTURE);
            return reason + ", so the opening view was written to " + PICTURE + ".";
        } catch (CompletionException e) {
            throw e.getCause() instanceof Failure failure ? failure : e;
        } catch (IOException e) {
            throw new Failure(reason + ", and no picture could be written: " + e.getMessage(), e);
        }
    }
}
