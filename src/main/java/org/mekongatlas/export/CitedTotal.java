package org.mekongatlas.export;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.count.Account;
import org.mekongatlas.count.Account.Line;
import org.mekongatlas.count.Account.Part;
import org.mekongatlas.count.Account.Said;
import org.mekongatlas.count.ClaimWords;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Source;
import org.mekongatlas.text.Texts;

/**
 * A total to be quoted: what it is, the reports that were added with who gives which figure, their sources, and which
 * data it was made from.
 *
 * @param sentence what it is the total of
 * @param day on which it was looked at
 */
public record CitedTotal(Texts texts, Catalogue catalogue, Account account, String sentence, LocalDate day) {

    /** Paragraphs of plain text. */
    public String text() {
        List<Line> counted = account.lines(Part.COUNTED);
        String version = catalogue.dataset().version();
        return Stream.of(
                        sentence,
                        counted.stream().map(this::report).collect(Collectors.joining("\n")),
                        sources(counted),
                        texts.text(
                                "excerpt.made-from",
                                Texts.PROGRAM,
                                version,
                                texts.dates().day(day)))
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String report(Line line) {
        Event event = event(line);
        String dates = texts.dates().dates(event.start(), event.end());
        String figure = line.figure()
                .map(people -> texts.counted(people, account.question().basis()))
                .orElse(texts.text("figure.none"));
        Stream<String> voices = account.claims(event.id()).stream().map(said -> "  – " + said(event, said));
        return Stream.concat(Stream.of(texts.text("excerpt.report", dates, event.title(), figure)), voices)
                .collect(Collectors.joining("\n"));
    }

    /** {@code Reuters, 12 Feb 2025: 260, used}. */
    private String said(Event event, Said said) {
        String who = catalogue
                .source(said.claim().source())
                .map(this::named)
                .orElse(said.claim().source());
        String figure = ClaimWords.figure(texts, said.claim(), event.unit());
        return texts.text(said.used() ? "claim.used" : "claim", who, figure);
    }

    private String named(Source source) {
        String published = source.published() == null
                ? texts.text("source.undated")
                : texts.dates().date(source.published());
        return texts.text("source.short", source.publisher(), published);
    }

    private String sources(List<Line> counted) {
        return counted.stream()
                .flatMap(line -> catalogue.sourcesOfEvent(line.event()).stream())
                .distinct()
                .map(source -> Citation.of(catalogue, source).plain(texts))
                .collect(Collectors.joining("\n"));
    }

    private Event event(Line line) {
        return catalogue.event(line.event()).orElseThrow();
    }
}
