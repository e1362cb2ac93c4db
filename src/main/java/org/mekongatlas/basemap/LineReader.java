package org.mekongatlas.basemap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Turns the TopoJSON layers into lines. */
final class LineReader {

    private LineReader() {}

    /** Coasts and borders of {@code countries.topo.json}, each line once. */
    static List<Line> countries(Topology topology) {
        int count = topology.arcs().size();
        Country[] left = new Country[count];
        Country[] right = new Country[count];
        for (Topology.Geometry geometry : topology.object("countries")) {
            Country country = country(geometry);
            geometry.paths().stream().flatMapToInt(Arrays::stream).forEach(id -> {
                if (id < 0) {
                    left[~id] = country;
                } else {
                    right[id] = country;
                }
            });
        }
        boolean[] disputed = arcsOf(topology, "disputed");
        boolean[] edge = arcsOf(topology, "edge");
        List<Line> lines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Line.Kind kind = kind(left[i] != null && right[i] != null, disputed[i], edge[i]);
            lines.add(Line.of(kind, topology.arcs().get(i), 0, left[i], right[i]));
        }
        return lines;
    }

    /** First-level divisions of {@code divisions.topo.json}. */
    static List<Line> divisions(Topology topology) {
        return lines(topology, "divisions", Line.Kind.DIVISION, geometry -> 0);
    }

    /** Rivers by rank of {@code rivers.topo.json}. */
    static List<Line> rivers(Topology topology) {
        return lines(topology, "rivers", Line.Kind.RIVER, LineReader::rank);
    }

    /** Shores of {@code lakes.topo.json}. */
    static List<Line> lakes(Topology topology) {
        return lines(topology, "lakes", Line.Kind.LAKE, geometry -> 0);
    }

    static int rank(Topology.Geometry river) {
        return Integer.parseInt(river.properties().getOrDefault("rank", "9"));
    }

    private static Country country(Topology.Geometry geometry) {
        return new Country(
                geometry.properties().getOrDefault("iso", ""),
                geometry.properties().getOrDefault("name", ""));
    }

    private static Line.Kind kind(boolean shared, boolean disputed, boolean edge) {
        if (edge) {
            return Line.Kind.EDGE;
        }
        if (!shared) {
            return Line.Kind.COAST;
        }
        return disputed ? Line.Kind.DISPUTED : Line.Kind.BORDER;
    }

    private static boolean[] arcsOf(Topology topology, String object) {
        boolean[] member = new boolean[topology.arcs().size()];
        topology.object(object).stream()
                .flatMap(geometry -> geometry.paths().stream())
                .flatMapToInt(Arrays::stream)
                .forEach(id -> member[id < 0 ? ~id : id] = true);
        return member;
    }

    private static List<Line> lines(
            Topology topology, String object, Line.Kind kind, Function<Topology.Geometry, Integer> rank) {
        return topology.object(object).stream()
                .flatMap(geometry ->
                        geometry.paths().stream().map(path -> Line.of(kind, topology.line(path), rank.apply(geometry))))
                .toList();
    }
}
