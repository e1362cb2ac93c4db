package org.mekongatlas.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, and remembers which cells not to look at again. */
final class Problems {

    private static final int LISTED = 200;

    private final List<Problem> listed = new ArrayList<>();
    private final Set<Cell> bad = new HashSet<>();
    private final Set<Row> unsound = new HashSet<>();
    private int further;

    private record Cell(Row row, String column) {}

    void add(String file, int line, String column, String message) {
        if (listed.size() < LISTED) {
            listed.add(new Problem(file, line, column, message));
        } else {
            further++;
        }
    }

    void add(Row row, String column, String message) {
        add(row.file(), row.line(), column, message);
        bad.add(new Cell(row, column));
        unsound.add(row);
    }

    /** Whether nothing was found in this cell, nor in its row as a whole. */
    boolean sound(Row row, String column) {
        return sound(row) || !bad.contains(new Cell(row, column)) && !bad.contains(new Cell(row, ""));
    }

    /** Whether nothing was found anywhere in this row. */
    boolean sound(Row row) {
        return !unsound.contains(row);
    }

    boolean none() {
        return listed.isEmpty();
    }

    /** All that were found, up to a number nobody reads beyond. */
    List<Problem> list() {
        List<Problem> list = new ArrayList<>(listed);
        if (further > 0) {
            list.add(new Problem(
                    listed.get(0).file(), 0, "", further + " further problems, here or elsewhere, are not listed"));
        }
        return list;
    }
}
