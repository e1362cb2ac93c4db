package org.mekongatlas.export;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.count.ClaimWords;
import org.mekongatlas.count.Counter;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventStatus;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Source;
import org.mekongatlas.model.Span;
import org.mekongatlas.model.Unit;
import org.mekongatlas.text.Texts;

/**
 * Events to be pasted elsewhere, with their sources.
 *
 * @param texts in which text is written; tables and entries for programs are the same in all languages
 * @param question by whose rule figures are taken
 */
public record Excerpt(Texts texts, Catalogue catalogue, Counter counter, Question question, List<Event> events) {

    private static final CsvSchema COLUMNS = CsvSchema.builder()
            .addColumns(
                    List.of(
                            "id", "kind", "start", "end", "title", "from", "via", "to", "low", "best", "high", "people",
                            "status", "sources"),
                    CsvSchema.ColumnType.STRING)
            .build()
            .withHeader();

    public Excerpt {
        events = List.copyOf(events);
    }

    /** What can be made of it, in the order of a menu. */
    public enum Format implements Coded {
        TEXT,
        CSV,
        BIBTEX,
        CSL_JSON
    }

    public String as(Format format) {
        return switch (format) {
            case TEXT -> text();
            case CSV -> csv();
            case BIBTEX -> citations().map(Citation::bibtex).collect(Collectors.joining("\n"));
            case CSL_JSON -> Citation.csl(citations().toList());
        };
    }

    private String text() {
        Map<Boolean, List<String>> byMovement = events.stream()
                .collect(Collectors.partitioningBy(
                        event -> event.kind().isMovement(), Collectors.mapping(this::paragraph, Collectors.toList())));
        List<String> others = byMovement.get(false);
        Stream<String> heading = others.isEmpty() || others.size() == events.size()
                ? Stream.of()
                : Stream.of(texts.text("excerpt.others"));
        return Stream.of(byMovement.get(true).stream(), heading, others.stream())
                .flatMap(part -> part)
                .collect(Collectors.joining("\n\n"));
    }

    private String paragraph(Event event) {
        String dates = texts.dates().dates(event.start(), event.end());
        Stream<String> head =
                Stream.of(texts.text("excerpt.report", dates, event.title(), figure(event) + status(event)));
        Stream<String> sources = catalogue.sourcesOfEvent(event.id()).stream()
                .map(source -> "  – " + citation(source).plain(texts));
        return Stream.concat(head, sources).collect(Collectors.joining("\n"));
    }

    /** Whoever quotes a figure must see that it is only announced, or contradicted. */
    private String status(Event event) {
        return event.status() == EventStatus.DONE
                ? ""
                : texts.text("clause.comma") + texts.of(event.status(), ".within");
    }

    /** Of people, with the range; of anything else, what the source that is used says, with its unit. */
    private String figure(Event event) {
        if (event.unit() == null || event.unit() == Unit.PERSONS) {
            return counter.figure(event.id(), question)
                    .map(people -> texts.counted(people, Basis.PEOPLE))
                    .orElse(texts.text("figure.none"));
        }
        return counter.chosenClaim(event.id(), question)
                .map(claim -> ClaimWords.figure(texts, claim, event.unit()))
                .orElse(texts.text("figure.none"));
    }

    private String csv() {
        try (StringWriter out = new StringWriter()) {
            new CsvMapper().writer(COLUMNS).writeValues(out).writeAll(rows()).close();
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<List<String>> rows() {
        return events.stream().map(this::row).toList();
    }

    private List<String> row(Event event) {
        Span figure = counter.figure(event.id(), question).orElse(null);
        return List.of(
                event.id(),
                event.kind().code(),
                event.start().toString(),
                event.end().toString(),
                event.title(),
                name(event.origin().isEmpty() ? event.place() : event.origin()),
                event.via().stream().map(this::name).collect(Collectors.joining(" > ")),
                name(event.destination()),
                figure == null ? "" : Long.toString(figure.low()),
                figure == null ? "" : Long.toString(figure.best()),
                figure == null || figure.unbounded() ? "" : Long.toString(figure.high()),
                event.people() == null ? "" : event.people().code(),
                event.status().code(),
                catalogue.sourcesOfEvent(event.id()).stream().map(Source::url).collect(Collectors.joining(" ")));
    }

    private String name(String place) {
        return catalogue.place(place).map(Place::name).orElse(place);
    }

    private Stream<Citation> citations() {
        return events.stream()
                .flatMap(event -> catalogue.sourcesOfEvent(event.id()).stream())
                .distinct()
                .map(this::citation);
    }

    private Citation citation(Source source) {
        return Citation.of(catalogue, source);
    }
}
