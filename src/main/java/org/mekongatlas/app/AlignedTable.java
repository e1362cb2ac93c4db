package org.mekongatlas.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows of cells under each other, for a terminal: columns as wide as their widest cell, numbers to the right. */
final class AlignedTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final Set<Integer> numeric = new HashSet<>();

    /** @param cells numbers are grouped by thousands */
    AlignedTable row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            if (cell instanceof Number) {
                numeric.add(row.size());
            }
            String text = text(cell);
            widen(row.size(), length(text));
            row.add(text);
        }
        rows.add(row);
        return this;
    }

    @Override
    public String toString() {
        return rows.stream().map(this::line).collect(Collectors.joining(System.lineSeparator()));
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String text = row.get(column);
            String padding = " ".repeat(widths.get(column) - length(text));
            line.append(column == 0 ? "" : GAP).append(numeric.contains(column) ? padding + text : text + padding);
        }
        return line.toString().stripTrailing();
    }

    private void widen(int column, int width) {
        if (column == widths.size()) {
            widths.add(width);
        } else {
            widths.set(column, Math.max(widths.get(column), width));
        }
    }

    private static String text(Object cell) {
        return cell instanceof Number number ? String.format(Locale.ROOT, "%,d", number.longValue()) : cell.toString();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
