package org.mekongatlas.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;

/** A small text file of what belongs to the user: replaced as a whole, so that it is never half written. Any thread. */
final class HomeFile {

    private final Path file;

    HomeFile(Path file) {
        this.file = file;
    }

    /** Whether there is anything to be read. */
    boolean exists() {
        return Files.exists(file);
    }

    String read() throws IOException {
        return Files.readString(file);
    }

    synchronized void write(String text) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    synchronized void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public String toString() {
        return file.toString();
    }

    /** Moves a file that is of no use out of the way, under a name with the day in it, which is returned. */
    synchronized Path setAside(LocalDate today) throws IOException {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = name.substring(0, dot) + "-damaged-" + today;
        Path aside = file.resolveSibling(stem + name.substring(dot));
        for (int copy = 2; Files.exists(aside); copy++) {
            aside = file.resolveSibling(stem + "-" + copy + name.substring(dot));
        }
        return Files.move(file, aside);
    }
}
