package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.mekongatlas.geo.Bounds;

class LabelPlacerTest {

    @Test
    void takesABoxIfAndOnlyIfNoEarlierOneIsInTheWay() {
        for (long seed = 0; seed < 200; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            double spread = seed % 2 == 0 ? 600 : 20_000;
            LabelPlacer placer = new LabelPlacer();
            List<Bounds> taken = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                Bounds box = box(random, spread);
                boolean free = taken.stream().noneMatch(other -> overlap(other, box));
                if (random.nextInt(5) == 0) {
                    placer.reserve(box);
                    taken.add(box);
                } else {
                    assertEquals(free, placer.place(box), "seed " + seed + ", box " + i);
                    if (free) {
                        taken.add(box);
                    }
                }
            }
        }
    }

    @Test
    void boxesMayTouch() {
        LabelPlacer placer = new LabelPlacer();
        assertTrue(placer.place(new Bounds(0, 0, 0.1 + 0.2, 1)));
        assertTrue(placer.place(new Bounds(0.3, 0, 1, 1)));
        assertFalse(placer.place(new Bounds(0.29, 0, 1, 1)));
    }

    private static Bounds box(RandomGenerator random, double spread) {
        double x = random.nextDouble(-spread, spread);
        double y = random.nextDouble(-spread, spread);
        return new Bounds(x, y, x + random.nextDouble(1, 150), y + random.nextDouble(1, 40));
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return a.minX() < b.maxX() && b.minX() < a.maxX() && a.minY() < b.maxY() && b.minY() < a.maxY();
    }
}
