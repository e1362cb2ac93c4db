package org.mekongatlas.screen.control;

import java.util.List;
import java.util.Locale;
import org.mekongatlas.count.Words;
import org.mekongatlas.index.Flow;
import org.mekongatlas.index.Stop;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.Source;
import org.mekongatlas.model.SourceKind;
import org.mekongatlas.model.Span;
import org.mekongatlas.paint.Selection;

/** The words of the model as the window writes them, in English. */
public final class Terms {

    private static final List<SourceKind> CAPITALS = List.of(SourceKind.UN, SourceKind.NGO);

    private Terms() {}

    /** {@code Power cut} for {@code POWER_CUT}. */
    public static String of(Coded term) {
        String words = term.code().replace('-', ' ');
        return CAPITALS.contains(term) ? words.toUpperCase(Locale.ROOT) : capital(words);
    }

    /** {@code A plan} for {@code a plan}. */
    public static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What a journey does at a place. */
    public static String of(Stop stop) {
        return switch (stop) {
            case BEGINNING -> "Begin here";
            case BETWEEN -> "Pass through";
            case END -> "End here";
        };
    }

    /** What a total counts. */
    public static String of(Basis basis) {
        return switch (basis) {
            case PEOPLE -> "People";
            case MOVEMENTS -> "Crossings";
        };
    }

    /** {@code low 61,900 / best 62,300 / high 70,200}. */
    public static String bounds(Span span) {
        String high = span.unbounded() ? "open" : Words.number(span.high());
        return "low " + Words.number(span.low()) + " / best " + Words.number(span.best()) + " / high " + high;
    }

    /** {@code 1 report}, {@code 12 reports}. */
    public static String count(long number, String one, String many) {
        return Words.number(number) + " " + (number == 1 ? one : many);
    }

    /** {@code Xinhua, 21 Nov 2023}. */
    public static String source(Catalogue catalogue, String id) {
        return catalogue
                .source(id)
                .map(source -> source.publisher() + ", " + published(source))
                .orElse(id);
    }

    /** When a source was published. */
    public static String published(Source source) {
        return source.published() == null ? "undated" : Words.date(source.published());
    }

    /** {@code Laukkaing → China}. */
    public static String route(Catalogue catalogue, Selection.OfFlow line) {
        return place(catalogue, line.from()) + " → " + place(catalogue, line.to());
    }

    /** Name of a country by its code, or the code where it is not known. */
    public static String country(Catalogue catalogue, String code) {
        return catalogue.place(code.toLowerCase(Locale.ROOT)).map(Place::name).orElse(code);
    }

    /** {@code Handover: Laukkaing → China, 31,000 (31,000+) people}. */
    public static String line(Catalogue catalogue, Flow flow, Basis basis) {
        return String.format(
                "%s: %s → %s, %s",
                of(flow.kind()),
                place(catalogue, flow.from()),
                place(catalogue, flow.to()),
                flow.counted() ? people(flow, basis) : "no number is known");
    }

    /** {@code 12,400 (12,000+) people}; of a net line, that it is a difference. */
    public static String people(Flow flow, Basis basis) {
        String counted = Words.people(flow.people()) + " " + of(basis).toLowerCase(Locale.ROOT);
        return flow.net() ? counted + ", the difference of both directions" : counted;
    }

    /** Name of a place, {@code unknown} for an end nobody names. */
    public static String place(Catalogue catalogue, String id) {
        return catalogue.place(id).map(Place::name).orElse(id.isEmpty() ? "unknown" : id);
    }
}
