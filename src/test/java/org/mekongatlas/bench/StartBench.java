package org.mekongatlas.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mekongatlas.app.StartProbe;

/** From the start of the program to the first complete frame: with a store to be made, and with one there already. */
final class StartBench {

    private static final int ROUNDS = 5;

    /** Where Linux and Windows say that the user's folder lies. */
    private static final List<String> HOMES = List.of("XDG_DATA_HOME", "APPDATA");

    private StartBench() {}

    static Map<String, Double> measure() throws IOException {
        List<Double> first = new ArrayList<>();
        List<Double> again = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Path home = Files.createTempDirectory("mekong-atlas-start");
            first.add(start(home));
            again.add(start(home));
            delete(home);
        }
        Map<String, Double> results = new LinkedHashMap<>();
        results.put("start.first.ms", median(first));
        results.put("start.again.ms", median(again));
        return results;
    }

    private static double start(Path home) throws IOException {
        long before = System.nanoTime();
        ProcessBuilder atlas = ChildJvm.of("512m", StartProbe.class);
        HOMES.forEach(name -> atlas.environment().put(name, home.toString()));
        Process process = atlas.start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            double elapsed = (System.nanoTime() - before) / 1e6;
            if (!StartProbe.SHOWN.equals(line)) {
                throw new IOException("the window did not open: " + line);
            }
            drain(process.getInputStream());
            return elapsed;
        }
    }

    private static void drain(InputStream output) throws IOException {
        output.transferTo(java.io.OutputStream.nullOutputStream());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
