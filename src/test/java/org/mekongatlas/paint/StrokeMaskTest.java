package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Line2D;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StrokeMaskTest {

    private static final int SIZE = 32;
    private static final double ONE = Grid.ONE;

    @Test
    void coverFallsOffWithTheDistanceFromTheLine() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            long[] ends = random.longs(4, -2000, 10_000).toArray();
            double pen = random.nextDouble(0.3, 6);
            int[] covers = covers(ends, pen, 0, 0);
            for (int i = 0; i < covers.length; i++) {
                double distance = Line2D.ptSegDist(
                        ends[0] / ONE, ends[1] / ONE, ends[2] / ONE, ends[3] / ONE, i % SIZE + 0.5, i / SIZE + 0.5);
                double cover = Math.max(0, Math.min(1, Math.max(1, pen) / 2 + 0.5 - distance)) * Math.min(1, pen);
                assertEquals(cover * 255, covers[i], 1, "seed " + seed + ", pixel " + i);
            }
        }
    }

    @Test
    void aStrokeMovedByWholePixelsIsTheSamePicture() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            long[] ends = random.longs(4, -2000, 10_000).toArray();
            double pen = random.nextDouble(0.3, 6);
            int[] still = covers(ends, pen, 0, 0);
            int[] moved = covers(ends, pen, 5, 3);
            for (int row = 3; row < SIZE; row++) {
                assertArrayEquals(
                        Arrays.copyOfRange(still, (row - 3) * SIZE, (row - 3) * SIZE + SIZE - 5),
                        Arrays.copyOfRange(moved, row * SIZE + 5, (row + 1) * SIZE),
                        "seed " + seed);
            }
        }
    }

    @Test
    void strokesThatMeetAreNoDarkerWhereTheyDo() {
        StrokeMask mask = new StrokeMask(SIZE, SIZE);
        mask.stroke(1000, 1000, 4000, 4000, 0.5);
        mask.stroke(4000, 4000, 7000, 1000, 0.5);
        assertEquals(128, Arrays.stream(poured(mask)).max().orElseThrow(), 1);
    }

    private static int[] covers(long[] ends, double pen, int right, int down) {
        StrokeMask mask = new StrokeMask(SIZE, SIZE);
        long x = (long) right * Grid.ONE;
        long y = (long) down * Grid.ONE;
        mask.stroke(ends[0] + x, ends[1] + y, ends[2] + x, ends[3] + y, pen);
        return poured(mask);
    }

    private static int[] poured(StrokeMask mask) {
        Sheet sheet = new Sheet(SIZE, SIZE);
        Arrays.fill(sheet.pixels(), 0xFFFFFFFF);
        mask.pour(sheet, 0, 0, 0);
        return Arrays.stream(sheet.pixels()).map(pixel -> 255 - (pixel & 0xFF)).toArray();
    }
}
