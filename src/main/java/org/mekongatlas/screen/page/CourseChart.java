package org.mekongatlas.screen.page;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.mekongatlas.index.Course;
import org.mekongatlas.index.Histogram.Bin;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.screen.page.BarChart.Bar;
import org.mekongatlas.screen.page.BarChart.Column;
import org.mekongatlas.screen.page.Chart.Part;
import org.mekongatlas.text.Texts;

/** Totals through time as bars, with what they mean in words. */
final class CourseChart {

    private final Rows rows;
    private final Texts texts;
    /** Whether the reader wants tables beneath charts. */
    private final BooleanProperty tabled = new SimpleBooleanProperty(this, "tabled");
    /** Where the reader was last; keys begin there on a chart that is built anew. */
    private TimeWindow picked = TimeWindow.ALL;

    /**
     * A total through time.
     *
     * @param name what it is called by itself
     * @param within the same within a sentence
     */
    record Series(String name, String within, Course course) {}

    CourseChart(Rows rows) {
        this.rows = rows;
        texts = rows.texts();
    }

    /** Adds a chart of one or two series to a page, the first upwards, with what must be known to read it. */
    void show(Page page, Bin bin, List<Series> whole) {
        List<Series> series = bin == Bin.MONTH ? inView(whole) : whole;
        String what = series.size() == 1
                ? series.get(0).within()
                : texts.text(
                        "chart.up-and-down",
                        series.get(0).within(),
                        series.get(1).within());
        String name = texts.text(bin == Bin.YEAR ? "chart.by-year" : "chart.by-month", what);
        BarChart chart = new BarChart(texts, name, columns(bin, series), this::narrow);
        chart.setId("chart");
        chart.beginAt(picked);
        page.section(name).with(chart).with(new CourseTable(rows, whole, tabled, this::narrow));
        page.note(sums(bin, whole)).note(texts.text("chart.signs"));
    }

    private void narrow(TimeWindow period) {
        picked = period;
        rows.narrow(period);
    }

    /** The years in view, from the first report on; all years where there is no report in these. */
    private List<Series> inView(List<Series> series) {
        List<TimeWindow> told = series.stream()
                .flatMap(one -> one.course().steps().stream())
                .filter(step -> step.reports() > 0)
                .map(Course.Step::period)
                .sorted(Comparator.comparing(TimeWindow::from))
                .toList();
        if (told.isEmpty()) {
            return series;
        }
        TimeWindow years = years(rows.model().view().question().window());
        boolean some = told.stream().anyMatch(period -> years.overlaps(period.from(), period.to()));
        LocalDate first = told.get(0).from();
        TimeWindow stretch = some && years.from() != null && years.from().isAfter(first)
                ? years
                : TimeWindow.of(first, some ? years.to() : null);
        return series.stream()
                .map(one -> new Series(one.name(), one.within(), one.course().within(stretch)))
                .toList();
    }

    private static TimeWindow years(TimeWindow window) {
        return TimeWindow.of(
                window.from() == null ? null : window.from().withDayOfYear(1),
                window.to() == null ? null : window.to().with(TemporalAdjusters.lastDayOfYear()));
    }

    /** That parts are no sum of the whole, where that is so. */
    private String sums(Bin bin, List<Series> series) {
        List<String> totals = series.stream()
                .filter(one -> !one.course().addsUp())
                .map(one -> texts.text(
                        "chart.total",
                        one.within(),
                        texts.people(one.course().whole().total())))
                .toList();
        return totals.isEmpty()
                ? ""
                : texts.text(
                        bin == Bin.YEAR ? "chart.no-sum-of-years" : "chart.no-sum-of-months",
                        String.join(texts.text("list.semicolon"), totals));
    }

    private List<Column> columns(Bin bin, List<Series> series) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < series.get(0).course().steps().size(); i++) {
            int step = i;
            List<Course.Step> steps =
                    series.stream().map(one -> one.course().steps().get(step)).toList();
            TimeWindow period = steps.get(0).period();
            columns.add(new Column(
                    i == 0 ? year(period) : name(bin, period),
                    steps.stream().map(CourseChart::bar).toList(),
                    new Part(period, words(period, series, steps))));
        }
        return columns;
    }

    private String name(Bin bin, TimeWindow period) {
        return bin == Bin.YEAR || period.from().getMonthValue() == 1 ? year(period) : "";
    }

    private String year(TimeWindow period) {
        return texts.dates().year(period.from().getYear());
    }

    private static Bar bar(Course.Step step) {
        return new Bar(step.answer().total().best(), step.counted(), step.reports());
    }

    /** {@code 2024. Begin here: 1,242 (1,000+) in 3 reports. End here: no report.} */
    private String words(TimeWindow period, List<Series> series, List<Course.Step> steps) {
        String when = texts.dates().period(period);
        String first = words(texts, series.get(0), steps.get(0));
        return steps.size() == 1
                ? texts.text("chart.part", when, first)
                : texts.text("chart.part.both", when, first, words(texts, series.get(1), steps.get(1)));
    }

    /** {@code Arrived here: 1,242 (1,000+), 3 reports}. */
    static String words(Texts texts, Series series, Course.Step step) {
        if (step.reports() == 0) {
            return texts.text("chart.no-report", series.name());
        }
        return step.counted()
                ? texts.count(
                        "chart.reports",
                        step.reports(),
                        series.name(),
                        texts.people(step.answer().total()))
                : texts.count("chart.no-figure", step.reports(), series.name());
    }
}
