package org.mekongatlas.basemap;

import java.util.List;
import java.util.Map;

/**
 * What a TopoJSON file holds.
 *
 * @param arcs x, y of one vertex after the other, in unit coordinates
 * @param objects the file's objects by name
 */
record Topology(List<double[]> arcs, Map<String, List<Geometry>> objects) {

    /**
     * One geometry of an object, whatever its type.
     *
     * @param paths its rings or lines: numbers of arcs in order, {@code ~n} for arc n taken backwards
     */
    record Geometry(Map<String, String> properties, List<int[]> paths) {}

    /** The geometries of an object; empty if there is none of that name. */
    List<Geometry> object(String name) {
        return objects.getOrDefault(name, List.of());
    }

    /** The arcs of a path joined into one line. */
    double[] line(int[] path) {
        int vertices = 1;
        for (int id : path) {
            vertices += arc(id).length / 2 - 1;
        }
        double[] line = new double[2 * vertices];
        int size = 0;
        for (int id : path) {
            size = append(line, size, id);
        }
        return line;
    }

    private double[] arc(int id) {
        return arcs.get(id < 0 ? ~id : id);
    }

    /** Appends an arc so that its first vertex falls on the last one of the line. */
    private int append(double[] line, int size, int id) {
        double[] arc = arc(id);
        int to = Math.max(0, size - 2);
        for (int i = 0; i < arc.length; i += 2) {
            int from = id < 0 ? arc.length - 2 - i : i;
            line[to++] = arc[from];
            line[to++] = arc[from + 1];
        }
        return to;
    }
}
