package org.mekongatlas.paint;

/** How much two sheets look alike, for pictures whose letters may not be the same pixel by pixel. */
public final class Likeness {

    private Likeness() {}

    /** Every square of {@code times} × {@code times} pixels becomes their mean. */
    public static Sheet reduced(Sheet large, int times) {
        Sheet small = new Sheet(large.width() / times, large.height() / times);
        for (int i = 0; i < small.pixels().length; i++) {
            small.pixels()[i] = mean(large, i % small.width() * times, i / small.width() * times, times);
        }
        return small;
    }

    private static int mean(Sheet sheet, int left, int top, int side) {
        int[] sums = new int[3];
        for (int i = 0; i < side * side; i++) {
            int pixel = sheet.pixels()[(top + i / side) * sheet.width() + left + i % side];
            for (int channel = 0; channel < 3; channel++) {
                sums[channel] += pixel >> 8 * channel & 255;
            }
        }
        int count = side * side;
        return sums[0] / count | sums[1] / count << 8 | sums[2] / count << 16;
    }

    /** Root mean square over all channels, of 255. */
    public static double difference(Sheet one, Sheet other) {
        double sum = 0;
        for (int i = 0; i < one.pixels().length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                double apart = (one.pixels()[i] >> shift & 255) - (other.pixels()[i] >> shift & 255);
                sum += apart * apart;
            }
        }
        return Math.sqrt(sum / (3.0 * one.pixels().length));
    }
}
