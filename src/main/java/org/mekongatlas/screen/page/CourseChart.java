package org.mekongatlas.screen.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    void show(Page page, Bin bin, List<Series> series) {
        String what = series.size() == 1
                ? series.get(0).within()
                : texts.text(
                        "chart.up-and-down",
                        series.get(0).within(),
                        series.get(1).within());
        String name = texts.text(bin == Bin.YEAR ? "chart.by-year" : "chart.by-month", what);
        page.section(name).with(new BarChart(texts, name, columns(bin, series), rows::narrow));
        page.note(sums(bin, series)).note(texts.text("chart.signs"));
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
                    name(bin, period.from()),
                    steps.stream().map(CourseChart::bar).toList(),
                    new Part(period, words(period, series, steps))));
        }
        return columns;
    }

    private String name(Bin bin, LocalDate first) {
        return bin == Bin.YEAR || first.getMonthValue() == 1 ? texts.dates().year(first.getYear()) : "";
    }

    private static Bar bar(Course.Step step) {
        return new Bar(step.answer().total().best(), step.counted(), step.reports());
    }

    /** {@code 2024. Begin here: 1,242 (1,000+) in 3 reports. End here: no report.} */
    private String words(TimeWindow period, List<Series> series, List<Course.Step> steps) {
        String when = texts.dates().period(period);
        String first = words(series.get(0), steps.get(0));
        return steps.size() == 1
                ? texts.text("chart.part", when, first)
                : texts.text("chart.part.both", when, first, words(series.get(1), steps.get(1)));
    }

    private String words(Series series, Course.Step step) {
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
