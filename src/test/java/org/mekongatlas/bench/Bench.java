package org.mekongatlas.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** Measures what the atlas promises, prints a table, and writes {@code bench.json} as {"name": value}. */
public final class Bench {

    private Bench() {}

    /** @param args the folder to write to, then the names of the parts to measure, or none for all */
    public static void main(String[] args) throws Exception {
        Map<String, Double> results = new LinkedHashMap<>();
        List<String> wanted = List.of(args).subList(1, args.length);
        for (Map.Entry<String, Callable<Map<String, Double>>> part : parts().entrySet()) {
            if (wanted.isEmpty() || wanted.contains(part.getKey())) {
                results.putAll(part.getValue().call());
            }
        }
        results.forEach((name, value) -> System.out.println(String.format(Locale.ROOT, "%-40s %12.2f", name, value)));
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(new File(args[0], "bench.json"), results);
        System.exit(0);
    }

    private static Map<String, Callable<Map<String, Double>>> parts() {
        Map<String, Callable<Map<String, Double>>> parts = new LinkedHashMap<>();
        parts.put("start", StartBench::measure);
        parts.put("tile", TileBench::measure);
        parts.put("export", ExportBench::measure);
        parts.put("count", CountBench::measure);
        parts.put("explore", ExploreBench::measure);
        parts.put("flow", FlowBench::measure);
        parts.put("map", MapBench::measure);
        parts.put("scrub", ScrubBench::measure);
        return parts;
    }
}
