package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

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

    /**
     * Takes the least hindered heading of those well apart from all taken, the first from the west by the south; if
     * none is apart, the one most apart.
     *
     * @param hindrance what speaks against a heading, 0 to 1
     */
    Heading takeFree(String group, ToDoubleFunction<Heading> hindrance) {
        Heading best = heading(0);
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < DIRECTIONS; i++) {
            Heading heading = heading(i);
            double closeness = closeness(group, heading);
            // What hinders is dear to find, and adds to what is too much already.
            double cost = closeness < least ? closeness + hindrance.applyAsDouble(heading) : closeness;
            if (cost < least) {
                least = cost;
                best = heading;
            }
        }
        take(group, best);
        return best;
    }

    /** 0 if it is apart from all taken, else more than 1. */
    private double closeness(String group, Heading heading) {
        double closest = taken.getOrDefault(group, List.of()).stream()
                .mapToDouble(heading::cosine)
                .max()
                .orElse(-1);
        return closest > APART ? 1 + 100 * (closest - APART) : 0;
    }

    private static Heading heading(int i) {
        double angle = 2 * StrictMath.PI * i / DIRECTIONS;
        return new Heading(-StrictMath.cos(angle), StrictMath.sin(angle));
    }
}
