package org.mekongatlas.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.Source;
import org.mekongatlas.model.SourceKind;
import org.mekongatlas.text.Notes;
import org.mekongatlas.text.Texts;

/**
 * A source as others cite it.
 *
 * @param seen the day on which the page was last read; null where unknown
 */
public record Citation(Source source, LocalDate seen) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final DateTimeFormatter VERSION = DateTimeFormatter.ofPattern("yyyy.MM.dd");

    /** Of a source of a catalogue, whose version is the day on which its sources were last read. */
    public static Citation of(Catalogue catalogue, Source source) {
        return new Citation(source, seen(catalogue.dataset().version()));
    }

    /** The day that a version names; null where it names none. */
    private static LocalDate seen(String version) {
        try {
            return LocalDate.parse(version, VERSION);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** {@code Bernama, "Title", 28 Nov 2024, https://…, seen 21 Nov 2026}. */
    public String plain(Texts texts) {
        return Stream.of(
                        source.publisher(),
                        "\"" + source.title() + "\"",
                        source.published() == null ? "" : source.published().toString(),
                        source.url(),
                        seen == null ? "" : texts.text("citation.seen", seen))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(texts.text("clause.comma")));
    }

    /** An entry of type {@code @online} after biblatex, with an empty field for the address of an archived copy. */
    public String bibtex() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", source.title());
        fields.put("organization", source.publisher());
        fields.put("date", source.published() == null ? "" : source.published().toString());
        fields.put("url", source.url());
        fields.put("urldate", seen == null ? "" : seen.toString());
        fields.put("langid", BabelNames.of(source.language()));
        fields.put("note", Notes.forReaders(source.note()));
        String body = fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> "  " + field.getKey() + " = {" + escaped(field) + "},\n")
                .collect(Collectors.joining());
        return "@online{" + source.id() + ",\n" + body + "  archiveurl = {}\n}\n";
    }

    private static String escaped(Map.Entry<String, String> field) {
        String plain = field.getValue().replace("{", "").replace("}", "");
        return field.getKey().equals("url") ? plain : plain.replaceAll("([#$%&_])", "\\\\$1");
    }

    /** An item of CSL-JSON 1.0, the input of citeproc, Zotero and pandoc. */
    ObjectNode csl() {
        ObjectNode item = JSON.objectNode()
                .put("id", source.id())
                .put("type", isNews(source.kind()) ? "article-newspaper" : "webpage")
                .put("title", source.title())
                .put("container-title", source.publisher())
                .put("URL", source.url())
                .put("language", source.language())
                .put("archive_location", "");
        if (source.published() != null) {
            item.set("issued", day(source.published()));
        }
        if (seen != null) {
            item.set("accessed", day(FuzzyDate.of(seen)));
        }
        return item;
    }

    private static boolean isNews(SourceKind kind) {
        return kind == SourceKind.WIRE || kind == SourceKind.NEWSPAPER || kind == SourceKind.STATE_MEDIA;
    }

    private static ObjectNode day(FuzzyDate date) {
        ArrayNode parts = JSON.arrayNode();
        IntStream.of(date.year(), date.month(), date.day())
                .takeWhile(part -> part > 0)
                .forEach(parts::add);
        ObjectNode day = JSON.objectNode();
        day.set("date-parts", JSON.arrayNode().add(parts));
        return day;
    }

    /** All of them as one text of CSL-JSON. */
    public static String csl(List<Citation> citations) {
        ArrayNode items = JSON.arrayNode();
        citations.forEach(citation -> items.add(citation.csl()));
        return items.toPrettyString();
    }
}
