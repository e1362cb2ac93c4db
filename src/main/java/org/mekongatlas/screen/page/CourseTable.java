package org.mekongatlas.screen.page;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.mekongatlas.index.Course;
import org.mekongatlas.model.Span;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.screen.control.ClickRow;
import org.mekongatlas.screen.page.CourseChart.Series;
import org.mekongatlas.text.Texts;

/** The parts of time that any report is in, as rows to open, each of which narrows the period; to be copied, too. */
final class CourseTable extends VBox {

    private final Rows rows;
    private final Texts texts;
    private final List<Series> series;
    private final Consumer<TimeWindow> narrow;
    private final VBox table = new VBox();

    /**
     * @param series with the same parts of time, from the first to the last
     * @param open whether the reader wants tables; told when it changes
     */
    CourseTable(Rows rows, List<Series> series, BooleanProperty open, Consumer<TimeWindow> narrow) {
        this.rows = rows;
        texts = rows.texts();
        this.series = series;
        this.narrow = narrow;
        getStyleClass().add("rows");
        Hyperlink title = Page.link(texts.text("chart.table"), () -> {
            open.set(!open.get());
            open(open.get());
        });
        title.setId("chart-table");
        getChildren().addAll(title, table);
        open(open.get());
    }

    private void open(boolean open) {
        table.setManaged(open);
        table.setVisible(open);
        if (open && table.getChildren().isEmpty()) {
            table.getChildren().add(Page.link(texts.text("chart.table.copy"), this::copy));
            told().mapToObj(this::row).forEach(table.getChildren()::add);
        }
    }

    private void copy() {
        rows.copy().accept(csv());
        rows.model().remarkCopied(texts.text("copied.table"));
    }

    /** Numbers of the parts of time with a report. */
    private IntStream told() {
        return IntStream.range(0, series.get(0).course().steps().size())
                .filter(i -> series.stream().anyMatch(one -> step(one, i).reports() > 0));
    }

    private Node row(int number) {
        TimeWindow period = step(series.get(0), number).period();
        Label when = new Label(texts.dates().period(period));
        String figures = series.stream()
                .filter(one -> step(one, number).reports() > 0)
                .map(one -> CourseChart.words(texts, one, step(one, number)))
                .collect(Collectors.joining("\n"));
        Label words = Page.words(figures);
        words.getStyleClass().add("muted");
        String name = String.join(texts.text("list.comma"), when.getText(), figures);
        ClickRow row = new ClickRow(name, () -> narrow.accept(period), when, words);
        row.setId("chart-row-" + period.from());
        return row;
    }

    private static Course.Step step(Series series, int number) {
        return series.course().steps().get(number);
    }

    private String csv() {
        StringWriter out = new StringWriter();
        try (SequenceWriter lines = new CsvMapper().writer().writeValues(out)) {
            lines.write(header());
            for (int number : told().toArray()) {
                lines.write(line(number));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private List<String> header() {
        Stream<String> columns = series.stream()
                .flatMap(one -> Stream.of("event.low", "event.best", "event.high", "chart.table.reports")
                        .map(column -> texts.text("chart.table.column", one.name(), texts.text(column))));
        return Stream.concat(Stream.of(texts.text("event.when")), columns).toList();
    }

    /** Figures in plain digits; none where nobody gives one, and no highest one where that is open. */
    private List<String> line(int number) {
        Stream<String> cells = series.stream().flatMap(one -> {
            Course.Step step = step(one, number);
            Span people = step.answer().total();
            return step.counted()
                    ? Stream.of(
                            people.low() + "",
                            people.best() + "",
                            people.unbounded() ? "" : people.high() + "",
                            step.reports() + "")
                    : Stream.of("", "", "", step.reports() + "");
        });
        String when = texts.dates().period(step(series.get(0), number).period());
        return Stream.concat(Stream.of(when), cells).toList();
    }
}
