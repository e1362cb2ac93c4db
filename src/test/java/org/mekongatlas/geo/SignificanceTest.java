package org.mekongatlas.geo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SignificanceTest {

    private static final double[] NO_LANDMARKS = {};

    @Test
    void oneComputationKeepsWhatTheRecursionWouldKeepForAnyTolerance() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] line = walk(random, 2 + random.nextInt(80));
            double tolerance = random.nextDouble(3);
            double[] kept = Significance.keep(line, Significance.of(line, NO_LANDMARKS), (float) tolerance);
            assertArrayEquals(recursion(line, (float) tolerance), kept, "seed " + seed);
        }
    }

    @Test
    void aRingKeepsEveryLandmarkOnItsSide() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] ring = ring(random, 4 + random.nextInt(120));
            double[] landmarks = random.doubles(20, -12, 12).toArray();
            double[] kept = Significance.keep(ring, Significance.of(ring, landmarks), random.nextDouble(20));
            for (int i = 0; i < landmarks.length; i += 2) {
                boolean before = contains(ring, landmarks[i], landmarks[i + 1]);
                boolean after = contains(kept, landmarks[i], landmarks[i + 1]);
                assertEquals(before, after, "seed " + seed + ", landmark " + i / 2);
            }
        }
    }

    @Test
    void aLineThatLosesNothingIsNotCopied() {
        double[] line = {0, 0, 1, 5, 2, 0};
        assertSame(line, Significance.keep(line, Significance.of(line, NO_LANDMARKS), 1));
    }

    private static double[] walk(SplittableRandom random, int vertices) {
        double[] xy = new double[2 * vertices];
        for (int i = 2; i < xy.length; i++) {
            xy[i] = xy[i - 2] + random.nextDouble(-1, 1.5);
        }
        return xy;
    }

    private static double[] ring(SplittableRandom random, int vertices) {
        double[] xy = new double[2 * vertices + 2];
        for (int i = 0; i < vertices; i++) {
            double radius = random.nextDouble(2, 10);
            xy[2 * i] = radius * Math.cos(2 * Math.PI * i / vertices);
            xy[2 * i + 1] = radius * Math.sin(2 * Math.PI * i / vertices);
        }
        xy[2 * vertices] = xy[0];
        xy[2 * vertices + 1] = xy[1];
        return xy;
    }

    private static boolean contains(double[] ring, double x, double y) {
        boolean inside = false;
        for (int i = 2; i < ring.length; i += 2) {
            if ((ring[i - 1] > y) != (ring[i + 1] > y)
                    && x < ring[i - 2] + (ring[i] - ring[i - 2]) * (y - ring[i - 1]) / (ring[i + 1] - ring[i - 1])) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** Douglas and Peucker as they wrote it, for one tolerance. */
    private static double[] recursion(double[] xy, float tolerance) {
        List<Integer> kept = new ArrayList<>(List.of(0));
        recurse(xy, 0, xy.length / 2 - 1, tolerance, kept);
        kept.add(xy.length / 2 - 1);
        return kept.stream()
                .flatMap(i -> List.of(xy[2 * i], xy[2 * i + 1]).stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static void recurse(double[] xy, int from, int to, float tolerance, List<Integer> kept) {
        int farthest = -1;
        double most = -1;
        for (int i = from + 1; i < to; i++) {
            double distance = Line2D.ptSegDist(
                    xy[2 * from], xy[2 * from + 1], xy[2 * to], xy[2 * to + 1], xy[2 * i], xy[2 * i + 1]);
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        if (farthest >= 0 && (float) most > tolerance) {
            recurse(xy, from, farthest, tolerance, kept);
            kept.add(farthest);
            recurse(xy, farthest, to, tolerance, kept);
        }
    }
}
