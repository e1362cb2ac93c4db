package org.mekongatlas.screen.time;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.count.Words;
import org.mekongatlas.index.Silence;
import org.mekongatlas.index.Silence.Row;
import org.mekongatlas.index.Silence.Stretch;
import org.mekongatlas.model.SourceKind;
import org.mekongatlas.model.TimeWindow;

/** Silences in words. */
public final class SilenceWords {

    public static final String MEANING = "Silence means no report in the data, not that nothing happened.";

    private SilenceWords() {}

    /** What a stretch holds, or that it holds nothing. */
    static String of(Row row, Stretch stretch) {
        String pattern = stretch.silent() ? "No report in view%s is dated %s%s" : "Reports in view%s dated %s: %s";
        String who = row.source().map(SilenceWords::from).orElse("");
        return String.format(
                pattern, who, period(stretch), stretch.silent() ? around(stretch) : Words.number(stretch.dated()));
    }

    /** The longest silence of what is seen; that there is none where none is. */
    static String longest(Row row, TimeWindow seen) {
        String who = row.source().map(SilenceWords::from).orElse("");
        return row.longest(seen)
                .map(stretch ->
                        String.format("Longest time without reports%s: %s%s", who, period(stretch), around(stretch)))
                .orElseGet(() -> String.format("Reports%s all along", who));
    }

    private static String around(Stretch stretch) {
        return switch (stretch.around()) {
            case 0 -> "";
            case 1 -> "; 1 of a longer time reaches into it";
            default -> String.format("; %s of a longer time reach into it", Words.number(stretch.around()));
        };
    }

    /** The longest silence of every row, for those who can not see them. */
    static String all(Silence silence, TimeWindow seen) {
        return Stream.concat(
                        Stream.of(
                                "When there are no reports. Left and Right go from silence to silence, Up and Down from"
                                        + " one class of source to another. " + MEANING),
                        silence.rows().stream().map(row -> longest(row, seen)))
                .collect(Collectors.joining(". "));
    }

    private static String period(Stretch stretch) {
        return Words.period(TimeWindow.of(stretch.first(), stretch.last()));
    }

    private static String from(SourceKind kind) {
        return switch (kind) {
            case WIRE -> " from wire services";
            case NEWSPAPER -> " from newspapers";
            case BROADCASTER -> " from broadcasters";
            case STATE_MEDIA -> " from state media";
            case GOVERNMENT -> " from governments";
            case UN -> " from the UN";
            case NGO -> " from NGOs";
            case RESEARCH -> " from researchers";
            case COURT -> " from courts";
            case OTHER -> " from other sources";
        };
    }
}
