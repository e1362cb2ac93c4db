package org.mekongatlas.count;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.mekongatlas.model.Span;

/**
 * The growth, inside a window, of running totals that began before it; counting rule, section 4. Of each chain of
 * totals the newest state whose last day lies in the window is taken, less the oldest state that reaches the window.
 */
final class Increments {

    private static final int NONE = -1;

    private final Events events;
    private final Matching matching;
    private final BitSet straddling;
    private final int[] bases;
    private final int[] holders;

    /** @param straddling the events that match and could be counted, if they lay wholly in the window */
    Increments(Events events, Matching matching, BitSet straddling) {
        this.events = events;
        this.matching = matching;
        this.straddling = straddling;
        bases = nowhere();
        holders = nowhere();
        takeNewestFirst();
    }

    /** The tallies whose growth is counted. */
    IntStream taken() {
        return straddling.stream().filter(tally -> bases[tally] != NONE);
    }

    /** The tally whose figure is taken off, or -1 where an event is no increment. */
    int base(int event) {
        return bases[event];
    }

    /** The increment on whose chain a straddling tally stands, or -1. */
    int holder(int event) {
        return holders[event];
    }

    /** What came between an earlier and a later state of a running total. */
    static Span growth(Span earlier, Span later) {
        long low = later.low() - (earlier.unbounded() ? earlier.best() : earlier.high());
        long best = later.best() - earlier.best();
        long high = later.unbounded() ? Span.UNBOUNDED : Math.max(0, later.high() - earlier.low());
        return new Span(Math.max(0, low), Math.max(0, best), high);
    }

    /** A tally on the chain of one taken is not taken again. */
    private void takeNewestFirst() {
        Set<Integer> onTakenChains = new HashSet<>();
        for (int tally : candidates()) {
            Set<Integer> chain = chain(tally);
            int base = base(chain);
            if (base != NONE && base != tally && !onTakenChains.contains(tally)) {
                take(tally, base, chain);
                onTakenChains.addAll(chain);
            }
        }
    }

    /** Tallies that straddle only because they began too early, newest first. */
    private int[] candidates() {
        return straddling.stream()
                .filter(event -> events.tally(event) && matching.beganTooEarly(event))
                .boxed()
                .sorted(events.oldestFirst().reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** A tally and the states before it, each the previous one of the state after it. */
    private Set<Integer> chain(int tally) {
        Set<Integer> chain = new LinkedHashSet<>();
        for (int state = tally; state != NONE && chain.add(state); ) {
            state = events.previous(state);
        }
        return chain;
    }

    /** The oldest state that has a figure to take off and reaches the window, or NONE. */
    private int base(Set<Integer> chain) {
        return chain.stream()
                .filter(state -> matching.reachesWindow(state) && matching.flaw(state) == null)
                .min(events.oldestFirst())
                .orElse(NONE);
    }

    private void take(int tally, int base, Set<Integer> chain) {
        bases[tally] = base;
        for (int state : chain) {
            if (straddling.get(state) && bases[state] == NONE && holders[state] == NONE) {
                holders[state] = tally;
            }
        }
    }

    private int[] nowhere() {
        int[] numbers = new int[events.size()];
        Arrays.fill(numbers, NONE);
        return numbers;
    }
}
