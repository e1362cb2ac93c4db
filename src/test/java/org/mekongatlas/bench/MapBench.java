package org.mekongatlas.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Frames a second of the map in a window, without a display and without a GPU, and the heap after a long tour. Each
 * measure runs in a Java of its own, so that none warms up or fills another's.
 */
final class MapBench {

    private MapBench() {}

    static Map<String, Double> measure() throws IOException, InterruptedException {
        Map<String, Double> results = new LinkedHashMap<>();
        results.put("flows.fps.1280x720.1000", run("1g", "flows", "1280", "720", "1000"));
        results.put("flows.fps.1280x720.10000", run("1g", "flows", "1280", "720", "10000"));
        results.put("flows.naive.fps.1280x720.10000", run("1g", "naive", "1280", "720", "10000"));
        results.put("flows.fps.1920x1080.10000", run("1g", "flows", "1920", "1080", "10000"));
        results.put("pan.fps.1280x720.1000", run("1g", "pan", "1280", "720", "1000"));
        results.put("tour.heap.mb", run("512m", "tour", "1280", "720", "1000"));
        return results;
    }

    private static double run(String heap, String... arguments) throws IOException, InterruptedException {
        return ChildJvm.number(heap, MapRun.class, arguments);
    }
}
