package org.mekongatlas.count;

/**
 * The countries of a journey, by number; counting rule, section 5.
 *
 * @param from where the people set out or, failing that, the scene; {@link #UNKNOWN} for a region of several countries
 * @param to where they were brought, or UNKNOWN
 * @param via known countries of the stops between
 */
record Route(int from, int to, int[] via) {

    static final int UNKNOWN = 0;

    /** Of journeys without a known stop. */
    static final int[] DIRECT = {};

    /** Whether both may be the same journey. */
    boolean agreesWith(Route other) {
        return agree(from, other.from) && (agree(to, other.to) || other.passes(to) || passes(other.to));
    }

    /** Whether one may carry on where the other ends. */
    boolean continues(Route other) {
        return meet(to, other.from) || meet(other.to, from);
    }

    private boolean passes(int country) {
        for (int stop : via) {
            if (stop == country) {
                return true;
            }
        }
        return false;
    }

    private static boolean agree(int a, int b) {
        return a == b || a == UNKNOWN || b == UNKNOWN;
    }

    private static boolean meet(int end, int beginning) {
        return end == beginning && end != UNKNOWN;
    }
}
