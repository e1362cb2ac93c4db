package org.mekongatlas.paint;

import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;

/** Where lines run, as squares of a grid that lies still on the world. Logical pixels of the world. For one thread. */
final class LineField {

    /** Side of a square. */
    private static final double SIDE = 2;

    private final Bounds known;
    private final int firstColumn;
    private final int firstRow;
    private final int columns;
    private final int rows;
    /** Words that one row takes. */
    private final int words;
    /** A bit for each square, row by row. */
    private final long[] crossed;

    /** @param known what lies outside is not asked for */
    LineField(Bounds known) {
        this.known = known;
        firstColumn = cell(known.minX());
        firstRow = cell(known.minY());
        columns = cell(known.maxX()) - firstColumn + 1;
        rows = cell(known.maxY()) - firstRow + 1;
        words = (columns + 63) >> 6;
        crossed = new long[rows * words];
    }

    /** @param half of the line's width */
    void add(Polyline line, double half) {
        for (Polyline.Stretch stretch : line.within(known)) {
            Polyline piece = line.between(stretch.from(), stretch.to());
            for (int i = 1; i < piece.size(); i++) {
                addSegment(piece, i, half);
            }
        }
    }

    private void addSegment(Polyline line, int i, double half) {
        double dx = line.x(i) - line.x(i - 1);
        double dy = line.y(i) - line.y(i - 1);
        int steps = 1 + (int) (Math.max(Math.abs(dx), Math.abs(dy)) / Math.max(SIDE, half));
        for (int step = 0; step <= steps; step++) {
            double x = line.x(i - 1) + dx * step / steps;
            double y = line.y(i - 1) + dy * step / steps;
            cross(x, y, half);
        }
    }

    /** Marks the squares of a box around a point. */
    private void cross(double x, double y, double half) {
        if (x + half < known.minX() || x - half > known.maxX() || y + half < known.minY() || y - half > known.maxY()) {
            return;
        }
        int from = column(x - half);
        int to = column(x + half);
        int last = row(y + half);
        for (int row = row(y - half); row <= last; row++) {
            for (int word = from >> 6; word <= to >> 6; word++) {
                crossed[row * words + word] |= bits(word, from, to);
            }
        }
    }

    /** Whether no line runs through a box. */
    boolean isFree(Bounds box) {
        int from = column(box.minX());
        int to = column(box.maxX());
        int last = row(box.maxY());
        for (int row = row(box.minY()); row <= last; row++) {
            for (int word = from >> 6; word <= to >> 6; word++) {
                if ((crossed[row * words + word] & bits(word, from, to)) != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How much of a box lines take, 0 to 1. */
    double share(Bounds box) {
        int from = column(box.minX());
        int to = column(box.maxX());
        int first = row(box.minY());
        int last = row(box.maxY());
        int count = 0;
        for (int row = first; row <= last; row++) {
            for (int word = from >> 6; word <= to >> 6; word++) {
                count += Long.bitCount(crossed[row * words + word] & bits(word, from, to));
            }
        }
        return (double) count / (to - from + 1) / (last - first + 1);
    }

    /** Those of the 64 columns of a word that lie between two columns, both included. */
    private static long bits(int word, int from, int to) {
        long first = word == from >> 6 ? -1L << from : -1L;
        return word == to >> 6 ? first & -1L >>> 63 - (to & 63) : first;
    }

    private int column(double x) {
        return Math.max(0, Math.min(columns - 1, cell(x) - firstColumn));
    }

    private int row(double y) {
        return Math.max(0, Math.min(rows - 1, cell(y) - firstRow));
    }

    /** Rounded down; the quick compiler takes long over Math.floor. */
    private static int cell(double at) {
        int towardsZero = (int) (at / SIDE);
        return at < SIDE * towardsZero ? towardsZero - 1 : towardsZero;
    }
}
