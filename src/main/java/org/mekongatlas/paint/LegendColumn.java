package org.mekongatlas.paint;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mekongatlas.geo.Bounds;

/** Headings and rows of a legend, one under another; logical pixels. */
final class LegendColumn {

    private static final double FONT = 11.5;
    private static final double ROW = 16;
    private static final double GAP = 7;
    private static final double OVER_HEADING = 5;
    private static final double OVER_NOTE = 3;

    private static final double LEAST_WORDS = 60;
    /** A note is broken into lines where that keeps its column as narrow as it is, or as this. */
    private static final double NOTE = 110;

    private final List<Row> rows = new ArrayList<>();
    private final double widest;
    private double beside;

    /** @param widest it may become, as long as there is room for a word; labels are broken to keep within it */
    LegendColumn(double widest) {
        this.widest = widest;
    }

    /**
     * What stands before a label.
     *
     * @param height the row grows to hold it
     */
    record Mark(double width, double height, Drawing drawing) {

        static final Mark NONE = new Mark(0, 0, (canvas, x, y) -> {});

        /** Draws with its left end at {@code x} and its middle at {@code y}. */
        @FunctionalInterface
        interface Drawing {
            void paint(LegendCanvas canvas, double x, double y);
        }
    }

    private enum Role {
        HEADING,
        EXAMPLE,
        NOTE
    }

    private record Row(Mark mark, Paragraph label, Role role) {

        double height() {
            return Math.max(ROW, Math.max(mark.height() + 3, label.height()));
        }
    }

    void heading(String words) {
        rows.add(new Row(Mark.NONE, Paragraph.of(words, Type.bold(FONT), Math.max(LEAST_WORDS, widest)), Role.HEADING));
    }

    void row(Mark mark, String words) {
        double beside = Math.max(LEAST_WORDS, widest - LegendLine.LENGTH - GAP);
        rows.add(new Row(mark, Paragraph.of(words, Type.regular(FONT), beside), Role.EXAMPLE));
    }

    /** Of all that stands above it; begins at the edge. */
    void note(String words) {
        double broad = Math.max(LEAST_WORDS, Math.min(widest, Math.max(NOTE, width())));
        Paragraph label = Paragraph.balanced(words, List.of(Type.regular(FONT)), broad, Integer.MAX_VALUE);
        rows.add(new Row(Mark.NONE, label, Role.NOTE));
    }

    /** Leaves so much room beside its first row for what else stands there. */
    void keepFree(double room) {
        beside = room;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    double width() {
        return IntStream.range(0, rows.size())
                .mapToDouble(i -> labelLeft(i) + rows.get(i).label.width() + (i == 0 ? beside : 0))
                .max()
                .orElse(0);
    }

    double height() {
        double height = 0;
        for (int i = 0; i < rows.size(); i++) {
            height += over(i) + rows.get(i).height();
        }
        return height;
    }

    /** Where row {@code i} stands, its corner of the column being at {@code x}, {@code y}. */
    Bounds row(int i, double x, double y) {
        double top = y + over(i);
        for (int above = 0; above < i; above++) {
            top += over(above) + rows.get(above).height();
        }
        return new Bounds(x, top, x + width(), top + rows.get(i).height());
    }

    void paint(LegendCanvas canvas, double x, double y) {
        Palette palette = canvas.palette();
        double top = y;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double middle = top + over(i) + row.height() / 2;
            row.mark.drawing().paint(canvas, x, middle);
            Color colour = Plate.mix(palette.label(), palette.panel(), row.role == Role.HEADING ? 0.75 : 1);
            canvas.label(row.label, colour, x + labelLeft(i), middle - row.label.height() / 2);
            top += over(i) + row.height();
        }
    }

    /** Space over row {@code i}. */
    private double over(int i) {
        return i == 0
                ? 0
                : switch (rows.get(i).role) {
                    case HEADING -> OVER_HEADING;
                    case NOTE -> OVER_NOTE;
                    case EXAMPLE -> 0;
                };
    }

    /** Labels of all examples under one heading begin at one line, headings and notes at the edge. */
    private double labelLeft(int row) {
        return rows.get(row).role == Role.EXAMPLE ? widestMark(row) + GAP : 0;
    }

    private double widestMark(int row) {
        int first = row;
        while (first > 0 && rows.get(first).role != Role.HEADING) {
            first--;
        }
        return rows.stream()
                .skip(rows.get(first).role == Role.HEADING ? first + 1 : first)
                .takeWhile(other -> other.role != Role.HEADING)
                .mapToDouble(other -> other.mark.width())
                .max()
                .orElse(0);
    }
}
