package org.mekongatlas.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.View;
import org.mekongatlas.screen.Startup.Opened;
import org.mekongatlas.screen.state.OpenPanels;
import org.mekongatlas.screen.state.Preferences;
import org.mekongatlas.store.Remarked;
import org.mekongatlas.store.Store;
import org.mekongatlas.store.StoreException;
import org.mekongatlas.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a subcommand opens the window; its options hold for every subcommand. */
@Command(
        name = "mekong-atlas",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "An atlas of the Mekong region's scam hubs and of the movements of people out of them.")
final class AtlasCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Folder for what belongs to the user, in place of the system's.")
    private Path home;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Another data package in place of the shipped one; it gets a store of its own.")
    private Path data;

    @Option(
            names = "--view",
            paramLabel = "TEXT",
            converter = ViewConverter.class,
            description = ViewConverter.DESCRIPTION + " The window opens on it.")
    private View view;

    @Option(names = "--language", description = "The window speaks en, th, my, zh, vi, km or lo from now on.")
    private Language language;

    @Option(names = "--reset", description = "Forget where the window was and what it showed. Saved views stay.")
    private boolean reset;

    /** The data package asked for. */
    DataFiles files() {
        return data == null ? DataFiles.shipped() : DataFiles.folder(data);
    }

    /** Folder of the store of that package: one for the shipped one, one for each other folder of data. */
    Path storeFolder() {
        return data == null ? home().resolve("store") : home().resolve("stores").resolve(name(data));
    }

    /** The folder of what belongs to the user. */
    Path home() {
        return home == null ? UserFolder.ofThisComputer() : home.toAbsolutePath();
    }

    private static String name(Path folder) {
        String path = folder.toAbsolutePath().normalize().toString();
        return UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The view asked for. */
    Optional<View> view() {
        return Optional.ofNullable(view);
    }

    /** Whether to forget how the window was left. */
    boolean isReset() {
        return reset;
    }

    /** How the window is to open: on the view asked for, or else as it was left. */
    Preferences preferences(PreferencesFile file) {
        Preferences kept = file.read();
        // Whoever asks for a view wants to see that, and no page or comparison that lay over another.
        Preferences left = view == null ? kept : kept.withOpen(OpenPanels.NONE);
        View asked = view().map(text -> text.readIn(left.view().language())).orElse(left.view());
        return left.withView(
                language == null ? asked : asked.withLook(asked.look().withLanguage(language)));
    }

    /** All rows of the store, which is made on first use and closed again; a notice goes to the error stream. */
    Catalogue catalogue(DoubleConsumer progress) {
        Rows rows = rows(progress, () -> Texts.in(Language.EN));
        if (!rows.notice.isEmpty()) {
            spec.commandLine().getErr().println(rows.notice);
        }
        return rows.catalogue;
    }

    /** The base map, which is the shipped one whatever the data package. */
    BaseMap baseMap() {
        return baseMap(DataFiles.shipped(), () -> Texts.in(Language.EN));
    }

    /** Details of what is wrong with it stay in English. */
    static BaseMap baseMap(DataFiles files, Supplier<Texts> speech) {
        try {
            return BaseMap.load(files);
        } catch (IOException e) {
            throw new Failure(speech.get().text("start.no-map", e.getMessage()), e);
        }
    }

    /**
     * What the window shows: rows and base map, read side by side.
     *
     * @param speech of the reader, asked for only if there is something to say
     */
    Opened open(DoubleConsumer progress, Supplier<Texts> speech) {
        CompletableFuture<BaseMap> map = CompletableFuture.supplyAsync(() -> baseMap(DataFiles.shipped(), speech));
        Rows rows = rows(progress, speech);
        try {
            return new Opened(rows.catalogue, map.join(), rows.notice);
        } catch (CompletionException e) {
            throw e.getCause() instanceof Failure failure ? failure : e;
        }
    }

    private record Rows(Catalogue catalogue, String notice) {}

    private Rows rows(DoubleConsumer progress, Supplier<Texts> speech) {
        try (Store store = Store.open(storeFolder(), files(), progress)) {
            String notice =
                    store.remarked().map(remarked -> said(remarked, speech)).orElse("");
            return new Rows(new Catalogue(store.load()), notice);
        } catch (StoreException e) {
            throw new Failure(said(e.why(), speech), e);
        }
    }

    private static String said(Remarked remarked, Supplier<Texts> speech) {
        return speech.get().text(Texts.key(remarked.remark()), remarked.values().toArray());
    }

    @Override
    public Integer call() {
        return openWindow(spec.commandLine().getOut());
    }

    /** Opens the window; where there can be none, {@code out} is told. Needs no parsed command line. */
    int openWindow(PrintWriter out) {
        String sentence = new WindowLauncher(this, () -> {}).open();
        if (!sentence.isEmpty()) {
            out.println(sentence);
        }
        return ExitCode.OK;
    }
}
