package org.mekongatlas.screen.list;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventText;
import org.mekongatlas.model.Question;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.control.PanelHeader;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Settled;
import org.mekongatlas.text.Texts;

/** The events of the period, earliest first, with a field that narrows them down; a click or Enter picks one. */
public final class EventList extends VBox {

    private static final String CONFLICTS_KEY = "Ctrl+J";

    private final AtlasModel model;
    private final Texts texts;
    private final Consumer<Event> chosen;
    private final ObservableList<Event> events = FXCollections.observableArrayList();
    private final FilteredList<Event> found = new FilteredList<>(events);
    private final ListView<Event> list = new ListView<>(found);
    private final TextField filter = new TextField();
    private final ToggleButton conflicts;
    private final Label title = new Label();
    private final Label nothing = new Label();

    /**
     * @param chosen told the event a reader picks here
     * @param copy takes a text to the clipboard
     * @param tabulate shows the events as a table
     */
    public EventList(
            AtlasModel model,
            Icons icons,
            Consumer<Event> chosen,
            Consumer<String> copy,
            Runnable tabulate,
            Runnable collapse) {
        this.model = model;
        texts = model.texts();
        conflicts = new ToggleButton(texts.text("conflicts.only"));
        this.chosen = chosen;
        getStyleClass().addAll("side-panel", "event-list");
        list.setCellFactory(view -> new EventCell(model, icons, conflicts.selectedProperty()));
        list.setAccessibleText(texts.text("events.period"));
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(header(copy, tabulate, collapse), search(), list);
        listen();
    }

    /** Lists what holds these words. */
    public void find(String words) {
        filter.setText(words);
        filter.requestFocus();
    }

    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    /** Lists only the events on which sources differ, or all again. */
    public void toggleConflicts() {
        conflicts.setSelected(!conflicts.isSelected());
    }

    /** Empties the field if the reader is writing in it; false if there was nothing to do. */
    public boolean clearFilter() {
        boolean writing = filter.isFocused() && !filter.getText().isEmpty();
        if (writing) {
            filter.clear();
        }
        return writing;
    }

    private PanelHeader header(Consumer<String> copy, Runnable tabulate, Runnable collapse) {
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        return new PanelHeader(
                title,
                new CopyMenu(model, () -> found, copy),
                Icons.button(texts, Feather.GRID, texts.text("events.table"), "Ctrl+Shift+L", tabulate),
                Icons.button(texts, Feather.CHEVRONS_LEFT, texts.text("events.hide"), "Ctrl+L", collapse));
    }

    private HBox search() {
        filter.setPromptText(texts.text("events.find"));
        filter.setAccessibleText(texts.text("events.find.name"));
        EventText text = new EventText(model.catalogue());
        filter.textProperty().addListener((property, before, now) -> {
            found.setPredicate(event -> text.holds(event, now));
            count();
        });
        HBox.setHgrow(filter, Priority.ALWAYS);
        HBox search = new HBox(filter, conflictsButton());
        search.setAlignment(Pos.CENTER_LEFT);
        search.setMinHeight(USE_PREF_SIZE);
        search.getStyleClass().add("search");
        return search;
    }

    private ToggleButton conflictsButton() {
        conflicts.setMinWidth(USE_PREF_SIZE);
        conflicts.setAccessibleText(texts.text("conflicts.only.name", CONFLICTS_KEY));
        Hint.on(conflicts, () -> texts.text("conflicts.only.tip", CONFLICTS_KEY));
        conflicts.selectedProperty().addListener((property, before, now) -> {
            refill();
            list.refresh();
            list.scrollTo(0);
        });
        return conflicts;
    }

    private void listen() {
        nothing.setText(texts.text("status.counting"));
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        Settled refill = new Settled(Duration.seconds(2), this::refill);
        model.snapshotProperty().addListener((property, before, now) -> refill.ask());
        model.viewProperty().addListener((property, before, view) -> follow(before.question(), view.question()));
        model.selectionProperty().addListener((property, before, now) -> showSelection());
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                choose();
            }
        });
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                choose();
            }
        });
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::goDown);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::goDown);
    }

    /** From the field to the list, and there to the first event if none is picked. */
    private void goDown(KeyEvent key) {
        boolean down = key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.KP_DOWN;
        boolean beginning = list.getSelectionModel().isEmpty();
        if (down && !found.isEmpty() && (beginning || filter.isFocused())) {
            list.requestFocus();
            if (beginning) {
                list.getSelectionModel().selectFirst();
            }
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
            key.consume();
        }
    }

    /** Figures in the rows follow the rule. */
    private void follow(Question before, Question now) {
        if (before.rule() != now.rule()) {
            list.refresh();
        }
    }

    private void refill() {
        if (model.snapshotProperty().get() == null) {
            return;
        }
        nothing.setText(texts.text("events.nothing"));
        List<Event> now = listed();
        if (!events.equals(now)) {
            events.setAll(now);
            showSelection();
        }
        count();
    }

    private List<Event> listed() {
        List<Event> all = model.snapshotProperty().get().events();
        return conflicts.isSelected()
                ? model.index().conflicts().among(all).stream()
                        .flatMap(conflict -> model.catalogue().event(conflict.event()).stream())
                        .toList()
                : all;
    }

    private void count() {
        if (model.snapshotProperty().get() == null) {
            return;
        }
        boolean narrowed = found.size() < events.size();
        title.setText(conflicts.isSelected() ? conflicts(narrowed) : events(narrowed));
    }

    private String events(boolean narrowed) {
        return narrowed
                ? texts.count("events.found", events.size(), found.size())
                : model.wording().listed(events);
    }

    private String conflicts(boolean narrowed) {
        return narrowed
                ? texts.count("conflicts.found", events.size(), found.size())
                : texts.count("conflicts.count", events.size());
    }

    private void choose() {
        Event event = list.getSelectionModel().getSelectedItem();
        if (event != null) {
            chosen.accept(event);
        }
    }

    private void showSelection() {
        Event picked = model.selectionProperty().get() instanceof Selection.OfEvent of
                ? model.catalogue().event(of.event()).orElse(null)
                : null;
        if (picked == null || !found.contains(picked)) {
            list.getSelectionModel().clearSelection();
        } else if (picked != list.getSelectionModel().getSelectedItem()) {
            list.getSelectionModel().select(picked);
            list.scrollTo(picked);
        }
    }
}
