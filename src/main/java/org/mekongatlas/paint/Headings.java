package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which ways lines leave each group of places, so that what has no direction of its own finds room. For one thread. */
final class Headings {

    private static final int DIRECTIONS = 16;
    /** Cosine of the angle kept to the next line, where it can be: 25°. */
    private static final double APART = StrictMath.cos(StrictMath.toRadians(25));

    private final Map<String, List<Heading>> taken = new HashMap<>();

    /** A vector of length 1. */
    record Heading(double dx, double dy) {

        double cosine(Heading other) {
            return dx * other.dx + dy * other.dy;
        }
    }

    void take(String group, Heading heading) {
        taken.computeIfAbsent(group, key -> new ArrayList<>()).add(heading);
    }

    /** Takes the first heading, from the west by the south, well apart from those taken; else the one most apart. */
    Heading takeFree(String group) {
        Heading best = null;
        double closest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < DIRECTIONS && closest > APART; i++) {
            Heading heading = heading(i);
            double cosine = taken.getOrDefault(group, List.of()).stream()
                    .mapToDouble(heading::cosine)
                    .max()
                    .orElse(-1);
            if (cosine < closest) {
                closest = cosine;
                best = heading;
            }
        }
        take(group, best);
        return best;
    }

    private static Heading heading(int i) {
        double angle = 2 * StrictMath.PI * i / DIRECTIONS;
        return new Heading(-StrictMath.cos(angle), StrictMath.sin(angle));
    }
}
