package org.mekongatlas.count;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Sorts a hundred thousand numbers without an object for each. */
final class Descending {

    private static final int INDEX_BITS = 23;
    private static final long LARGEST = (1L << Long.SIZE - 1 - INDEX_BITS) - 1;

    private Descending() {}

    /**
     * The indices of {@code first}, at most eight million: those with the largest number first, among equals those with
     * the largest number in {@code second}, then the smallest index. Numbers are at least 0; beyond a million million
     * they are all alike.
     */
    static int[] order(long[] first, long[] second) {
        return sorted(sorted(IntStream.range(0, first.length).toArray(), second), first);
    }

    /** Keeps the order of equals. */
    private static int[] sorted(int[] indices, long[] numbers) {
        long[] keys = new long[indices.length];
        for (int i = 0; i < indices.length; i++) {
            keys[i] = LARGEST - Math.min(LARGEST, numbers[indices[i]]) << INDEX_BITS | i;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys)
                .mapToInt(key -> indices[(int) (key & (1 << INDEX_BITS) - 1)])
                .toArray();
    }
}
