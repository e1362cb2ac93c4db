package org.mekongatlas.screen.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.text.Texts;

class PictureFileTest {

    private static final TimeWindow WINDOW = TimeWindow.of(LocalDate.of(2023, 9, 1), LocalDate.of(2025, 1, 31));

    private static final Texts ENGLISH = Texts.in(Language.EN);

    @TempDir
    private Path folder;

    @Test
    void isNamedAfterPeriodAndSize() throws IOException {
        assertEquals("mekong-atlas 2023-09-01 2025-01-31 1920x1080.png", name(WINDOW));
        assertEquals("mekong-atlas 1920x1080.png", name(TimeWindow.ALL));
    }

    @Test
    void noPictureReplacesAnother() throws IOException {
        Files.createFile(folder.resolve(name(WINDOW)));
        assertEquals("mekong-atlas 2023-09-01 2025-01-31 1920x1080 (2).png", name(WINDOW));
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        IOException wrong =
                assertThrows(IOException.class, () -> PictureFile.in(ENGLISH, "/no/such", WINDOW, 1920, 1080));
        assertEquals("There is no folder “/no/such”.", wrong.getMessage());
    }

    private String name(TimeWindow window) throws IOException {
        return PictureFile.in(ENGLISH, folder.toString(), window, 1920, 1080)
                .getFileName()
                .toString();
    }
}
