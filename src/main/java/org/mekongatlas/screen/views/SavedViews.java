package org.mekongatlas.screen.views;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mekongatlas.screen.state.Newest;
import org.mekongatlas.screen.state.Notice;
import org.mekongatlas.screen.state.SavedView;
import org.mekongatlas.screen.state.Shelf;
import org.mekongatlas.screen.state.Threads;
import org.mekongatlas.text.Texts;

/** The reader's own views: read when first asked for, kept after every change. On the screen's thread. */
final class SavedViews {

    private final Texts texts;
    private final Shelf shelf;
    private final Threads threads;
    private final Consumer<Notice> tell;
    private final ObservableList<SavedView> views = FXCollections.observableArrayList();
    private final Newest<List<SavedView>, String> writer;
    private CompletableFuture<Void> loaded;

    /**
     * @param threads their worker reads and writes
     * @param tell tells the reader what went wrong, and what can be undone
     */
    SavedViews(Texts texts, Shelf shelf, Threads threads, Consumer<Notice> tell) {
        this.texts = texts;
        this.shelf = shelf;
        this.threads = threads;
        this.tell = tell;
        writer = threads.newest(this::write, this::told);
    }

    /** Runs once the views are here. */
    void whenLoaded(Runnable action) {
        if (loaded == null) {
            loaded = CompletableFuture.supplyAsync(() -> shelf.read(texts), threads.worker())
                    .thenAcceptAsync(this::arrive, threads.screen());
        }
        loaded.thenRun(action);
    }

    /** The reader's own views, newest first; not to be changed but by this. */
    ObservableList<SavedView> views() {
        return views;
    }

    /** Saves a view first of all, in place of one of that name, which can be had back. */
    void save(SavedView view) {
        Optional<SavedView> replaced = named(view.name());
        List<SavedView> before = List.copyOf(views);
        replaced.ifPresent(views::remove);
        views.add(0, view);
        keep();
        replaced.ifPresent(old -> offerUndo(texts.text("views.replaced", old.name()), before));
    }

    /** Gives a view another name, unless another view has it. */
    boolean rename(SavedView view, String name) {
        if (named(name).filter(other -> other != view).isPresent()) {
            return false;
        }
        views.set(views.indexOf(view), SavedView.of(name, view.text()));
        keep();
        return true;
    }

    /** Deletes a view, which can be had back. */
    void delete(SavedView view) {
        List<SavedView> before = List.copyOf(views);
        views.remove(view);
        keep();
        offerUndo(texts.text("views.deleted", view.name()), before);
    }

    private void arrive(Shelf.Kept kept) {
        views.setAll(kept.views());
        if (!kept.notice().isEmpty()) {
            tell.accept(Notice.of(kept.notice()));
        }
    }

    private Optional<SavedView> named(String name) {
        return views.stream().filter(view -> view.name().equals(name)).findFirst();
    }

    private void offerUndo(String words, List<SavedView> before) {
        tell.accept(new Notice(words, texts.text("views.undo"), () -> {
            views.setAll(before);
            keep();
        }));
    }

    private void keep() {
        writer.ask(List.copyOf(views));
    }

    /** On the worker. */
    private String write(List<SavedView> now) {
        try {
            shelf.write(now, texts);
            return "";
        } catch (IOException unwritable) {
            return unwritable.getMessage();
        }
    }

    private void told(String trouble) {
        if (!trouble.isEmpty()) {
            tell.accept(Notice.of(trouble));
        }
    }
}
