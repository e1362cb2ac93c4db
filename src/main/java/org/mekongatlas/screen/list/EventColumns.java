package org.mekongatlas.screen.list;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.image.ImageView;
import org.mekongatlas.count.Words;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.Span;
import org.mekongatlas.paint.Symbols;
import org.mekongatlas.screen.control.Icons;

/** The columns of the table of events, in their usual order. */
final class EventColumns {

    private static final double ICON = 16;
    /** Width from which there is room for all columns, logical pixels. */
    private static final double ROOMY = 1640;

    private static final double SCROLLBAR = 18;
    /** Place of the column that takes what the others leave. */
    private static final int TITLE = 2;

    private EventColumns() {}

    /**
     * @param width for all of them; where it is too small for all, the last resorts are hidden at first
     * @param enlargement how much larger than usual their type is
     */
    static List<TableColumn<EventRow, ?>> all(Icons icons, double width, double enlargement) {
        List<TableColumn<EventRow, ?>> columns = all(icons, width >= ROOMY * enlargement);
        columns.forEach(column -> column.setPrefWidth(column.getPrefWidth() * enlargement));
        double taken = columns.stream()
                .filter(TableColumn::isVisible)
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        TableColumn<EventRow, ?> title = columns.get(TITLE);
        title.setPrefWidth(title.getPrefWidth() + Math.max(0, width - taken - SCROLLBAR));
        return columns;
    }

    private static List<TableColumn<EventRow, ?>> all(Icons icons, boolean roomy) {
        EventColumn<String> status = words("Status", 92, EventRow::status);
        EventColumn<String> confidence = words("Confidence", 96, EventRow::confidence);
        EventColumn<FuzzyDate> seen = new EventColumn<>(
                "First seen",
                104,
                EventRow::firstSeen,
                Comparator.nullsFirst(Comparator.naturalOrder()),
                date -> date == null ? "" : Words.date(date));
        List.of(status, confidence, seen).forEach(column -> column.setVisible(roomy));
        return List.of(
                dates(),
                kind(icons),
                words("Title", 300, row -> row.event().title()),
                words("From", 118, EventRow::from),
                words("To", 118, EventRow::to),
                number("Low", EventRow::low),
                number("Best", EventRow::best),
                number("High", EventRow::high),
                words("People", 92, EventRow::people),
                status,
                confidence,
                number("Sources", row -> (long) row.sources()),
                words("Publishers", 220, EventRow::publishers),
                seen);
    }

    private static EventColumn<Event> dates() {
        return new EventColumn<>(
                "Date",
                150,
                EventRow::event,
                Comparator.comparing(Event::firstDay).thenComparing(Event::lastDay),
                event -> Words.dates(event.start(), event.end()));
    }

    private static EventColumn<String> kind(Icons icons) {
        EventColumn<String> column = words("Kind", 118, EventRow::kind);
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

    private static EventColumn<String> words(String name, double width, Function<EventRow, String> value) {
        return new EventColumn<>(name, width, value, String.CASE_INSENSITIVE_ORDER, words -> words);
    }

    private static EventColumn<Long> number(String name, Function<EventRow, Long> value) {
        EventColumn<Long> column = new EventColumn<>(
                name, 72, value, Comparator.nullsFirst(Comparator.naturalOrder()), EventColumns::number);
        column.getStyleClass().add("number");
        return column;
    }

    /** Unknown is not zero: a dash where nobody says how many. */
    private static String number(Long number) {
        if (number == null) {
            return "–";
        }
        return number == Span.UNBOUNDED ? "open" : Words.number(number);
    }
}
