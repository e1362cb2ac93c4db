package org.mekongatlas.paint;

import java.util.BitSet;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;

/** Where lines run, as squares of a grid that lies still on the world. Logical pixels of the world. For one thread. */
final class LineField {

    /** Side of a square. */
    private static final double SIDE = 2;

    private final Bounds known;
    private final long firstColumn;
    private final long firstRow;
    private final int columns;
    private final int rows;
    private final BitSet crossed;

    /** @param known what lies outside is not asked for */
    LineField(Bounds known) {
        this.known = known;
        firstColumn = cell(known.minX());
        firstRow = cell(known.minY());
        columns = (int) (cell(known.maxX()) - firstColumn) + 1;
        rows = (int) (cell(known.maxY()) - firstRow) + 1;
        crossed = new BitSet(columns * rows);
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
            cross(new Bounds(x - half, y - half, x + half, y + half));
        }
    }

    private void cross(Bounds box) {
        if (!known.intersects(box)) {
            return;
        }
        int from = column(box.minX());
        int to = column(box.maxX()) + 1;
        int last = row(box.maxY());
        for (int row = row(box.minY()); row <= last; row++) {
            crossed.set(row * columns + from, row * columns + to);
        }
    }

    /** Whether no line runs through a box. */
    boolean isFree(Bounds box) {
        int from = column(box.minX());
        int to = column(box.maxX());
        int last = row(box.maxY());
        for (int row = row(box.minY()); row <= last; row++) {
            int next = crossed.nextSetBit(row * columns + from);
            if (next >= 0 && next <= row * columns + to) {
                return false;
            }
        }
        return true;
    }

    /** How much of a box lines take, 0 to 1. */
    double share(Bounds box) {
        int from = column(box.minX());
        int to = column(box.maxX()) + 1;
        int first = row(box.minY());
        int last = row(box.maxY());
        int count = 0;
        for (int row = first; row <= last; row++) {
            count += crossed.get(row * columns + from, row * columns + to).cardinality();
        }
        return (double) count / (to - from) / (last - first + 1);
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1, cell(x) - firstColumn));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1, cell(y) - firstRow));
    }

    private static long cell(double at) {
        return (long) Math.floor(at / SIDE);
    }
}
