package org.mekongatlas.screen.list;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.export.Excerpt;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Question;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.control.Looks;
import org.mekongatlas.screen.control.PanelHeader;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Furnishing;
import org.mekongatlas.screen.state.Newest;
import org.mekongatlas.screen.state.Settled;
import org.mekongatlas.screen.state.Wording;
import org.mekongatlas.text.Texts;

/**
 * The events of the period as a table under the map: sorted by any column, of which the reader chooses. A click or Enter
 * picks an event; rows of what is picked on the map are marked and brought into sight.
 */
public final class EventTable extends VBox {

    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other");
    private final AtlasModel model;
    private final Texts texts;
    private final Consumer<Event> chosen;
    private final TableView<EventRow> table = new TableView<>();
    private final Label title = new Label();
    /** In place of rows. */
    private final Label instead = new Label();

    private final Newest<Asked, List<EventRow>> working;
    private final Newest<Unsorted, List<EventRow>> sorting;
    private List<EventRow> rows = List.of();
    /** Whether there were rows yet, be it none. */
    private boolean filled;

    private Set<String> picked = Set.of();

    private record Asked(Question question, List<Event> events) {}

    private record Unsorted(List<EventRow> rows, Optional<Comparator<EventRow>> order) {

        List<EventRow> sorted() {
            return order.map(wanted -> rows.stream().sorted(wanted).toList()).orElse(rows);
        }
    }

    /**
     * @param chosen told the event a reader picks here
     * @param copy puts a text on the clipboard
     * @param width of the window, logical pixels
     */
    public EventTable(
            AtlasModel model,
            Icons icons,
            Consumer<Event> chosen,
            Consumer<String> copy,
            double width,
            Runnable close) {
        this.model = model;
        texts = model.texts();
        Wording wording = model.wording();
        this.chosen = chosen;
        working = model.threads()
                .newest(asked -> EventRow.of(model.index(), wording, asked.question(), asked.events()), this::fill);
        sorting = model.threads().newest(Unsorted::sorted, this::show);
        getStyleClass().addAll("side-panel", "event-table");
        Furnishing furnishing = model.furnishingProperty().get();
        table.getColumns().setAll(new EventColumns(texts, icons).all(width, enlargement(), furnishing.columns()));
        table.getVisibleLeafColumns()
                .addListener((ListChangeListener<TableColumn<EventRow, ?>>) change -> keepColumns());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setSortPolicy(view -> {
            sort();
            return true;
        });
        table.setRowFactory(view -> row());
        table.setAccessibleText(texts.text("events.period.table"));
        instead.setText(texts.text("status.counting"));
        instead.setWrapText(true);
        table.setPlaceholder(instead);
        setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(header(copy, close), table);
        listen(copy);
        ask();
    }

    void focusTable() {
        table.requestFocus();
    }

    private PanelHeader header(Consumer<String> copy, Runnable close) {
        title.getStyleClass().add("panel-title");
        return new PanelHeader(
                title,
                new SortMenu(texts, table),
                columns(),
                new CopyMenu(model, this::copied, copy),
                Icons.button(texts, Feather.X, texts.text("events.table.close"), "Ctrl+Shift+L", close));
    }

    private double enlargement() {
        return Looks.enlargement(model);
    }

    private void keepColumns() {
        model.furnish(now -> now.withColumns(EventColumns.shown(table.getColumns())));
    }

    private MenuButton columns() {
        MenuButton menu = new MenuButton(texts.text("columns"));
        menu.getStyleClass().add("flat");
        for (TableColumn<EventRow, ?> column : table.getColumns()) {
            CheckMenuItem item = new CheckMenuItem(column.getText());
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            menu.getItems().add(item);
        }
        return menu;
    }

    /** The selected rows where there are several, else all, in the order shown. */
    private List<Event> copied() {
        List<Event> selected = selected();
        return selected.size() > 1
                ? selected
                : table.getItems().stream().map(EventRow::event).toList();
    }

    private List<Event> selected() {
        return table.getSelectionModel().getSelectedItems().stream()
                .map(EventRow::event)
                .toList();
    }

    private void listen(Consumer<String> copy) {
        Settled refill = new Settled(Duration.seconds(2), this::ask);
        model.snapshotProperty().addListener((property, before, now) -> refill.ask());
        model.selectionProperty().addListener((property, before, now) -> follow(now));
        ObservableValue<Double> type =
                Bindings.createObjectBinding(this::enlargement, model.viewProperty(), model.furnishingProperty());
        type.addListener((property, before, now) -> EventColumns.fit(table.getColumns(), table.getWidth(), now));
        table.getSelectionModel().getSelectedItems().addListener((javafx.beans.Observable changed) -> count());
        table.getSelectionModel().selectedItemProperty().addListener((property, before, row) -> pointByKeys(row));
        table.focusedProperty().addListener((property, before, focused) -> pointByKeys(null));
        visibleProperty().addListener((property, before, shown) -> ask());
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                choose();
            } else if (COPY.match(key)) {
                CopyMenu.copy(model, selected(), Excerpt.Format.CSV, copy);
                key.consume();
            }
        });
    }

    private TableRow<EventRow> row() {
        TableRow<EventRow> row = new TableRow<>() {
            @Override
            protected void updateItem(EventRow item, boolean empty) {
                super.updateItem(item, empty);
                pseudoClassStateChanged(
                        PICKED, item != null && picked.contains(item.event().id()));
                pseudoClassStateChanged(
                        OTHER, item != null && !item.event().kind().isMovement());
            }
        };
        row.setOnMouseClicked(click -> {
            boolean plain = !click.isShortcutDown() && !click.isShiftDown();
            if (click.getButton() == MouseButton.PRIMARY && plain && !row.isEmpty()) {
                choose();
            }
        });
        row.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> point(row.getItem()));
        row.addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(null));
        return row;
    }

    private void point(EventRow row) {
        model.point(
                row == null ? Selection.NONE : new Selection.OfEvent(row.event().id()));
    }

    /** The row that keys have gone to is seen on the map as one under the pointer is. */
    private void pointByKeys(EventRow row) {
        point(table.isFocused() ? row : null);
    }

    private void choose() {
        EventRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            chosen.accept(row.event());
        }
    }

    private void ask() {
        if (isVisible() && model.snapshotProperty().get() != null) {
            working.ask(new Asked(
                    model.view().question(), model.snapshotProperty().get().events()));
        }
    }

    private void fill(List<EventRow> next) {
        if (!filled || !next.equals(rows)) {
            filled = true;
            rows = next;
            instead.setText(texts.text("events.nothing.table"));
            sort();
        }
    }

    private void sort() {
        sorting.ask(new Unsorted(rows, EventColumn.order(table.getSortOrder())));
    }

    private void show(List<EventRow> sorted) {
        table.getSelectionModel().clearSelection();
        // Not another list: the table would forget what it is sorted by.
        table.getItems().setAll(sorted);
        follow(model.selectionProperty().get());
        count();
    }

    private void count() {
        int all = table.getItems().size();
        int selected = table.getSelectionModel().getSelectedItems().size();
        title.setText(selected > 1 ? texts.count("events.selected", all, selected) : listed());
    }

    private String listed() {
        return filled
                ? model.wording()
                        .listed(table.getItems().stream().map(EventRow::event).toList())
                : "";
    }

    /** Marks the rows of what is picked and brings the first of them into sight. */
    private void follow(Selection selection) {
        picked = PickedEvents.of(model, selection);
        table.refresh();
        first().ifPresent(row -> {
            EventRow now = table.getSelectionModel().getSelectedItem();
            if (now == null || !picked.contains(now.event().id())) {
                table.getSelectionModel().clearAndSelect(row);
                table.scrollTo(row);
            }
        });
    }

    private Optional<Integer> first() {
        List<EventRow> shown = table.getItems();
        return picked.isEmpty()
                ? Optional.empty()
                : IntStream.range(0, shown.size())
                        .filter(i -> picked.contains(shown.get(i).event().id()))
                        .boxed()
                        .findFirst();
    }
}
