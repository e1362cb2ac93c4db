package org.mekongatlas.screen.list;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.mekongatlas.text.Texts;

/** Sorts a table by one of the columns shown, without a mouse: upwards, or downwards where it is sorted upwards by it. */
final class SortMenu extends MenuButton {

    private final Texts texts;
    private final TableView<EventRow> table;

    SortMenu(Texts texts, TableView<EventRow> table) {
        super(texts.text("sort"));
        this.texts = texts;
        this.table = table;
        getStyleClass().add("flat");
        fill();
        setOnShowing(event -> fill());
    }

    private void fill() {
        getItems().setAll(table.getVisibleLeafColumns().stream().map(this::item).toList());
    }

    private MenuItem item(TableColumn<EventRow, ?> column) {
        SortType next = table.getSortOrder().equals(List.of(column)) && column.getSortType() == SortType.ASCENDING
                ? SortType.DESCENDING
                : SortType.ASCENDING;
        MenuItem item =
                new MenuItem(texts.text(next == SortType.ASCENDING ? "sort.up" : "sort.down", column.getText()));
        item.setOnAction(event -> {
            column.setSortType(next);
            table.getSortOrder().setAll(List.of(column));
        });
        return item;
    }
}
