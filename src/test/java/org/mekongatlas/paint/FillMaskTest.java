package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FillMaskTest {

    private static final int SIZE = 24;
    private static final int ONE = Grid.ONE;

    @Test
    void aPixelIsCoveredByTheShareOfItThatLiesInside() {
        FillMask mask = new FillMask(4, 4);
        rectangle(mask, ONE + ONE / 2, ONE, 3 * ONE, 2 * ONE + ONE / 4);
        int[] covers = covers(mask, 4, 4);
        assertArrayEquals(new int[] {0, 0, 0, 0, 0, 128, 255, 0, 0, 32, 64, 0, 0, 0, 0, 0}, covers);
    }

    @Test
    void coverIsWhatCountingFinePointsInsideGives() {
        for (long seed = 0; seed < 60; seed++) {
            long[] triangle = triangle(new SplittableRandom(seed));
            int[] covers = covers(filled(triangle, 0, 0, SIZE, SIZE), SIZE, SIZE);
            Path2D path = path(triangle);
            for (int i = 0; i < covers.length; i++) {
                double share = share(path, i % SIZE, i / SIZE);
                assertEquals(share * 255, covers[i], 12, "seed " + seed + ", pixel " + i);
            }
        }
    }

    @Test
    void anyWindowOfAShapeIsThatPartOfTheWhole() {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            long[] triangle = triangle(random);
            int left = random.nextInt(SIZE / 2);
            int top = random.nextInt(SIZE / 2);
            int[] whole = covers(filled(triangle, 0, 0, SIZE, SIZE), SIZE, SIZE);
            int[] part = covers(filled(triangle, left, top, SIZE / 2, SIZE / 2), SIZE / 2, SIZE / 2);
            for (int row = 0; row < SIZE / 2; row++) {
                int from = (top + row) * SIZE + left;
                assertArrayEquals(
                        Arrays.copyOfRange(whole, from, from + SIZE / 2),
                        Arrays.copyOfRange(part, row * SIZE / 2, (row + 1) * SIZE / 2),
                        "seed " + seed + ", row " + row);
            }
        }
    }

    @Test
    void shapesThatShareAnEdgeLeaveNoSeam() {
        SplittableRandom random = new SplittableRandom(7);
        FillMask mask = new FillMask(SIZE, SIZE);
        long[] line = new long[20];
        for (int i = 0; i < 10; i++) {
            line[2 * i] = random.nextInt(4 * ONE, 20 * ONE);
            line[2 * i + 1] = (long) SIZE * ONE * i / 9;
        }
        half(mask, line, 0, -1);
        half(mask, line, (long) SIZE * ONE, 1);
        assertTrue(Arrays.stream(covers(mask, SIZE, SIZE)).allMatch(cover -> cover == 255));
    }

    /** What lies between an upright line and a side of the mask. */
    private static void half(FillMask mask, long[] line, long side, int weight) {
        for (int i = 2; i < line.length; i += 2) {
            mask.edge(line[i - 2], line[i - 1], line[i], line[i + 1], weight);
        }
        mask.edge(side, line[line.length - 1], side, 0, weight);
    }

    private static void rectangle(FillMask mask, long left, long top, long right, long bottom) {
        mask.edge(left, top, left, bottom, 1);
        mask.edge(right, bottom, right, top, 1);
    }

    private static long[] triangle(SplittableRandom random) {
        return random.longs(6, -8L * ONE, (SIZE + 8L) * ONE).toArray();
    }

    private static FillMask filled(long[] triangle, int left, int top, int width, int height) {
        FillMask mask = new FillMask(width, height);
        for (int i = 0; i < 6; i += 2) {
            int j = (i + 2) % 6;
            mask.edge(
                    triangle[i] - (long) left * ONE,
                    triangle[i + 1] - (long) top * ONE,
                    triangle[j] - (long) left * ONE,
                    triangle[j + 1] - (long) top * ONE,
                    1);
        }
        return mask;
    }

    private static Path2D path(long[] triangle) {
        Path2D path = new Path2D.Double();
        path.moveTo((double) triangle[0] / ONE, (double) triangle[1] / ONE);
        path.lineTo((double) triangle[2] / ONE, (double) triangle[3] / ONE);
        path.lineTo((double) triangle[4] / ONE, (double) triangle[5] / ONE);
        path.closePath();
        return path;
    }

    private static double share(Path2D path, int column, int row) {
        int inside = 0;
        for (int i = 0; i < 400; i++) {
            if (path.contains(column + (i % 20 + 0.5) / 20, row + (i / 20 + 0.5) / 20)) {
                inside++;
            }
        }
        return inside / 400.0;
    }

    /** Black poured on white shows the cover. */
    private static int[] covers(FillMask mask, int width, int height) {
        Sheet sheet = new Sheet(width, height);
        Arrays.fill(sheet.pixels(), 0xFFFFFFFF);
        mask.pour(sheet, 0, 0, 0);
        return Arrays.stream(sheet.pixels()).map(pixel -> 255 - (pixel & 0xFF)).toArray();
    }
}
