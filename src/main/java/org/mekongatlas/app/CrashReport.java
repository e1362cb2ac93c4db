package org.mekongatlas.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is kept of an error nobody foresaw: a file to be mailed, and one sentence for the reader. Nothing is sent. */
final class CrashReport {

    private CrashReport() {}

    /** Writes the trace to a temporary file and says where it is. */
    static String write(Throwable error) {
        String sentence = "The atlas met an error it does not know: " + error + ".";
        try {
            Path file = Files.createTempFile("mekong-atlas-", ".txt");
            Files.writeString(file, trace(error));
            return sentence + " Details are in " + file + ".";
        } catch (IOException unwritable) {
            return sentence;
        }
    }

    private static String trace(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
