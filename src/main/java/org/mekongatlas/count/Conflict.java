package org.mekongatlas.count;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Event;

/**
 * Sources that contradict each other on one event. Figures do if they can not both be right and lie more than a tenth
 * apart: "more than 1,000" does not contradict 1,242. Classes of people do if some say suspects and others victims.
 *
 * @param smaller the claim that allows the fewest at most, or null where figures agree
 * @param larger the claim that asks for the most at least, or null where figures agree
 * @param distance how much more the larger asks for than the smaller allows, as a share of the smaller: 0.5 is half as
 *     many again; infinite where the smaller allows nobody, 0 where figures agree
 * @param classes whether they differ in who the people are
 */
public record Conflict(String event, Claim smaller, Claim larger, double distance, boolean classes) {

    /** Largest distance first, then most people apart; those that differ only in the class of people last. */
    public static final Comparator<Conflict> LARGEST_FIRST = Comparator.comparingDouble(
                    (Conflict conflict) -> conflict.distance)
            .thenComparingLong(Conflict::gap)
            .reversed()
            .thenComparing(Conflict::event);

    private static final double A_TENTH = 10;

    /** Where the figures of an event's claims differ by more than a tenth; empty where they agree. */
    static Optional<Conflict> ofFigures(String event, Collection<Claim> claims) {
        List<Claim> numbered = claims.stream().filter(Claim::hasFigure).toList();
        Optional<Claim> smaller = numbered.stream()
                .filter(claim -> claim.high() != null)
                .min(Comparator.comparing(Claim::high).thenComparing(Claim::source));
        Optional<Claim> larger = numbered.stream()
                .filter(claim -> claim.low() != null)
                .max(Comparator.comparing(Claim::low).thenComparing(Claim::source));
        return smaller.flatMap(few -> larger.filter(many -> apart(few.high(), many.low()))
                .map(many -> new Conflict(event, few, many, distance(few.high(), many.low()), false)));
    }

    /** A conflict in the class of people alone. */
    static Conflict ofClasses(Event event) {
        return new Conflict(event.id(), null, null, 0, true);
    }

    Conflict withClasses(boolean differ) {
        return new Conflict(event, smaller, larger, distance, differ);
    }

    /** Whether the figures differ. */
    public boolean figures() {
        return smaller != null;
    }

    private long gap() {
        return figures() ? larger.low() - smaller.high() : 0;
    }

    private static boolean apart(long most, long least) {
        return least - most > most / A_TENTH;
    }

    private static double distance(long most, long least) {
        return (least - most) / (double) most;
    }
}
