package org.mekongatlas.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import org.mekongatlas.text.Texts;

/** A file that is there whole or not at all: written beside its place under another name, then moved. */
final class WholeFile {

    private final Texts texts;
    private final Path file;
    private final Path folder;

    /** What is to be in a file. */
    @FunctionalInterface
    interface Contents {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @param texts in which is said what keeps it from being written */
    WholeFile(Texts texts, Path file) {
        this.texts = texts;
        this.file = file.toAbsolutePath().normalize();
        this.folder = this.file.getParent();
    }

    /**
     * Says at once what would keep the file from being written, as far as it can be known.
     *
     * @throws IOException with a sentence for the reader
     */
    void check() throws IOException {
        if (folder == null || Files.isDirectory(file)) {
            throw new IOException(texts.text("export.is-folder", file));
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException(texts.text("export.no-folder", folder));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException(texts.text("export.is-device", file));
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new IOException(texts.text("export.protected", file));
        }
    }

    /**
     * Writes the file, in place of one that may be there.
     *
     * @throws IOException with a sentence for the reader; what was there before is still there, and nothing else is
     */
    void write(Contents contents) throws IOException {
        check();
        Path part = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        // Whoever stops the program in between leaves nothing either.
        part.toFile().deleteOnExit();
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), 1 << 16)) {
                contents.writeTo(out);
            }
            move(part);
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw new IOException(sentence(e), e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void move(Path part) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String sentence(Throwable e) {
        if (e.getCause() != null) {
            // Writers of pictures wrap what the disk has said in words of their own.
            return sentence(e.getCause());
        }
        String reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
        String said = String.valueOf(reason).toLowerCase(Locale.ROOT);
        if (said.contains("no space") || said.contains("not enough space") || said.contains("quota")) {
            return texts.text("export.disk-full", folder);
        }
        if (e instanceof AccessDeniedException
                || e instanceof ReadOnlyFileSystemException
                || said.contains("read-only")) {
            return texts.text("export.folder-protected", folder);
        }
        return texts.text("export.failed", file, reason);
    }
}
