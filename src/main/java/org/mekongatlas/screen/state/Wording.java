package org.mekongatlas.screen.state;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mekongatlas.count.ClaimWords;
import org.mekongatlas.count.Counter;
import org.mekongatlas.index.Flow;
import org.mekongatlas.index.Stop;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Source;
import org.mekongatlas.model.Span;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.text.Texts;

/** Places, lines, sources and totals of a catalogue as the window writes them. */
public record Wording(Catalogue catalogue, Texts texts) {

    /** What a journey does at a place. */
    public String of(Stop stop) {
        return switch (stop) {
            case BEGINNING -> texts.text("stop.beginning");
            case BETWEEN -> texts.text("stop.between");
            case END -> texts.text("stop.end");
        };
    }

    /** The figure an event stands for by the rule of a question, in few signs; empty without one. */
    public String figure(Event event, Counter counter, Question question) {
        return counter.chosenClaim(event.id(), question)
                .map(claim -> ClaimWords.shortFigure(texts, claim, event.unit()))
                .orElse("");
    }

    /** {@code low 61,900 / best 62,300 / high 70,200}. */
    public String bounds(Span span) {
        Object high = span.unbounded() ? texts.text("total.open") : (Object) span.high();
        return texts.text("total.bounds", span.low(), span.best(), high);
    }

    /** {@code Xinhua, 21 Nov 2023}. */
    public String source(String id) {
        return catalogue
                .source(id)
                .map(source -> texts.text("source.short", source.publisher(), published(source)))
                .orElse(id);
    }

    /** When a source was published. */
    public String published(Source source) {
        return source.published() == null
                ? texts.text("source.undated")
                : texts.dates().date(source.published());
    }

    /** {@code Laukkaing → China}. */
    public String route(Selection.OfFlow line) {
        return route(line.leg().from(), line.leg().to());
    }

    private String route(String from, String to) {
        return texts.text("route", place(from), place(to));
    }

    /** Name of a country by its code. */
    public String country(String code) {
        return catalogue.place(code.toLowerCase(Locale.ROOT)).map(texts::name).orElseGet(() -> texts.country(code));
    }

    /** Name of a place, {@code unknown} for an end nobody names. */
    public String place(String id) {
        return catalogue.place(id).map(texts::name).orElse(id.isEmpty() ? texts.text("place.unknown") : id);
    }

    /** What a place is called in other languages, each name once. */
    public List<String> otherNames(Place place) {
        Stream<String> local = place.names().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
        return Stream.concat(Stream.of(place.name()), local)
                .filter(name -> !name.equals(texts.name(place)))
                .distinct()
                .toList();
    }

    /** {@code Handover: Laukkaing → China, 31,000 (31,000+) people}. */
    public String line(Flow flow, Basis basis) {
        String people = flow.counted() ? people(flow, basis) : texts.text("line.no-number");
        return texts.text("line", texts.of(flow.kind()), route(flow.from(), flow.to()), people);
    }

    /** {@code 12,400 (12,000+) people}; of a net line, that it is a difference. */
    public String people(Flow flow, Basis basis) {
        String counted =
                switch (basis) {
                    case PEOPLE -> texts.text("line.people", texts.people(flow.people()));
                    case MOVEMENTS -> texts.text("line.crossings", texts.people(flow.people()));
                };
        return flow.net() ? texts.text("line.net", counted) : counted;
    }
}
