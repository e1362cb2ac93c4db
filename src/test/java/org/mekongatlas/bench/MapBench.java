package org.mekongatlas.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Frames a second of the map in a window, without a display and without a GPU, and the heap after a long tour. Each
 * measure runs in a Java of its own, so that none warms up or fills another's.
 */
final class MapBench {

    private static final List<String> HEADLESS = List.of(
            "-Djava.awt.headless=true",
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dheadless.geometry=1920x1080",
            "-Dprism.order=sw",
            "-Djavafx.platform=desktop");

    private MapBench() {}

    static Map<String, Double> measure() throws IOException, InterruptedException {
        Map<String, Double> results = new LinkedHashMap<>();
        results.put("flows.fps.1280x720.1000", run("-Xmx1g", "flows", "1280", "720", "1000"));
        results.put("flows.fps.1280x720.10000", run("-Xmx1g", "flows", "1280", "720", "10000"));
        results.put("flows.naive.fps.1280x720.10000", run("-Xmx1g", "naive", "1280", "720", "10000"));
        results.put("flows.fps.1920x1080.10000", run("-Xmx1g", "flows", "1920", "1080", "10000"));
        results.put("pan.fps.1280x720.1000", run("-Xmx1g", "pan", "1280", "720", "1000"));
        results.put("tour.heap.mb", run("-Xmx512m", "tour", "1280", "720", "1000"));
        return results;
    }

    /** The number on the last line that {@link MapRun} prints. */
    private static double run(String heap, String... arguments) throws IOException, InterruptedException {
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-cp",
                System.getProperty("java.class.path"));
        Stream<String> program = Stream.concat(Stream.of(MapRun.class.getName()), Stream.of(arguments));
        List<String> command =
                Stream.concat(java, Stream.concat(HEADLESS.stream(), program)).toList();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", arguments) + " ended with " + process.exitValue() + ": " + output);
        }
        return Double.parseDouble(output.substring(output.lastIndexOf('\n') + 1));
    }
}
