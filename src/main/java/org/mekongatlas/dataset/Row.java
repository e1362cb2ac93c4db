package org.mekongatlas.dataset;

import java.util.List;
import java.util.Map;

/** One record of a table, as text. Two rows are equal only if they are the same row. */
final class Row {

    private final String file;
    private final int line;
    private final Map<String, Integer> columns;
    private final List<String> cells;

    /**
     * @param line physical line of the file on which the record begins, counted from 1
     * @param columns position of each column in {@code cells}
     */
    Row(String file, int line, Map<String, Integer> columns, List<String> cells) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    String file() {
        return file;
    }

    int line() {
        return line;
    }

    /** The text of a cell, empty for unknown. */
    String get(String column) {
        return cells.get(columns.get(column));
    }

    /** The cells of a key that may span several columns. */
    List<String> get(List<String> key) {
        return key.stream().map(this::get).toList();
    }
}
