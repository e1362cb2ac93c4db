package org.mekongatlas.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import org.mekongatlas.dataset.DataFiles;

/** Another process with the same store: speaks of its progress line by line, then holds the store until it is ended. */
final class OtherAtlas implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    /** @param how {@code atlas} to open the store, {@code database} to open its file only */
    OtherAtlas(String how, Path folder) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherAtlas.class.getName(),
                        how,
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Comes back when the other process has come so far; 1 and more is when it holds the store. */
    void await(double part) throws IOException {
        String line = output.readLine();
        while (line != null && Double.parseDouble(line) < part) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException("the other process has ended");
        }
    }

    /** Kills it, and comes back when it is gone. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        if (args[0].equals("database")) {
            try (Connection connection = H2.forWriting(folder.resolve("mekong-atlas.mv.db"))) {
                hold(connection);
            }
        } else {
            try (Store store = Store.open(folder, DataFiles.shipped(), System.out::println)) {
                hold(store);
            }
        }
    }

    /** Until it is killed. */
    private static void hold(AutoCloseable held) throws IOException {
        System.out.println(2.0);
        System.in.read();
        throw new IllegalStateException("let go of " + held);
    }
}
