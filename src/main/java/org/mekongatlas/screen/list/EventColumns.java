package org.mekongatlas.screen.list;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.image.ImageView;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.Confidence;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventStatus;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.PeopleClass;
import org.mekongatlas.model.Span;
import org.mekongatlas.paint.Symbols;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.control.Looks;
import org.mekongatlas.text.Texts;

/** The columns of the table of events, in their usual order. */
final class EventColumns {

    private static final double ICON = 16;
    /** Width from which there is room for all columns, logical pixels. */
    private static final double ROOMY = 1640;

    private static final double SCROLLBAR = 18;
    /** The column that takes what the others leave. */
    private static final String TITLE = "title";

    /** The type of cells, and what is beside words in them. */
    private static final Font TYPE = Font.font(Looks.FAMILY, FontWeight.BOLD, 12.35);

    private static final double PADDING = 24;
    /** Least widths of columns of dates and of numbers, logical pixels. */
    private static final double DATES = 150;

    private static final double NUMBER = 72;

    /** What takes as much room as any: a period from month to day, and money in a small currency. */
    private static final FuzzyDate LONG_START = FuzzyDate.parse("2023-08");

    private static final FuzzyDate LONG_END = FuzzyDate.parse("2026-02-17");
    private static final long LARGE = 80_000_000_000L;

    private final Texts texts;
    private final Icons icons;
    /** Which of two words comes first in the language of the window. */
    private final Comparator<String> alphabet;

    EventColumns(Texts texts, Icons icons) {
        this.texts = texts;
        this.icons = icons;
        alphabet = texts.alphabet();
    }

    /** The names of those that are shown, in their order. */
    static List<String> shown(List<TableColumn<EventRow, ?>> columns) {
        return columns.stream()
                .filter(TableColumn::isVisible)
                .map(TableColumn::getId)
                .toList();
    }

    /**
     * @param width for all of them; where it is too small for all, the last resorts are hidden at first
     * @param chosen names of those that the reader has chosen to see, in that order; empty for the usual ones
     * @param enlargement how much larger than usual their type is
     */
    List<TableColumn<EventRow, ?>> all(double width, double enlargement, List<String> chosen) {
        List<TableColumn<EventRow, ?>> columns = all(width >= ROOMY * enlargement);
        if (!chosen.isEmpty()) {
            columns.forEach(column -> column.setVisible(chosen.contains(column.getId())));
        }
        fit(columns, width, enlargement);
        return columns.stream()
                .sorted(Comparator.comparing(
                        column -> chosen.contains(column.getId()) ? chosen.indexOf(column.getId()) : chosen.size()))
                .toList();
    }

    /**
     * Makes columns as wide as their type asks for, and that of titles as wide as the others leave it.
     *
     * @param width for all of them, logical pixels
     * @param enlargement how much larger than usual their type is
     */
    static void fit(List<TableColumn<EventRow, ?>> columns, double width, double enlargement) {
        columns.forEach(column -> column.setPrefWidth(((EventColumn<?>) column).usualWidth() * enlargement));
        double taken = columns.stream()
                .filter(TableColumn::isVisible)
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        columns.stream()
                .filter(column -> column.getId().equals(TITLE))
                .forEach(title -> title.setPrefWidth(title.getPrefWidth() + Math.max(0, width - taken - SCROLLBAR)));
    }

    /** In their usual order. */
    private List<TableColumn<EventRow, ?>> all(boolean roomy) {
        EventColumn<String> status = terms("status", "event.status", EventStatus.values(), Event::status);
        EventColumn<String> confidence =
                terms("confidence", "event.confidence", Confidence.values(), Event::confidence);
        EventColumn<FuzzyDate> seen = firstSeen();
        List.of(status, confidence, seen).forEach(column -> column.setVisible(roomy));
        double figure = room(texts.number(LARGE));
        return List.of(
                dates(),
                kind(),
                words(TITLE, "event.title", 300, row -> row.event().title()),
                words("from", "event.from", 118, EventRow::from),
                words("to", "event.to", 118, EventRow::to),
                number("low", "event.low", figure, EventRow::low),
                number("best", "event.best", figure, EventRow::best),
                number("high", "event.high", Math.max(figure, room(texts.text("total.open"))), EventRow::high),
                terms("people", "event.people", PeopleClass.values(), Event::people),
                status,
                confidence,
                number("sources", "event.sources", NUMBER, row -> (long) row.sources()),
                words("publishers", "event.publishers", 220, EventRow::publishers),
                seen);
    }

    private EventColumn<FuzzyDate> firstSeen() {
        return new EventColumn<>(
                "first-seen",
                texts.text("event.first-seen"),
                104,
                EventRow::firstSeen,
                Comparator.nullsFirst(Comparator.naturalOrder()),
                date -> date == null ? "" : texts.dates().date(date));
    }

    private EventColumn<Event> dates() {
        return new EventColumn<>(
                "date",
                texts.text("event.date"),
                Math.max(DATES, room(texts.dates().dates(LONG_START, LONG_END))),
                EventRow::event,
                Comparator.comparing(Event::firstDay).thenComparing(Event::lastDay),
                event -> texts.dates().dates(event.start(), event.end()));
    }

    private EventColumn<String> kind() {
        EventColumn<String> column =
                words("kind", "event.kind", 118, row -> texts.of(row.event().kind()));
        column.setCellFactory(of -> new TableCell<>() {
            private final ImageView symbol = icons.symbol("kind-raid", ICON);

            @Override
            protected void updateItem(String kind, boolean empty) {
                super.updateItem(kind, empty);
                setText(empty ? null : kind);
                EventRow row = empty ? null : getTableRow().getItem();
                setGraphic(row == null ? null : symbol);
                if (row != null) {
                    icons.change(symbol, Symbols.of(row.event().kind()));
                }
            }
        });
        return column;
    }

    private EventColumn<String> words(String id, String key, double width, Function<EventRow, String> value) {
        return new EventColumn<>(id, texts.text(key), width, value, alphabet, words -> words);
    }

    private <E extends Coded> EventColumn<String> terms(String id, String key, E[] terms, Function<Event, E> value) {
        double widest = Stream.of(terms)
                .map(this::term)
                .mapToDouble(EventColumns::room)
                .max()
                .orElse(0);
        return words(id, key, widest, row -> term(value.apply(row.event())));
    }

    /** Width of a column in which words stand, logical pixels. */
    static double room(String words) {
        return Looks.width(words, TYPE) + PADDING;
    }

    private EventColumn<Long> number(String id, String key, double width, Function<EventRow, Long> value) {
        EventColumn<Long> column = new EventColumn<>(
                id, texts.text(key), width, value, Comparator.nullsFirst(Comparator.naturalOrder()), this::number);
        column.getStyleClass().add("number");
        return column;
    }

    /** Unknown is not zero: a dash where nobody says how many. */
    private String number(Long number) {
        if (number == null) {
            return "–";
        }
        return number == Span.UNBOUNDED ? texts.text("total.open") : texts.number(number);
    }

    private String term(Coded term) {
        return term == null ? "" : texts.of(term);
    }
}
