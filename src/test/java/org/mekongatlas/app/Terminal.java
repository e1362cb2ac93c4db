package org.mekongatlas.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a command line did, as a terminal would see it.
 *
 * @param exit code
 * @param out what it wrote, read as UTF-8
 * @param err what it complained of
 */
record Terminal(int exit, String out, String err) {

    static Terminal run(String... args) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        // A terminal of another age: what arrives must be UTF-8 all the same.
        System.setOut(new PrintStream(written, true, StandardCharsets.US_ASCII));
        System.setErr(new PrintStream(complained, true, StandardCharsets.US_ASCII));
        try {
            int exit = Main.run(args);
            return new Terminal(
                    exit, written.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
