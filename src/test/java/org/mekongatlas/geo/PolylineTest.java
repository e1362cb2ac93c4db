package org.mekongatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PolylineTest {

    @Test
    void measuresAlongItself() {
        Polyline line = new Polyline(new double[] {0, 3, 3}, new double[] {0, 4, 10});
        assertEquals(11, line.length());
        assertEquals(new Polyline.Point(3, 6, 0, 1), line.at(7));
        assertEquals(2, line.distanceTo(5, 7));
    }

    @Test
    void needsTwoPoints() {
        assertThrows(IllegalArgumentException.class, () -> new Polyline(new double[] {1}, new double[] {1}));
    }

    @Test
    void movesToItsRight() {
        Polyline east = new Polyline(new double[] {0, 10}, new double[] {5, 5});
        assertEquals(8, east.offset(along -> 3).y(0));
        assertEquals(2, east.offset(along -> -3).y(1));
    }

    @Test
    void aPieceIsAsLongAsItsEndsAreApart() {
        for (long seed = 1; seed <= 500; seed++) {
            Random random = new Random(seed);
            Polyline line = line(random);
            double from = line.length() * random.nextDouble();
            double to = from + (line.length() - from) * random.nextDouble();
            Polyline piece = line.between(from, to);
            assertEquals(to - from, piece.length(), 1e-9, "seed " + seed);
            double along = piece.length() * random.nextDouble();
            assertEquals(line.at(from + along).x(), piece.at(along).x(), 1e-9, "seed " + seed);
            assertEquals(line.at(from + along).y(), piece.at(along).y(), 1e-9, "seed " + seed);
        }
    }

    @Test
    void noPointInARectangleIsOutsideTheStretchesFound() {
        for (long seed = 1; seed <= 500; seed++) {
            Random random = new Random(seed);
            Polyline line = line(random);
            Bounds rectangle = new Bounds(30, 30, 50 + random.nextInt(30), 60);
            List<Polyline.Stretch> stretches = line.within(rectangle);
            for (double along = 0; along < line.length(); along += 0.5) {
                double here = along;
                Polyline.Point point = line.at(along);
                boolean found = stretches.stream().anyMatch(stretch -> stretch.from() <= here && here <= stretch.to());
                assertTrue(found || !rectangle.contains(point.x(), point.y()), "seed " + seed + " at " + along);
            }
            for (int i = 1; i < stretches.size(); i++) {
                assertTrue(stretches.get(i - 1).to() < stretches.get(i).from(), "seed " + seed);
            }
        }
    }

    private static Polyline line(Random random) {
        int size = 2 + random.nextInt(8);
        return new Polyline(
                random.doubles(size, 0, 100).toArray(),
                random.doubles(size, 0, 100).toArray());
    }
}
