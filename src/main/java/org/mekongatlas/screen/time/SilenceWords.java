package org.mekongatlas.screen.time;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.index.Silence;
import org.mekongatlas.index.Silence.Row;
import org.mekongatlas.index.Silence.Stretch;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.text.Texts;

/** Silences in words. */
public final class SilenceWords {

    private final Texts texts;

    SilenceWords(Texts texts) {
        this.texts = texts;
    }

    /** Whose reports a row holds. */
    String name(Row row) {
        return row.source().map(texts::of).orElseGet(() -> texts.text("silence.all"));
    }

    /** What silence does not mean. */
    String meaning() {
        return texts.text("silence.meaning");
    }

    /** What a stretch holds, or that it holds nothing. */
    String of(Row row, Stretch stretch) {
        return stretch.silent() ? around(stretch, none(row, stretch)) : told(row, stretch);
    }

    private String none(Row row, Stretch stretch) {
        return who(row).map(who -> texts.text("silence.none.from", period(stretch), who))
                .orElseGet(() -> texts.text("silence.none", period(stretch)));
    }

    private String told(Row row, Stretch stretch) {
        return who(row).map(who -> texts.text("silence.told.from", stretch.dated(), period(stretch), who))
                .orElseGet(() -> texts.text("silence.told", stretch.dated(), period(stretch)));
    }

    /** The longest silence of what is seen; that there is none where none is. */
    String longest(Row row, TimeWindow seen) {
        return row.longest(seen)
                .map(stretch -> around(stretch, longest(row, stretch)))
                .orElseGet(() -> who(row).map(who -> texts.text("silence.never.from", who))
                        .orElseGet(() -> texts.text("silence.never")));
    }

    private String longest(Row row, Stretch stretch) {
        return who(row).map(who -> texts.text("silence.longest.from", period(stretch), who))
                .orElseGet(() -> texts.text("silence.longest", period(stretch)));
    }

    /** The longest silence of every row, a line for each, for those who can not see them. */
    String all(Silence silence, TimeWindow seen) {
        return Stream.concat(
                        Stream.of(texts.text("silence.keys"), meaning()),
                        silence.rows().stream().map(row -> longest(row, seen)))
                .collect(Collectors.joining("\n"));
    }

    /** With how many reports of a longer time reach into it. */
    private String around(Stretch stretch, String said) {
        return stretch.around() == 0 ? said : texts.count("silence.around", stretch.around(), said);
    }

    private String period(Stretch stretch) {
        return texts.dates().period(TimeWindow.of(stretch.first(), stretch.last()));
    }

    /** The sources of a row; empty where it is that of all. */
    private Optional<String> who(Row row) {
        return row.source().map(kind -> texts.of(kind, ".who"));
    }
}
