package org.mekongatlas.screen.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.mekongatlas.count.ClaimWords;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.text.Texts;

/**
 * Bars of people by year or month, upwards and, if there is a second series, downwards on one scale. Where there is no
 * report it is hatched, for nobody knows how many; a question mark stands for reports without a figure.
 */
public final class BarChart extends Chart {

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final double BARS = 92;
    private static final double HATCH = 5;
    private static final double LEAST = 2;
    /** Width of a column from which it has a gap to the next, logical pixels. */
    private static final double WIDE = 6;
    /** How far from a thin bar it can still be hit, logical pixels. */
    private static final double NEAR = 8;

    private static final String UNKNOWN = "?";

    private final List<Column> columns;
    private final List<Side> sides = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();

    /**
     * One bar.
     *
     * @param people best figure; of no use unless {@code counted}
     * @param reports how many there are, with a figure or without
     */
    record Bar(long people, boolean counted, int reports) {

        private long height() {
            return counted ? people : 0;
        }

        private String style(int series) {
            return reports == 0 ? "silent" : !counted ? "unknown" : series > 0 ? "down" : "up";
        }

        private String figure(Texts texts) {
            return counted ? ClaimWords.large(texts, people) : reports > 0 ? UNKNOWN : "";
        }
    }

    /**
     * The bars of a year or month.
     *
     * @param name stands under it; may be empty
     * @param bars one for each series, the first upwards
     */
    record Column(String name, List<Bar> bars, Part part) {

        private boolean silent() {
            return bars.stream().allMatch(bar -> bar.reports() == 0);
        }
    }

    /** All bars of a series, as they are drawn. */
    private record Side(boolean down, List<Region> bars, List<Label> figures, long most) {}

    /** @param columns each with as many bars, one or two */
    BarChart(Texts texts, String name, List<Column> columns, Consumer<TimeWindow> narrow) {
        super(texts, name, columns.stream().map(Column::part).toList(), narrow);
        this.columns = columns;
        for (int series = 0; series < columns.get(0).bars().size(); series++) {
            sides.add(side(texts, series));
        }
        columns.forEach(column -> names.add(label(column.name(), "chart-name")));
    }

    private Side side(Texts texts, int series) {
        List<Bar> all =
                columns.stream().map(column -> column.bars().get(series)).toList();
        List<Region> bars = all.stream().map(bar -> bar(bar, series)).toList();
        List<Label> figures = all.stream()
                .map(bar -> label(bar.figure(texts), "chart-figure"))
                .toList();
        return new Side(
                series > 0,
                bars,
                figures,
                all.stream().mapToLong(Bar::height).max().orElse(0));
    }

    private Region bar(Bar bar, int series) {
        Region region = new Region();
        region.getStyleClass().addAll("chart-bar", bar.style(series));
        region.setMouseTransparent(true);
        getChildren().add(region);
        return region;
    }

    private Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setMouseTransparent(true);
        getChildren().add(label);
        return label;
    }

    @Override
    double drawingHeight() {
        return BARS + lineHeight() * (sides.size() + 1) + 4;
    }

    private double lineHeight() {
        return names.get(0).prefHeight(-1);
    }

    @Override
    void draw(double left, double top, double width) {
        double most = Math.max(1, sides.stream().mapToLong(Side::most).sum());
        double room = BARS - HATCH * sides.size();
        double base = top + lineHeight() + HATCH + room * sides.get(0).most() / most;
        double column = width / columns.size();
        for (Side side : sides) {
            for (int i = 0; i < columns.size(); i++) {
                Bar bar = columns.get(i).bars().get(side.down() ? 1 : 0);
                double tall = bar.reports() == 0 ? HATCH - 1 : Math.max(LEAST, room * bar.height() / most);
                double gap = column > WIDE ? Math.min(10, column / 5) : 0.5;
                place(
                        side.bars().get(i),
                        left + i * column + gap / 2,
                        side.down() ? base + 1 : base - tall,
                        column - gap,
                        tall);
            }
            write(side, left, width, column);
        }
        nameColumns(left, top, width);
    }

    /** From the last to the first, where there is room. */
    private void nameColumns(double left, double top, double width) {
        double column = width / columns.size();
        double foot = top + drawingHeight() - lineHeight() - 4;
        double free = left + width + 1;
        for (int i = names.size() - 1; i >= 0; i--) {
            Label name = names.get(i);
            under(name, left + i * column, column, foot);
            name.setVisible(!name.getText().isEmpty() && name.getLayoutX() + name.getWidth() <= free);
            free = name.isVisible() ? name.getLayoutX() - 2 : free;
        }
    }

    /** Figures beyond the ends of their bars, the largest first, where they lie on no other figure and no other bar. */
    private void write(Side side, double left, double width, double column) {
        List<Label> written = new ArrayList<>();
        IntStream.range(0, columns.size())
                .boxed()
                .sorted(Comparator.comparing(i -> -side.bars().get(i).getHeight()))
                .forEach(i -> {
                    Label figure = side.figures().get(i);
                    Region bar = side.bars().get(i);
                    figure.autosize();
                    double wide = figure.getWidth();
                    double x = Math.max(left, Math.min(left + width - wide, left + (i + 0.5) * column - wide / 2));
                    double end = bar.getLayoutY() + bar.getHeight();
                    figure.relocate(x, side.down() ? end : bar.getLayoutY() - figure.getHeight());
                    boolean free = Stream.concat(written.stream(), side.bars().stream())
                            .noneMatch(other -> other != bar && meets(figure, other));
                    // A row of question marks over thin bars says nothing that their shade does not.
                    boolean room = !figure.getText().equals(UNKNOWN) || 2 * wide < column;
                    figure.setVisible(free && room && !figure.getText().isEmpty());
                    if (figure.isVisible()) {
                        written.add(figure);
                    }
                });
    }

    private static boolean meets(Region one, Region other) {
        return one.getLayoutX() < other.getLayoutX() + other.getWidth()
                && other.getLayoutX() < one.getLayoutX() + one.getWidth()
                && one.getLayoutY() < other.getLayoutY() + other.getHeight()
                && other.getLayoutY() < one.getLayoutY() + one.getHeight();
    }

    /** In the middle under a column that is wide enough, else beginning at its left. */
    private static void under(Label name, double x, double column, double y) {
        name.autosize();
        double at = name.getWidth() <= column ? x + (column - name.getWidth()) / 2 : x;
        name.relocate(at, y);
    }

    private static void place(Region region, double x, double y, double width, double height) {
        region.resizeRelocate(x, y, width, height);
    }

    @Override
    int partAt(double x, double width) {
        if (x < 0 || x >= width) {
            return -1;
        }
        int under = (int) (x * columns.size() / width);
        double column = width / columns.size();
        return IntStream.range(0, columns.size())
                .filter(i -> !columns.get(i).silent())
                .boxed()
                .min(Comparator.comparing(i -> distance(x, i, column)))
                .filter(i -> columns.get(under).silent() && distance(x, i, column) <= NEAR)
                .orElse(under);
    }

    /** From the middle of a column. */
    private static double distance(double x, int number, double column) {
        return Math.abs((number + 0.5) * column - x);
    }

    @Override
    void mark(int part) {
        for (Side side : sides) {
            for (int i = 0; i < columns.size(); i++) {
                side.bars().get(i).pseudoClassStateChanged(POINTED, i == part);
            }
        }
    }
}
