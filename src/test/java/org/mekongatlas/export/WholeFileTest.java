package org.mekongatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekongatlas.model.Language;
import org.mekongatlas.text.Texts;

class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void aNewFileTakesThePlaceOfTheOld() throws IOException {
        Path file = Files.writeString(folder.resolve("map.png"), "old");
        new WholeFile(Texts.in(Language.EN), file).write(out -> out.write("new".getBytes()));
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("map.png"), names());
    }

    @Test
    void aFailureHalfwayLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("map.png"), "old");
        IOException said =
                assertThrows(IOException.class, () -> new WholeFile(Texts.in(Language.EN), file).write(out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }));
        assertEquals("The disk of " + folder + " is full; nothing was written.", said.getMessage());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("map.png"), names());
    }

    @Test
    void aFullDiskIsSaidToBeFullWhateverTheWriterOfThePictureMakesOfIt() {
        IOException disk = new IOException("No space left on device");
        IOException said = assertThrows(
                IOException.class, () -> new WholeFile(Texts.in(Language.EN), folder.resolve("map.png")).write(out -> {
                    throw new IOException("I/O error writing PNG file!", disk);
                }));
        assertEquals("The disk of " + folder + " is full; nothing was written.", said.getMessage());
    }

    @Test
    void aFolderThatRefusesIsSaidInASentence() {
        Path file = folder.resolve("map.png");
        assertEquals(
                "The folder " + folder + " may not be written to.",
                refusal(file, new AccessDeniedException(file.toString())));
        assertEquals(
                "The folder " + folder + " may not be written to.",
                refusal(file, new FileSystemException(file.toString(), null, "Read-only file system")));
        assertEquals(
                file + " could not be written: Input/output error.",
                refusal(file, new IOException("Input/output error")));
    }

    @Test
    void aFolderInPlaceOfTheFileIsRefused() throws IOException {
        IOException said = assertThrows(IOException.class, () -> new WholeFile(Texts.in(Language.EN), folder).check());
        assertEquals(folder + " is a folder, not a file.", said.getMessage());
        assertEquals(List.of(), names());
    }

    @Test
    void aMissingFolderIsNotMade() throws IOException {
        Path missing = folder.resolve("pictures");
        IOException said =
                assertThrows(IOException.class, () -> new WholeFile(Texts.in(Language.EN), missing.resolve("map.png"))
                        .write(out -> {}));
        assertEquals("There is no folder " + missing + ".", said.getMessage());
        assertEquals(List.of(), names());
    }

    private static String refusal(Path file, IOException reason) {
        return assertThrows(IOException.class, () -> new WholeFile(Texts.in(Language.EN), file).write(out -> {
                    throw reason;
                }))
                .getMessage();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
