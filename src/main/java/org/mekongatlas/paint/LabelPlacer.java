package org.mekongatlas.paint;

import java.util.Arrays;
import org.mekongatlas.geo.Bounds;

/**
 * Keeps boxes from lying on each other: who comes first gets the room. Boxes may lie anywhere; all of one placer are in
 * one unit, logical pixels of the world. For one thread.
 */
public final class LabelPlacer {

    /** Width and height of a cell. */
    private static final double CELL = 64;
    /** How many lists of boxes: far cells share one, which costs time and changes nothing. */
    private static final int LISTS = 4096;
    /** Boxes that only touch do not collide, whichever way their numbers were rounded. */
    private static final double TOUCH = 1e-6;

    private final int[] heads = new int[LISTS];
    private Bounds[] boxes = new Bounds[256];
    private int[] next = new int[256];
    private int count;

    public LabelPlacer() {
        Arrays.fill(heads, -1);
    }

    /** Takes a box, free or not. */
    public void reserve(Bounds box) {
        for (long row = cell(box.minY()); row <= cell(box.maxY()); row++) {
            for (long column = cell(box.minX()); column <= cell(box.maxX()); column++) {
                add(list(column, row), box);
            }
        }
    }

    /** Takes a box if it is free. */
    public boolean place(Bounds box) {
        boolean free = isFree(box);
        if (free) {
            reserve(box);
        }
        return free;
    }

    /** Whether a box lies on none that was taken. */
    public boolean isFree(Bounds box) {
        for (long row = cell(box.minY()); row <= cell(box.maxY()); row++) {
            for (long column = cell(box.minX()); column <= cell(box.maxX()); column++) {
                if (collides(list(column, row), box)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean collides(int list, Bounds box) {
        for (int entry = heads[list]; entry >= 0; entry = next[entry]) {
            if (overlap(boxes[entry], box)) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return a.minX() < b.maxX() - TOUCH
                && b.minX() < a.maxX() - TOUCH
                && a.minY() < b.maxY() - TOUCH
                && b.minY() < a.maxY() - TOUCH;
    }

    private void add(int list, Bounds box) {
        if (count == boxes.length) {
            boxes = Arrays.copyOf(boxes, 2 * count);
            next = Arrays.copyOf(next, 2 * count);
        }
        boxes[count] = box;
        next[count] = heads[list];
        heads[list] = count++;
    }

    /** Rounded down; the quick compiler takes long over Math.floor. */
    private static long cell(double at) {
        long towardsZero = (long) (at / CELL);
        return at < CELL * towardsZero ? towardsZero - 1 : towardsZero;
    }

    private static int list(long column, long row) {
        return (int) (column * 31 + row * 1009) & (LISTS - 1);
    }
}
