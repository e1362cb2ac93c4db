package org.mekongatlas.screen.state;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mekongatlas.count.ClaimWords;
import org.mekongatlas.count.Counter;
import org.mekongatlas.count.Reason;
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

    private static final Pattern ONE_COUNTRY = Pattern.compile("(\\d[\\d,]*) ([A-Z]{2})\\b");
    /** Two countries or more: a single {@code 27 MW} are megawatts. */
    private static final Pattern COUNTRY_LIST = Pattern.compile("\\d[\\d,]* [A-Z]{2}\\b(, \\d[\\d,]* [A-Z]{2}\\b)+");

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

    /** Whose total it is: {@code Handover: Laukkaing → China}. */
    public String subject(Total total) {
        if (total instanceof Total.OfLine of) {
            return texts.text("account.line", texts.of(of.line().leg().kind()), route(of.line()));
        }
        if (total.equals(Total.COUNTRY_WIDE)) {
            return texts.text("account.country-wide");
        }
        if (total.equals(Total.NOWHERE)) {
            return texts.text("account.nowhere");
        }
        return total instanceof Total.OfPlace of
                ? subject(of.stop(), place(of.place()))
                : texts.text("account.in-view");
    }

    private String subject(Stop stop, String place) {
        return switch (stop) {
            case BEGINNING -> texts.text("account.beginning", place);
            case BETWEEN -> texts.text("account.between", place);
            case END -> texts.text("account.end", place);
        };
    }

    /** {@code 14 movements, 37 other events}. */
    public String listed(List<Event> events) {
        long movements =
                events.stream().filter(event -> event.kind().isMovement()).count();
        long others = events.size() - movements;
        String counted = texts.count("events.movements", movements);
        return others == 0 ? counted : counted + texts.text("list.comma") + texts.count("events.others", others);
    }

    /** A text with the countries of a list of figures by name: {@code 12 PH, 4 KE} becomes {@code Philippines 12, Kenya 4}. */
    public String countriesNamed(String text) {
        return COUNTRY_LIST
                .matcher(text)
                .replaceAll(list -> Matcher.quoteReplacement(ONE_COUNTRY
                        .matcher(list.group())
                        .replaceAll(one -> Matcher.quoteReplacement(country(one.group(2)) + " " + one.group(1)))));
    }

    /** What the three figures of a total mean, in a sentence; nothing where they are one. */
    public String meaning(Span span) {
        if (span.isExact()) {
            return "";
        }
        if (span.isLeast()) {
            return texts.text("total.meaning.least");
        }
        return span.unbounded()
                ? texts.text("total.meaning.open", span.low(), span.best())
                : texts.text("total.meaning", span.low(), span.best(), span.high());
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

    /** {@code Handover: Laukkaing → China, at least 31,000 people}. */
    public String line(Flow flow, Basis basis) {
        return texts.text("line", texts.of(flow.kind()), route(flow.from(), flow.to()), people(flow, basis));
    }

    /** {@code 12,400 people (at least 12,000)}; of a net line, that it is a difference; of a line without a number, why. */
    public String people(Flow flow, Basis basis) {
        return flow.uncounted().map(this::uncounted).orElseGet(() -> counted(flow, basis));
    }

    /** Why a line has no number. */
    public String uncounted(Reason why) {
        return why == Reason.NO_FIGURE ? texts.text("line.no-number") : texts.text("line.left-out", texts.of(why));
    }

    private String counted(Flow flow, Basis basis) {
        String counted = texts.counted(flow.people(), basis);
        return flow.net() ? texts.text("line.net", counted) : counted;
    }
}
