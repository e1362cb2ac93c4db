package org.mekongatlas.count;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/** Sorts a hundred thousand numbers without an object for each. */
final class Descending {

    private static final int INDEX_BITS = 23;
    private static final long LARGEST = (1L << Long.SIZE - 1 - INDEX_BITS) - 1;

    private Descending() {}

    /**
     * @param events at most eight million
     * @param number from 0; beyond a million million people all count alike
     * @return the events with the largest number first; those with the same number keep their order
     */
    static int[] order(int[] events, IntToLongFunction number) {
        long[] keys = new long[events.length];
        for (int i = 0; i < events.length; i++) {
            long rank = LARGEST - Math.min(LARGEST, number.applyAsLong(events[i]));
            keys[i] = rank << INDEX_BITS | i;
        }
        Arrays.sort(keys);
        int[] ordered = new int[events.length];
        for (int i = 0; i < events.length; i++) {
            ordered[i] = events[(int) (keys[i] & (1 << INDEX_BITS) - 1)];
        }
        return ordered;
    }
}
