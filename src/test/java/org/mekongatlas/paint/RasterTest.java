package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RasterTest {

    private static final int SIZE = 24;

    @Test
    void coversHalfPixelsByHalf() {
        Sheet sheet = new Sheet(4, 1);
        Raster raster = new Raster(sheet);
        raster.add(new int[] {128, 640, 640, 128}, new int[] {0, 0, 256, 256}, 4);
        raster.fill(0xFFFFFF, 255);
        assertArrayEquals(new int[] {0x80808080, 0xFFFFFFFF, 0x80808080, 0}, sheet.pixels());
    }

    @Test
    void mixesWithWhatLiesBelow() {
        Sheet sheet = new Sheet(1, 1);
        sheet.pixels()[0] = 0xFF000000;
        Raster raster = new Raster(sheet);
        raster.add(new int[] {0, 256, 256, 0}, new int[] {0, 0, 256, 256}, 4);
        raster.fill(0xFF0000, 51);
        assertEquals(0xFF330000, sheet.pixels()[0]);
    }

    @Test
    void overlapsAreOneAndHolesStayOpen() {
        Sheet sheet = new Sheet(3, 1);
        Raster raster = new Raster(sheet);
        raster.add(new int[] {0, 512, 512, 0}, new int[] {0, 0, 256, 256}, 4);
        raster.add(new int[] {256, 768, 768, 256}, new int[] {0, 0, 256, 256}, 4);
        raster.fill(0xFFFFFF, 128);
        assertArrayEquals(new int[] {0x80808080, 0x80808080, 0x80808080}, sheet.pixels());

        Sheet pierced = new Sheet(3, 1);
        Raster other = new Raster(pierced);
        other.add(new int[] {0, 768, 768, 0}, new int[] {0, 0, 256, 256}, 4);
        other.add(new int[] {256, 256, 512, 512}, new int[] {0, 256, 256, 0}, 4);
        other.fill(0xFFFFFF, 255);
        assertArrayEquals(new int[] {-1, 0, -1}, pierced.pixels());
    }

    @Test
    void agreesWithSupersampling() {
        for (long seed = 1; seed <= 120; seed++) {
            RandomGenerator random = random(seed);
            int[] xs = coordinates(random, 3);
            int[] ys = coordinates(random, 3);
            int[] alphas = alphas(xs, ys, SIZE, SIZE);
            for (int i = 0; i < alphas.length; i++) {
                double wanted = 255 * sampled(xs, ys, i % SIZE, i / SIZE);
                assertEquals(wanted, alphas[i], 9, "seed " + seed + ", pixel " + i % SIZE + "," + i / SIZE);
            }
        }
    }

    @Test
    void keepsTheAreaOfAPolygon() {
        for (long seed = 1; seed <= 120; seed++) {
            RandomGenerator random = random(seed);
            int[] xs = random.ints(3, 0, SIZE * Raster.ONE).toArray();
            int[] ys = random.ints(3, 0, SIZE * Raster.ONE).toArray();
            double drawn = IntStream.of(alphas(xs, ys, SIZE, SIZE)).sum() / 255.0;
            assertEquals(area(xs, ys), drawn, 0.5, "seed " + seed);
        }
    }

    @Test
    void bandsAndPansAreCutFromTheWhole() {
        int margin = 30;
        int large = SIZE + 2 * margin;
        for (long seed = 1; seed <= 120; seed++) {
            RandomGenerator random = random(seed);
            int[] xs = coordinates(random, 4);
            int[] ys = coordinates(random, 4);
            int[] whole = alphas(moved(xs, margin), moved(ys, margin), large, large);
            int[] part = alphas(xs, ys, SIZE, SIZE);
            for (int row = 0; row < SIZE; row++) {
                int start = (row + margin) * large + margin;
                int[] cut =
                        IntStream.range(start, start + SIZE).map(i -> whole[i]).toArray();
                int[] same = IntStream.range(row * SIZE, (row + 1) * SIZE)
                        .map(i -> part[i])
                        .toArray();
                assertArrayEquals(cut, same, "seed " + seed + ", row " + row);
            }
        }
    }

    @Test
    void leavesNothingBehind() {
        for (long seed = 1; seed <= 100; seed++) {
            RandomGenerator random = random(seed);
            Sheet sheet = new Sheet(SIZE, SIZE);
            Raster raster = new Raster(sheet);
            raster.add(coordinates(random, 5), coordinates(random, 5), 5);
            raster.fill(0x123456, 200);
            int[] before = sheet.pixels().clone();
            raster.fill(0x654321, 255);
            assertArrayEquals(before, sheet.pixels(), "seed " + seed);
        }
    }

    @Test
    void scalingAPixelIsExact() {
        for (int value = 0; value < 256; value++) {
            for (int factor = 0; factor < 256; factor++) {
                int wanted = Math.round(value * factor / 255f);
                int grey = value * 0x01010101;
                assertEquals(wanted * 0x01010101, Pixels.times(grey, factor), value + " · " + factor);
            }
        }
        assertTrue(Pixels.over(Pixels.times(0xFFFFFFFF, 100), 0xFF000000) >>> 24 == 255);
    }

    /** Corners on the sheet, near it and far from it. */
    private static int[] coordinates(RandomGenerator random, int count) {
        int reach = random.nextInt(4) == 0 ? 40 * SIZE : SIZE / 2;
        return random.ints(count, -reach * Raster.ONE, (SIZE + reach) * Raster.ONE)
                .toArray();
    }

    private static int[] alphas(int[] xs, int[] ys, int width, int height) {
        Sheet sheet = new Sheet(width, height);
        Raster raster = new Raster(sheet);
        raster.add(xs, ys, xs.length);
        raster.fill(0, 255);
        return IntStream.of(sheet.pixels()).map(pixel -> pixel >>> 24).toArray();
    }

    private static int[] moved(int[] values, int pixels) {
        return IntStream.of(values).map(value -> value + pixels * Raster.ONE).toArray();
    }

    private static double area(int[] xs, int[] ys) {
        double twice = 0;
        for (int i = 0; i < xs.length; i++) {
            int j = (i + 1) % xs.length;
            twice += (double) xs[i] * ys[j] - (double) xs[j] * ys[i];
        }
        return Math.abs(twice) / 2 / Raster.ONE / Raster.ONE;
    }

    /** The share of 32 × 32 points of a pixel that lie in the triangle. */
    private static double sampled(int[] xs, int[] ys, int column, int row) {
        int inside = 0;
        for (int i = 0; i < 1024; i++) {
            double x = (column + (i % 32 + 0.5) / 32) * Raster.ONE;
            double y = (row + (i / 32 + 0.5) / 32) * Raster.ONE;
            inside += within(xs, ys, x, y) ? 1 : 0;
        }
        return inside / 1024.0;
    }

    private static boolean within(int[] xs, int[] ys, double x, double y) {
        boolean left = false;
        boolean right = false;
        for (int i = 0; i < 3; i++) {
            int j = (i + 1) % 3;
            double side = (xs[j] - (double) xs[i]) * (y - ys[i]) - (ys[j] - (double) ys[i]) * (x - xs[i]);
            left |= side > 0;
            right |= side < 0;
        }
        return !(left && right);
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
