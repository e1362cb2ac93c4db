package org.mekongatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.Counter;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.export.Excerpt.Format;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventStatus;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Source;
import org.mekongatlas.model.SourceKind;
import org.mekongatlas.text.Texts;

/** Copying from the shipped data. */
class ExcerptTest {

    private static final String OTHERS = "Other events, not movements:";

    private static Catalogue catalogue;
    private static Excerpt all;

    @BeforeAll
    static void read() throws IOException {
        catalogue = new Catalogue(PackageReader.read(DataFiles.shipped()).dataset());
        all = new Excerpt(
                Texts.in(Language.EN),
                catalogue,
                new Counter(catalogue),
                Question.ALL,
                List.copyOf(catalogue.events()));
    }

    @Test
    void theTableIsReadBackWithEveryEvent() throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(all.as(Format.CSV))) {
            List<Map<String, String>> read = rows.readAll();
            assertEquals(
                    catalogue.events().stream().map(Event::title).toList(),
                    read.stream().map(row -> row.get("title")).toList());
            Map<String, String> deported = row(read, "1,242");
            assertEquals("1242", deported.get("best"), deported::toString);
            assertTrue(deported.get("sources").startsWith("http"), deported::toString);
        }
    }

    private static Map<String, String> row(List<Map<String, String>> rows, String words) {
        return rows.stream()
                .filter(row -> row.get("title").contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void otherEventsStandApartFromMovements() {
        String[] parts = all.as(Format.TEXT).split("\n\n" + OTHERS + "\n\n");
        assertEquals(2, parts.length);
        long movements = catalogue.events().stream()
                .filter(event -> event.kind().isMovement())
                .count();
        assertEquals(movements, parts[0].split("\n\n").length);
        assertEquals(catalogue.events().size() - movements, parts[1].split("\n\n").length);
    }

    @Test
    void everyParagraphNamesItsSources() {
        for (String paragraph : all.as(Format.TEXT).split("\n\n")) {
            assertTrue(paragraph.equals(OTHERS) || paragraph.contains("\n  – "), paragraph);
        }
    }

    @Test
    void figuresKeepTheirUnits() {
        String text = all.as(Format.TEXT);
        assertTrue(text.matches("(?s).*80 billion baht[^\n]* \\(about 80 billion baht, ongoing\\)\n.*"), "money");
        assertTrue(text.contains(" (51 places, ongoing)\n"), "places");
        assertTrue(text.matches("(?s).* \\(1,242 people[^\n]*\\)\n.*"), "people");
    }

    /** As in the window and on the command line, which show what the rule has chosen, or nothing. */
    @Test
    void aFigureStandsWhereTheRuleHasChosenOneAndNowhereElse() {
        Counter counter = new Counter(catalogue);
        for (Question question : List.of(Question.ALL, Question.ALL.withNationality("IN"))) {
            for (Event event : catalogue.events()) {
                String text = new Excerpt(all.texts(), catalogue, counter, question, List.of(event)).as(Format.TEXT);
                boolean none = text.lines().findFirst().orElseThrow().matches(".* \\(no figure(, \\w+)?\\)");
                assertEquals(counter.chosenClaim(event.id(), question).isEmpty(), none, text);
            }
        }
    }

    /** Nobody quotes a plan or a disputed figure as what happened. */
    @Test
    void whatIsNotDoneIsSaidToBeSo() {
        for (Event event : catalogue.events()) {
            String head = new Excerpt(all.texts(), catalogue, all.counter(), Question.ALL, List.of(event))
                    .as(Format.TEXT)
                    .lines()
                    .findFirst()
                    .orElseThrow();
            boolean said = head.endsWith(", " + event.status().code() + ")");
            assertEquals(event.status() != EventStatus.DONE, said, head);
        }
    }

    @Test
    void notesOfEditorsAreNotCited() {
        String entries = all.as(Format.BIBTEX);
        assertFalse(entries.contains("note = {seed}"));
        assertTrue(entries.contains("note = {Secondary site; no better page was found}"));
    }

    /** LaTeX knows no codes: it would stop at one where a bibliography is to follow the languages of its entries. */
    @Test
    void languagesOfSourcesAreNames() {
        Set<String> languages =
                catalogue.dataset().sources().stream().map(Source::language).collect(Collectors.toSet());
        for (String language : languages) {
            assertTrue(BabelNames.of(language).length() > 2, language);
        }
        assertEquals("chinese", BabelNames.of("zh"));
        assertEquals("", BabelNames.of("xx"), "what babel has no name for is left out");
    }

    @Test
    void everySourceIsCitedOnce() throws IOException {
        JsonNode items = new ObjectMapper().readTree(all.as(Format.CSL_JSON));
        List<String> ids = items.findValuesAsText("id");
        assertEquals(ids.stream().distinct().toList(), ids);
        for (JsonNode item : items) {
            assertFalse(item.get("title").asText().isEmpty());
            assertEquals(2026, item.at("/accessed/date-parts/0/0").asInt());
        }
        assertEquals(ids.size(), all.as(Format.BIBTEX).split("@online\\{").length - 1);
    }

    @Test
    void whatTexWouldTakeForACommandIsEscaped() {
        Source source = new Source(
                "a-1",
                "R&D {News}",
                "50% of _them_",
                "https://a.example/b_c%20d",
                FuzzyDate.parse("2025-02"),
                "en",
                SourceKind.WIRE,
                "");
        assertEquals("""
                @online{a-1,
                  title = {50\\% of \\_them\\_},
                  organization = {R\\&D News},
                  date = {2025-02},
                  url = {https://a.example/b_c%20d},
                  langid = {english},
                  archiveurl = {}
                }
                """, new Citation(source, null).bibtex());
        assertEquals(
                "R&D {News}, \"50% of _them_\", 2025-02, https://a.example/b_c%20d",
                new Citation(source, null).plain(Texts.in(Language.EN)));
    }
}
