package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;

/** A box is free where no line runs through it, to the width of a square. */
class LineFieldTest {

    private static final Bounds KNOWN = new Bounds(-300, 1_000, 700, 1_600);
    private static final double SQUARE = 2 * StrictMath.sqrt(2);

    @Test
    void agreesWithTheDistanceToTheLine() {
        for (long seed = 0; seed < 40; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            Polyline line = line(random);
            double half = random.nextDouble(0.3, 6);
            LineField field = new LineField(KNOWN);
            field.add(line, half);
            for (int i = 0; i < 200; i++) {
                double x = random.nextDouble(KNOWN.minX(), KNOWN.maxX());
                double y = random.nextDouble(KNOWN.minY(), KNOWN.maxY());
                double distance = line.distanceTo(x, y);
                boolean free = field.isFree(new Bounds(x, y, x, y));
                String where = "seed " + seed + ", " + x + " " + y + ": " + distance + " of " + half;
                assertTrue(free || distance < half * StrictMath.sqrt(2) + SQUARE, where);
                assertTrue(!free || distance > half / 2, where);
            }
        }
    }

    @Test
    void aBoxAcrossALineIsNotFree() {
        LineField field = new LineField(KNOWN);
        field.add(new Polyline(new double[] {-2_000, 2_000}, new double[] {1_200, 1_300}), 0.5);
        assertFalse(field.isFree(new Bounds(0, 1_100, 30, 1_400)));
        assertFalse(field.isFree(new Bounds(-300, 1_000, 700, 1_600)));
        assertTrue(field.isFree(new Bounds(0, 1_000, 700, 1_180)));
    }

    @Test
    void aLineTakesItsShareOfABox() {
        LineField field = new LineField(KNOWN);
        field.add(new Polyline(new double[] {-2_000, 2_000}, new double[] {1_200, 1_200}), 5);
        assertEquals(0, field.share(new Bounds(0, 1_000, 100, 1_100)));
        assertEquals(0.1, field.share(new Bounds(0, 1_150, 100, 1_250)), 0.02);
        assertEquals(1, field.share(new Bounds(0, 1_197, 100, 1_203)));
    }

    private static Polyline line(RandomGenerator random) {
        double[] xs = new double[2 + random.nextInt(6)];
        double[] ys = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = random.nextDouble(-900, 1_500);
            ys[i] = random.nextDouble(600, 2_000);
        }
        return new Polyline(xs, ys);
    }
}
