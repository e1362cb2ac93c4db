package org.mekongatlas.app;

import java.util.ArrayList;
import java.util.List;

/** Lines of three cells, the first two as wide as their widest, under headings. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<String[]> lines = new ArrayList<>();

    /** Begins a part of the table, if there is anything to put under it. */
    void heading(String text, boolean needed) {
        if (needed) {
            lines.add(new String[] {text});
        }
    }

    void row(String first, String second, String third) {
        lines.add(new String[] {first, second, third});
    }

    @Override
    public String toString() {
        int first = width(0);
        int second = width(1);
        StringBuilder text = new StringBuilder();
        for (String[] line : lines) {
            String row = line.length == 1
                    ? line[0]
                    : GAP + padded(line[0], first) + GAP + padded(line[1], second) + GAP + line[2];
            text.append(row).append(System.lineSeparator());
        }
        return text.toString();
    }

    private int width(int cell) {
        return lines.stream()
                .filter(line -> line.length > 1)
                .mapToInt(line -> line[cell].length())
                .max()
                .orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
