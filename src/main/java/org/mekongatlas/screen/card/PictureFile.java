package org.mekongatlas.screen.card;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.text.Texts;

/** Where a picture goes: a file named after its period and size, that is not there yet. */
final class PictureFile {

    private PictureFile() {}

    /**
     * {@code mekong-atlas 2023-09-01 2025-01-31 1920x1080.png}, with a number behind it where there is one already.
     *
     * @throws IOException with a sentence for the reader if there is no such folder
     */
    static Path in(Texts texts, String folder, TimeWindow window, int width, int height) throws IOException {
        Path parent = existing(texts, folder);
        String name = Stream.of("mekong-atlas", text(window.from()), text(window.to()), width + "x" + height)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        Path file = parent.resolve(name + ".png");
        for (int copy = 2; Files.exists(file); copy++) {
            file = parent.resolve(name + " (" + copy + ").png");
        }
        return file;
    }

    /** Where the last of the pictures saved before is; without one, or where that is gone, the usual folder. */
    static Path folder(List<Path> saved) {
        return saved.stream()
                .limit(1)
                .map(file -> file.toAbsolutePath().getParent())
                .filter(Files::isDirectory)
                .findFirst()
                .orElseGet(PictureFile::usualFolder);
    }

    /** The user's folder of pictures, or failing that the user's folder. */
    private static Path usualFolder() {
        Path home = Path.of(System.getProperty("user.home"));
        Path pictures = home.resolve("Pictures");
        return Files.isDirectory(pictures) ? pictures : home;
    }

    private static Path existing(Texts texts, String name) throws IOException {
        try {
            Path folder = Path.of(name.strip()).toAbsolutePath();
            if (Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException e) {
            throw new IOException(texts.text("picture.no-folder-name", name), e);
        }
        throw new IOException(texts.text("picture.no-folder", name));
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
