package org.mekongatlas.screen.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mekongatlas.index.Silence.Row;
import org.mekongatlas.index.Silence.Stretch;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.SourceKind;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.text.Texts;

class SilenceWordsTest {

    private static final Stretch TOLD = new Stretch(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 29), 3, 0);
    private static final Stretch SILENT = new Stretch(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 30), 0, 2);
    private static final Row PRESS = new Row(Optional.of(SourceKind.NEWSPAPER), List.of(TOLD, SILENT));
    private static final Row ANY = new Row(Optional.empty(), List.of(TOLD));

    private final SilenceWords words = new SilenceWords(Texts.in(Language.EN));

    @Test
    void saysWhoIsSilentAndWhen() {
        assertEquals(
                "No report in view from newspapers is dated Mar–Apr 2024; 2 of a longer time reach into it",
                words.of(PRESS, SILENT));
        assertEquals("Reports in view from newspapers dated Jan–Feb 2024: 3", words.of(PRESS, TOLD));
    }

    @Test
    void namesTheLongestSilenceOrThatThereIsNone() {
        TimeWindow seen = TimeWindow.of(TOLD.first(), SILENT.last());
        assertEquals(
                "Longest time without reports from newspapers: Mar–Apr 2024; 2 of a longer time reach into it",
                words.longest(PRESS, seen));
        assertEquals("Reports all along", words.longest(ANY, seen));
    }
}
