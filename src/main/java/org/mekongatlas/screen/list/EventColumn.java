package org.mekongatlas.screen.list;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/** A column of the table of events, which knows how to put rows in order without its cells: that can be done on a worker. */
final class EventColumn<T> extends TableColumn<EventRow, T> {

    private final Comparator<EventRow> order;
    private final double usualWidth;

    /**
     * @param id by which it is known in preferences
     * @param width in type of the usual size, logical pixels
     */
    EventColumn(
            String id,
            String name,
            double width,
            Function<EventRow, T> value,
            Comparator<T> order,
            Function<T, String> words) {
        super(name);
        setId(id);
        this.order = Comparator.comparing(value, order);
        usualWidth = Math.max(width, EventColumns.room(name));
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        setCellFactory(of -> new TableCell<>() {
            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty ? null : words.apply(item));
            }
        });
    }

    /** In type of the usual size, logical pixels. */
    double usualWidth() {
        return usualWidth;
    }

    /** The order that the reader has asked for by these columns, the first of them before the others; empty for none. */
    static Optional<Comparator<EventRow>> order(List<TableColumn<EventRow, ?>> columns) {
        return columns.stream()
                .map(column -> ((EventColumn<?>) column).directed())
                .reduce(Comparator::thenComparing);
    }

    private Comparator<EventRow> directed() {
        return getSortType() == SortType.DESCENDING ? order.reversed() : order;
    }
}
