package org.mekongatlas.screen.list;

import atlantafx.base.controls.CustomTextField;
import impl.org.controlsfx.skin.AutoCompletePopup;
import impl.org.controlsfx.skin.AutoCompletePopupSkin;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Search;
import org.mekongatlas.index.Search.Hit;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.screen.control.DeepLetters;
import org.mekongatlas.screen.control.DisplayConverter;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Threads;
import org.mekongatlas.screen.state.Wording;
import org.mekongatlas.text.Texts;

/** Finds places, events and sources while the reader types; Enter or a click goes there. */
public final class SearchBox extends CustomTextField {

    private static final int HITS = 14;
    private static final int ROWS = 14;
    private static final double POPUP_WIDTH = 460;

    private final Wording wording;
    private final Consumer<Hit> chosen;
    private final Threads threads;
    private final Function<Catalogue, Search> making;
    /** Why there are no hits: the search is being made ready, or could not be. */
    private final Label sign = new Label();
    /** Made beside the window when the reader first comes here: the window opens without it. */
    private CompletableFuture<Search> search;
    /** Whether the reader has asked for the first hit before there could be one. */
    private boolean wantsFirst;

    /** @param chosen told what the reader picked */
    public SearchBox(AtlasModel model, Icons icons, Consumer<Hit> chosen) {
        this(model, icons, chosen, Search::new);
    }

    SearchBox(AtlasModel model, Icons icons, Consumer<Hit> chosen, Function<Catalogue, Search> making) {
        wording = model.wording();
        threads = model.threads();
        this.chosen = chosen;
        this.making = making;
        Texts texts = wording.texts();
        getStyleClass().add("search-box");
        // In a narrow window it gives way before what stands beside it.
        HBox.setHgrow(this, Priority.SOMETIMES);
        setPromptText(texts.text("search", "Ctrl+F"));
        setAccessibleText(texts.text("search.name"));
        Hint.on(this, () -> texts.text("search.tip"));
        offerHits(model.index(), icons);
        setOnAction(event -> chooseFirst());
        DeepLetters.repaint(this, textProperty());
        setRight(sign());
        focusedProperty().addListener((property, before, focused) -> prepare(focused));
    }

    private void offerHits(AtlasIndex index, Icons icons) {
        AutoCompletionBinding<Hit> completion = TextFields.bindAutoCompletion(
                this,
                request -> find(request.getUserText()),
                new DisplayConverter<>(hit -> HitCell.title(wording.texts(), hit)));
        completion.setDelay(0);
        completion.setVisibleRowCount(ROWS);
        completion.setMinWidth(POPUP_WIDTH);
        completion.setHideOnEscape(true);
        AutoCompletePopup<Hit> popup = completion.getAutoCompletionPopup();
        AutoCompletePopupSkin<Hit> hits =
                new AutoCompletePopupSkin<>(popup, list -> new HitCell(wording, index, icons));
        // Its own sheet asks for colours of JavaFX's theme that are not here, and would go before the window's.
        ((Parent) hits.getNode()).getStylesheets().clear();
        popup.setSkin(hits);
        completion.setOnAutoCompleted(done -> choose(done.getCompletion()));
        popup.addEventFilter(KeyEvent.KEY_PRESSED, key -> catchUp(key, popup));
    }

    /** Tells who has written something why there are no hits. */
    private Label sign() {
        sign.getStyleClass().add("muted");
        sign.setMinWidth(USE_PREF_SIZE);
        sign.visibleProperty()
                .bind(sign.textProperty().isNotEmpty().and(textProperty().isNotEmpty()));
        sign.managedProperty().bind(sign.visibleProperty());
        return sign;
    }

    private void choose(Hit hit) {
        clear();
        chosen.accept(hit);
    }

    /** Whoever types faster than hits come finds what was typed, not what was found for its first letters. */
    private void catchUp(KeyEvent key, AutoCompletePopup<Hit> popup) {
        if (key.getCode() == KeyCode.ENTER && !popup.getSuggestions().equals(find(getText()))) {
            key.consume();
            popup.hide();
            chooseFirst();
        }
    }

    private void chooseFirst() {
        wantsFirst = !search().isDone();
        if (!wantsFirst) {
            find(getText()).stream().findFirst().ifPresent(this::choose);
        }
    }

    /** Empties the field if there is something in it; false if there was nothing to do. */
    public boolean leave() {
        boolean writing = isFocused() && !getText().isEmpty();
        if (writing) {
            clear();
        }
        return writing;
    }

    /** Waits for the search where it is not ready yet; any thread but the screen's, which may not wait. */
    private List<Hit> find(String text) {
        return text.isBlank()
                ? List.of()
                : search().handle((made, failure) -> made == null ? List.<Hit>of() : made.find(text, HITS))
                        .join();
    }

    /** Whoever comes here again after it failed has it tried again. */
    private synchronized void prepare(boolean comes) {
        if (comes && search != null && search.isCompletedExceptionally()) {
            search = null;
        }
        search();
    }

    /** Any thread. */
    private synchronized CompletableFuture<Search> search() {
        if (search == null) {
            threads.screen().execute(() -> sign.setText(wording.texts().text("search.preparing")));
            search = CompletableFuture.supplyAsync(() -> making.apply(wording.catalogue()), threads.follower());
            search.whenComplete((made, failure) -> threads.screen().execute(() -> finish(failure)));
        }
        return search;
    }

    private void finish(Throwable failure) {
        sign.setText(failure == null ? "" : wording.texts().text("search.failed"));
        if (failure != null) {
            wantsFirst = false;
            // Told as whatever else was not foreseen.
            throw new IllegalStateException(failure);
        }
        if (wantsFirst) {
            chooseFirst();
        }
    }
}
