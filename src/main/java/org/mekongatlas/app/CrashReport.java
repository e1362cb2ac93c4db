package org.mekongatlas.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What is kept of an error nobody foresaw: a file to be mailed, and one sentence for the reader. Nothing is sent. */
final class CrashReport {

    private CrashReport() {}

    /** Says in English what happened, and where its trace is kept. */
    static String write(Throwable error) {
        return "The atlas met an error it does not know: " + error + "."
                + keep(error).map(file -> " Details are in " + file + ".").orElse("");
    }

    /** Writes the trace to a temporary file; empty where that is not possible. */
    static Optional<Path> keep(Throwable error) {
        try {
            Path file = Files.createTempFile("mekong-atlas-", ".txt");
            Files.writeString(file, trace(error));
            return Optional.of(file);
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }

    private static String trace(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
