package org.mekongatlas.screen;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.image.ImageView;
import org.mekongatlas.count.Words;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.Span;
import org.mekongatlas.paint.Symbols;

/** The columns of the table of events, in their usual order. */
final class EventColumns {

    private static final double ICON = 16;

    private EventColumns() {}

    /** @param roomy whether there is room for all; if not, the last resorts are hidden at first */
    static List<TableColumn<EventRow, ?>> all(Icons icons, boolean roomy) {
        TableColumn<EventRow, String> status = words("Status", 92, EventRow::status);
        TableColumn<EventRow, String> confidence = words("Confidence", 96, EventRow::confidence);
        TableColumn<EventRow, FuzzyDate> seen =
                column("First seen", 104, EventRow::firstSeen, date -> date == null ? "" : Words.date(date));
        seen.setComparator(Comparator.nullsFirst(Comparator.naturalOrder()));
        List.of(status, confidence, seen).forEach(column -> column.setVisible(roomy));
        return List.of(
                dates(),
                kind(icons),
                words("Title", 300, row -> row.event().title()),
                words("From", 118, EventRow::from),
                words("To", 118, EventRow::to),
                figure("Low", EventRow::low),
                figure("Best", EventRow::best),
                figure("High", EventRow::high),
                words("People", 92, EventRow::people),
                status,
                confidence,
                number("Sources", 72, row -> (long) row.sources()),
                words("Publishers", 220, EventRow::publishers),
                seen);
    }

    private static TableColumn<EventRow, Event> dates() {
        TableColumn<EventRow, Event> column =
                column("Date", 150, EventRow::event, event -> Words.dates(event.start(), event.end()));
        column.setComparator(Comparator.comparing(Event::firstDay).thenComparing(Event::lastDay));
        return column;
    }

    private static TableColumn<EventRow, String> kind(Icons icons) {
        TableColumn<EventRow, String> column = words("Kind", 118, EventRow::kind);
        column.setCellFactory(of -> new TableCell<>() {
            private final ImageView symbol = icons.symbol("kind-raid", ICON);

            @Override
            protected void updateItem(String kind, boolean empty) {
                super.updateItem(kind, empty);
                setText(empty ? null : kind);
                EventRow row = empty ? null : getTableRow().getItem();
                setGraphic(row == null ? null : symbol);
                if (row != null) {
                    symbol.setImage(icons.image(Symbols.of(row.event().kind()) + "-48.png")
                            .orElse(null));
                }
            }
        });
        return column;
    }

    private static TableColumn<EventRow, String> words(String name, double width, Function<EventRow, String> value) {
        return column(name, width, value, words -> words);
    }

    /** Unknown is not zero: a dash where nobody says how many. */
    private static TableColumn<EventRow, Long> figure(String name, Function<EventRow, Long> value) {
        return number(name, 72, value);
    }

    private static TableColumn<EventRow, Long> number(String name, double width, Function<EventRow, Long> value) {
        TableColumn<EventRow, Long> column = column(name, width, value, EventColumns::number);
        column.setComparator(Comparator.nullsFirst(Comparator.naturalOrder()));
        column.getStyleClass().add("number");
        return column;
    }

    private static String number(Long number) {
        if (number == null) {
            return "–";
        }
        return number == Span.UNBOUNDED ? "open" : Words.number(number);
    }

    private static <T> TableColumn<EventRow, T> column(
            String name, double width, Function<EventRow, T> value, Function<T, String> words) {
        TableColumn<EventRow, T> column = new TableColumn<>(name);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(of -> new TableCell<>() {
            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty ? null : words.apply(item));
            }
        });
        return column;
    }
}
