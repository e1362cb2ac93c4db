package org.mekongatlas.model;

/**
 * A number of people as far as it is known.
 *
 * @param low at least so many
 * @param best the figure to show
 * @param high at most so many, or {@link #UNBOUNDED}
 */
public record Span(long low, long best, long high) {

    public static final long UNBOUNDED = Long.MAX_VALUE;
    public static final Span ZERO = new Span(0, 0, 0);

    /** @throws IllegalArgumentException unless 0 ≤ low ≤ best ≤ high */
    public Span {
        if (low < 0 || low > best || best > high) {
            throw new IllegalArgumentException("not a span: " + low + ".." + best + ".." + high);
        }
    }

    public static Span exactly(long number) {
        return new Span(number, number, number);
    }

    /** Whether nobody says how many at most. */
    public boolean unbounded() {
        return high == UNBOUNDED;
    }

    /** Whether nobody says another number. */
    public boolean isExact() {
        return low == best && best == high;
    }

    /** Whether all that is known is that there are no fewer than the best figure. */
    public boolean isLeast() {
        return low == best && unbounded();
    }

    /** Whether all that is known is that there are no more than the best figure. */
    public boolean isMost() {
        return low == 0 && best == high && best > 0;
    }

    /** Whether nobody says how many at least or at most. */
    public boolean isOpen() {
        return low == 0 && best > 0 && unbounded();
    }

    /**
     * How many more than {@code other}, whose best figure is not larger: from the fewest here and the most there to the
     * most here and the fewest there, never less than none.
     */
    public Span minus(Span other) {
        long least = other.unbounded() ? 0 : Math.max(0, low - other.high);
        return new Span(least, best - other.best, unbounded() ? UNBOUNDED : high - other.low);
    }

    /** The larger of both, bound by bound. */
    public Span max(Span other) {
        if (low >= other.low && best >= other.best && high >= other.high) {
            return this;
        }
        return new Span(Math.max(low, other.low), Math.max(best, other.best), Math.max(high, other.high));
    }
}
