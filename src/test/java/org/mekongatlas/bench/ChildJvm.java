package org.mekongatlas.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java of its own for what must be measured from a cold start or with a window: with the atlas's own options, headless and
 * without a GPU, unless the property {@code bench.pipeline} names another pipeline of JavaFX, which needs a display.
 */
final class ChildJvm {

    private static final List<String> HEADLESS = List.of(
            "-Djavafx.platform=desktop", "-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw");

    private ChildJvm() {}

    /** @param heap the most it may take, as {@code 512m} */
    static ProcessBuilder of(String heap, Class<?> main, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + System.getProperty("java.options"),
                "-Xmx" + heap,
                "-Djava.awt.headless=true"));
        command.addAll(screen(System.getProperty("bench.pipeline", "sw")));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    private static List<String> screen(String pipeline) {
        return pipeline.equals("sw") ? HEADLESS : List.of("-Dprism.order=" + pipeline, "-Dprism.forceGPU=true");
    }

    /** Runs it to its end and gives the number on the last line that it printed. */
    static double number(String heap, Class<?> main, String... args) throws IOException, InterruptedException {
        Process process = of(heap, main, args).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(main.getSimpleName() + " " + String.join(" ", args) + " ended with "
                    + process.exitValue() + ": " + output);
        }
        return Double.parseDouble(output.substring(output.lastIndexOf('\n') + 1));
    }
}
