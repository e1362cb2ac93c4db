package org.mekongatlas.paint;

import java.util.Arrays;

/** A row of a {@link Raster}: what the edges of shapes have left in it. For one thread. */
final class Line {

    /**
     * By how much the coverage at a pixel differs from that of its left neighbour; all zero between fills. One cell
     * more than pixels, so that the last pixel's neighbour needs no question.
     */
    private final int[] cells;
    /** A bit for each cell that may differ from zero. */
    private final long[] touched;

    /** First and last word of {@link #touched} in use. */
    private int firstWord;

    private int lastWord;

    /** @param width in pixels */
    Line(int width) {
        cells = new int[width + 1];
        touched = new long[(width + 63) >> 6];
        forget();
    }

    int width() {
        return cells.length - 1;
    }

    int firstWord() {
        return firstWord;
    }

    int lastWord() {
        return lastWord;
    }

    /** Gives a bit for each of 64 cells that may differ from zero, and takes all of them away. */
    long takeTouched(int word) {
        long bits = touched[word];
        touched[word] = 0;
        return bits;
    }

    /** Gives a cell and makes it zero. */
    int takeCell(int column) {
        int cell = cells[column];
        cells[column] = 0;
        return cell;
    }

    /** Notes that all was taken. */
    void forget() {
        firstWord = touched.length;
        lastWord = -1;
        // The neighbour of the last pixel is never looked at.
        cells[cells.length - 1] = 0;
    }

    /** Notes that cells are about to change. */
    void touch(int firstColumn, int lastColumn) {
        int first = firstColumn >> 6;
        int last = lastColumn >> 6;
        firstWord = Math.min(firstWord, first);
        lastWord = Math.max(lastWord, last);
        long from = -1L << firstColumn;
        long to = -1L >>> 63 - (lastColumn & 63);
        if (first == last) {
            touched[first] |= from & to;
        } else {
            touched[first] |= from;
            Arrays.fill(touched, first + 1, last, -1L);
            touched[last] |= to;
        }
    }

    /** Adds an area to a pixel and to all pixels right of it. */
    void add(int column, int area) {
        cells[column] += area;
    }

    /**
     * Adds the area right of a piece of edge to its own pixel and to all pixels right of it.
     *
     * @param rise signed height of the piece
     * @param insets how far its two ends lie from the left border of the column, together
     */
    void add(int column, int rise, int insets) {
        cells[column] += rise * (2 * Raster.ONE - insets);
        cells[column + 1] += rise * insets;
    }
}
