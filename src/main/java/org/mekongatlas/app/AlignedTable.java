package org.mekongatlas.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mekongatlas.model.Language;
import org.mekongatlas.text.Texts;

/**
 * Rows of cells under each other, for a terminal: columns as wide as their widest cell, numbers to the right. Rows of a
 * table with headings stand a little in from them.
 */
final class AlignedTable {

    private static final String GAP = "  ";

    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final Set<Integer> numeric = new HashSet<>();
    private String indent = "";

    private record Line(boolean heading, List<String> cells) {}

    /** Begins a part of the table. */
    AlignedTable heading(String text) {
        indent = GAP;
        lines.add(new Line(true, List.of(text)));
        return this;
    }

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
        lines.add(new Line(false, row));
        return this;
    }

    @Override
    public String toString() {
        return lines.stream()
                .map(line -> line.heading() ? line.cells().get(0) : row(line.cells()))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private String row(List<String> row) {
        StringBuilder line = new StringBuilder(indent);
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
        return cell instanceof Number number ? Texts.in(Language.EN).number(number.longValue()) : cell.toString();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
