package org.mekongatlas.screen.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Words;
import org.mekongatlas.index.Course;
import org.mekongatlas.index.Courses;
import org.mekongatlas.index.Courses.Reporter;
import org.mekongatlas.index.Courses.Share;
import org.mekongatlas.index.Histogram.Bin;
import org.mekongatlas.index.Stop;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.screen.control.Terms;
import org.mekongatlas.screen.page.BarChart.Bar;
import org.mekongatlas.screen.page.BarChart.Column;
import org.mekongatlas.screen.page.Chart.Part;
import org.mekongatlas.screen.state.AtlasModel;

/** Sections of pages whose numbers are counted while the page is already shown: totals through time, by country, by reporter. */
final class CountedSections {

    private static final String UNKNOWN =
            "Hatched: no report in the data. “?”: reports without a figure for just that time.";
    private static final double NAME = 104;
    private static final double BAR = 52;

    private final Rows rows;
    private final AtlasModel model;
    private final Courses courses;
    private final Later later;

    /** A total through time, with what it is called. */
    private record Series(String name, Course course) {}

    /** What came to a country, what left it, who of it are known as its citizens, and who reports it all. */
    private record Ends(List<Share> from, List<Share> to, Answer citizens, List<Reporter> reporters) {}

    /** What is told of a nationality's people. */
    private record Nation(Answer people, List<Share> from, List<Share> to, List<Reporter> reporters) {}

    CountedSections(Rows rows, Later later) {
        this.rows = rows;
        this.later = later;
        model = rows.model();
        courses = model.index().courses();
    }

    /** People of the journeys that begin and that end at a place. */
    Page journeys(Place place, Bin bin) {
        return later.part(
                new Later.Key("journeys by " + bin, place.id(), always()), () -> series(place, bin), (page, all) -> {
                    List<Series> some = all.stream()
                            .filter(series -> !series.course().isEmpty())
                            .toList();
                    if (!some.isEmpty()) {
                        chart(page, bin, some);
                    }
                });
    }

    private List<Series> series(Place place, Bin bin) {
        Question question = always();
        return Stream.of(Stop.BEGINNING, Stop.END)
                .map(stop -> new Series(
                        Terms.of(stop), courses.course(question, courses.at(place.id(), stop), bin, extent())))
                .toList();
    }

    /** People of a nationality through time. */
    Page throughTime(String nationality) {
        Question question = always().withNationality(nationality);
        return later.part(
                new Later.Key("people by month", nationality, question),
                () -> courses.course(question, courses.of(nationality), Bin.MONTH, extent()),
                (page, course) -> chart(page, Bin.MONTH, List.of(new Series("People", course))));
    }

    /** Where a country's journeys come from and go to in this period, and who reports them. */
    Page ends(Place country) {
        Question question = asked();
        return later.part(
                new Later.Key("ends", country.id(), question), () -> ends(country, question), (page, ends) -> {
                    if (ends.citizens().events() > 0) {
                        page.fact("Its citizens", Words.people(ends.citizens().total()))
                                .note("Arrivals that are reported as its citizens; many reports name no nationality.");
                    }
                    shares(page, "Came from, in this period", ends.from());
                    shares(page, "Went to, in this period", ends.to());
                    reporters(page, ends.reporters());
                });
    }

    private Ends ends(Place country, Question question) {
        List<String> in = courses.at(country.id(), Stop.END);
        List<String> out = courses.at(country.id(), Stop.BEGINNING);
        List<String> both = Stream.concat(in.stream(), out.stream()).distinct().toList();
        return new Ends(
                courses.shares(question, in, Stop.BEGINNING),
                courses.shares(question, out, Stop.END),
                model.index().counter().answer(question.withNationality(country.country()), in),
                courses.reporters(model.index().counter().answer(question, both), ""));
    }

    /** People of a nationality in this period: how many, from where, to where, and who says so. */
    Page nation(String nationality) {
        Question question = asked().withNationality(nationality);
        return later.part(
                new Later.Key("nation", nationality, question), () -> nation(nationality, question), (page, nation) -> {
                    page.fact("This period", figure(nation.people()));
                    shares(page, "From, in this period", nation.from());
                    shares(page, "To, in this period", nation.to());
                    reporters(page, nation.reporters());
                });
    }

    private Nation nation(String nationality, Question question) {
        List<String> events = courses.of(nationality);
        Answer people = model.index().counter().answer(question, events);
        return new Nation(
                people,
                courses.shares(question, events, Stop.BEGINNING),
                courses.shares(question, events, Stop.END),
                courses.reporters(people, nationality));
    }

    private static String figure(Answer answer) {
        return answer.events() == 0 ? "no figure in the data" : Words.people(answer.total());
    }

    private void chart(Page page, Bin bin, List<Series> series) {
        String step = bin == Bin.YEAR ? "year" : "month";
        String name = series.size() == 1
                ? String.format("By %s: %s", step, lower(series.get(0).name()))
                : String.format(
                        "By %s: %s (up), %s (down)",
                        step, lower(series.get(0).name()), lower(series.get(1).name()));
        page.section(name).with(new BarChart(name, columns(bin, series), rows::narrow));
        page.note(sums(step, series)).note(UNKNOWN);
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /** That parts are no sum of the whole, where that is so. */
    private static String sums(String step, List<Series> series) {
        String totals = series.stream()
                .filter(one -> !one.course().addsUp())
                .map(one -> String.format(
                        "%s, %s",
                        lower(one.name()), Words.people(one.course().whole().total())))
                .collect(Collectors.joining("; "));
        return totals.isEmpty()
                ? ""
                : String.format(
                        "Each %s is counted by itself. They do not add up to all dates (%s): running totals reach from one"
                                + " into the next, and nobody is counted twice.",
                        step, totals);
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
                    steps.stream().map(CountedSections::bar).toList(),
                    new Part(period, words(period, series, steps))));
        }
        return columns;
    }

    private static String name(Bin bin, LocalDate first) {
        return bin == Bin.YEAR || first.getMonthValue() == 1 ? String.valueOf(first.getYear()) : "";
    }

    private static Bar bar(Course.Step step) {
        return new Bar(step.answer().total().best(), step.counted(), step.reports());
    }

    /** {@code 2024. Begin here: 1,242 (1,000+), 3 reports. End here: no report.} */
    private static String words(TimeWindow period, List<Series> series, List<Course.Step> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> series.get(i).name() + ": " + words(steps.get(i)))
                .collect(Collectors.joining(". ", Words.period(period) + ". ", "."));
    }

    private static String words(Course.Step step) {
        if (step.reports() == 0) {
            return "no report";
        }
        String reports = Terms.count(step.reports(), "report", "reports");
        return (step.counted() ? Words.people(step.answer().total()) : "no figure for just this time") + ", " + reports;
    }

    private void shares(Page page, String name, List<Share> shares) {
        long most = shares.stream()
                .mapToLong(share -> share.answer().total().best())
                .max()
                .orElse(1);
        page.rows(name, shares, share -> share(share, most));
        page.note(
                shares.size() > 1
                        ? "Each country is counted by itself; together they may be more than the total."
                        : "");
    }

    private Node share(Share share, long most) {
        Node place = rows.placeLink(share.country().toLowerCase(Locale.ROOT));
        HBox name = new HBox(place);
        name.setMinWidth(NAME);
        name.setMaxWidth(NAME);
        Region bar = new Region();
        bar.getStyleClass().add("share-bar");
        bar.setMinWidth(Math.max(1, BAR * share.answer().total().best() / Math.max(1, most)));
        Label figure = new Label(Words.people(share.answer().total()));
        figure.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(name, bar, figure);
        line.getStyleClass().add("share");
        return line;
    }

    private static void reporters(Page page, List<Reporter> reporters) {
        page.rows(
                "Who reports it, in this period",
                reporters,
                reporter -> Rows.line(reporter.publisher(), Terms.count(reporter.events(), "report", "reports")));
    }

    /** All dates of the timeline. */
    private TimeWindow extent() {
        return TimeWindow.of(model.playhead().first(), model.playhead().last());
    }

    private Question always() {
        return model.view().question().withWindow(TimeWindow.ALL);
    }

    private Question asked() {
        return model.index().asked(model.view());
    }
}
