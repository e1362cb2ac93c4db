package org.mekongatlas.screen.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.mekongatlas.count.Answer;
import org.mekongatlas.index.Course;
import org.mekongatlas.index.Courses;
import org.mekongatlas.index.Courses.Reporter;
import org.mekongatlas.index.Courses.Share;
import org.mekongatlas.index.Histogram.Bin;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.index.Stop;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.screen.page.CourseChart.Series;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Playhead;
import org.mekongatlas.screen.state.Total;
import org.mekongatlas.text.Texts;

/** Sections of pages whose numbers are counted while the page is already shown: totals through time, by country, by reporter. */
final class CountedSections {

    /** Widths of a name and of a bar, logical pixels. */
    private static final double NAME = 104;

    private static final double BAR = 52;

    private final Rows rows;
    private final Texts texts;
    private final AtlasModel model;
    private final Courses courses;
    private final Later later;
    private final CourseChart chart;

    /** What came to a country, what left it, who of it are known as its citizens, and who reports it all. */
    private record Ends(List<Share> from, List<Share> to, Answer citizens, List<Reporter> reporters) {}

    /** What is told of a nationality's people. */
    private record Nation(Answer people, List<Share> from, List<Share> to, List<Reporter> reporters) {}

    CountedSections(Rows rows, Later later) {
        this.rows = rows;
        texts = rows.texts();
        this.later = later;
        chart = new CourseChart(rows);
        model = rows.model();
        courses = model.index().courses();
    }

    /** People of the journeys that begin, pass or end at a place in this period. */
    Page totals(Place place) {
        Snapshot snapshot = model.snapshotProperty().get();
        if (snapshot == null) {
            return Page.part(texts);
        }
        return later.part(
                new Later.Key("totals", place.id(), model.index().asked(snapshot.view())),
                () -> totals(place, snapshot),
                (page, totals) -> totals(page, place, totals));
    }

    private Map<Stop, Answer> totals(Place place, Snapshot snapshot) {
        Map<Stop, Answer> totals = new EnumMap<>(Stop.class);
        for (Stop stop : Stop.values()) {
            totals.put(stop, model.index().at(snapshot, place.id(), stop));
        }
        return totals;
    }

    private void totals(Page page, Place place, Map<Stop, Answer> totals) {
        if (totals.values().stream().anyMatch(answer -> answer.events() > 0)) {
            page.section(texts.text("place.totals"));
        }
        totals.forEach((stop, answer) -> {
            if (answer.events() > 0) {
                page.fact(rows.wording().of(stop), rows.total(answer, new Total.OfPlace(place.id(), stop)));
            }
        });
        page.note(model.covering().note(place));
    }

    /** People of the journeys that begin and that end at a place. */
    Page journeys(Place place, Bin bin) {
        return later.part(
                new Later.Key("journeys by " + bin, place.id(), always()), () -> series(place, bin), (page, all) -> {
                    List<Series> some = all.stream()
                            .filter(series -> !series.course().isEmpty())
                            .toList();
                    if (!some.isEmpty()) {
                        chart.show(page, bin, some);
                    }
                });
    }

    private List<Series> series(Place place, Bin bin) {
        Question question = always();
        return Stream.of(Stop.BEGINNING, Stop.END)
                .map(stop -> new Series(
                        rows.wording().of(stop),
                        texts.text(stop == Stop.BEGINNING ? "chart.beginning" : "chart.end"),
                        courses.course(question, courses.at(place.id(), stop), bin, extent())))
                .toList();
    }

    /** People of a nationality through time. */
    Page throughTime(String nationality) {
        Question question = always().withNationality(nationality);
        return later.part(
                new Later.Key("people by month", nationality, question),
                () -> courses.course(question, courses.of(nationality), Bin.MONTH, extent()),
                (page, course) -> chart.show(page, Bin.MONTH, List.of(people(course))));
    }

    private Series people(Course course) {
        return new Series(texts.of(Basis.PEOPLE), texts.text("chart.people"), course);
    }

    /** Where a country's journeys come from and go to in this period, and who reports them. */
    Page ends(Place country) {
        Question question = asked();
        return later.part(
                new Later.Key("ends", country.id(), question), () -> ends(country, question), (page, ends) -> {
                    if (ends.citizens().events() > 0) {
                        page.fact(
                                        texts.text("country.citizens"),
                                        texts.people(ends.citizens().total()))
                                .note(texts.text("country.citizens-meaning"));
                    }
                    shares(page, texts.text("country.came-from"), ends.from());
                    shares(page, texts.text("country.went-to"), ends.to());
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
                    page.fact(texts.text("nationality.period"), figure(nation.people()));
                    shares(page, texts.text("nationality.from"), nation.from());
                    shares(page, texts.text("nationality.to"), nation.to());
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

    private String figure(Answer answer) {
        return answer.events() == 0 ? texts.text("nationality.no-figure") : texts.people(answer.total());
    }

    private void shares(Page page, String name, List<Share> shares) {
        long most = shares.stream()
                .mapToLong(share -> share.answer().total().best())
                .max()
                .orElse(1);
        page.rows(name, shares, share -> share(share, most));
        page.note(shares.size() > 1 ? texts.text("country.no-sum") : "");
    }

    private Node share(Share share, long most) {
        Node place = rows.places().link(share.country().toLowerCase(Locale.ROOT));
        HBox name = new HBox(place);
        name.setMinWidth(NAME);
        name.setMaxWidth(NAME);
        Region bar = new Region();
        bar.getStyleClass().add("share-bar");
        bar.setMinWidth(Math.max(1, BAR * share.answer().total().best() / Math.max(1, most)));
        Label figure = new Label(texts.people(share.answer().total()));
        figure.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(name, bar, figure);
        line.getStyleClass().add("share");
        return line;
    }

    private void reporters(Page page, List<Reporter> reporters) {
        page.rows(
                texts.text("reporters"),
                reporters,
                reporter -> Rows.line(reporter.publisher(), texts.count("reporters.reports", reporter.events())));
    }

    /** All dates of the timeline. */
    private TimeWindow extent() {
        Playhead days = model.time().playhead();
        return TimeWindow.of(days.first(), days.last());
    }

    private Question always() {
        return model.view().question().withWindow(TimeWindow.ALL);
    }

    private Question asked() {
        return model.index().asked(model.view());
    }
}
