package org.mekongatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongatlas.model.Language;
import org.mekongatlas.screen.state.SavedView;
import org.mekongatlas.screen.state.Shelf;
import org.mekongatlas.text.Texts;

class SavedViewsFileTest {

    private static final Texts ENGLISH = Texts.in(Language.EN);

    @TempDir
    private Path home;

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        List<SavedView> views =
                List.of(SavedView.of("မြဝတီ “2025”", "period=2025-02"), SavedView.of("newer", "weather=fine"));
        new SavedViewsFile(home.resolve("new")).write(views, ENGLISH);
        assertEquals(new Shelf.Kept(views, ""), new SavedViewsFile(home.resolve("new")).read(ENGLISH));
    }

    @Test
    void whereThereIsNoFileThereIsNothing() {
        assertEquals(new Shelf.Kept(List.of(), ""), new SavedViewsFile(home).read(ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"views\": 3}", "{\"views\": [{\"name\": 1, \"view\": \"\"}]}", "\u0000"})
    void aDamagedFileIsSetAsideAndNothingOfItIsLost(String damaged) throws IOException {
        for (int copy = 1; copy <= 2; copy++) {
            Files.writeString(home.resolve("views.json"), damaged);
            Shelf.Kept kept = new SavedViewsFile(home).read(ENGLISH);
            assertEquals(List.of(), kept.views());
            String name = "views-damaged-" + LocalDate.now() + (copy == 1 ? "" : "-2") + ".json";
            assertEquals(
                    "The file of your saved views was damaged. It was set aside as " + home.resolve(name) + ".",
                    kept.notice());
            assertEquals(damaged, Files.readString(home.resolve(name)));
        }
        assertEquals(new Shelf.Kept(List.of(), ""), new SavedViewsFile(home).read(ENGLISH));
    }

    @Test
    void whatCanNotBeWrittenIsSaidAndLeavesWhatWasThere() throws IOException {
        Path occupied = Files.writeString(home.resolve("file"), "");
        String sentence = assertThrows(IOException.class, () -> new SavedViewsFile(occupied).write(List.of(), ENGLISH))
                .getMessage();
        assertTrue(sentence.startsWith("The views could not be saved in "), sentence);
        try (Stream<Path> files = Files.list(home)) {
            assertEquals(List.of(occupied), files.toList());
        }
    }
}
