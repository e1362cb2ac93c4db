package org.mekongatlas.paint;

import java.util.List;
import java.util.stream.LongStream;
import org.mekongatlas.index.Flow;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Look;

/**
 * How wide a line is drawn for a number of people: by the square root, so that ten lines of 100 people do not outweigh
 * one of 1,000. Chosen once for a view, or fixed by the reader, and shown in its legend. Widths are logical pixels.
 *
 * @param top the number of people drawn at {@link #WIDEST}, as are larger ones
 */
public record WidthScale(long top) {

    public static final double NARROWEST = 1.5;
    public static final double WIDEST = 22;

    /** Below this a view's largest line is not blown up to the full width: a dozen people are no river. */
    private static final long LEAST_TOP = 3_000;

    private static final int[] ROUND = {10, 15, 20, 30, 50, 70, 100};

    /** A scale on which every flow fits, round so that it holds still while the numbers grow. */
    public static WidthScale of(List<Flow> flows) {
        long most = flows.stream().mapToLong(flow -> flow.people().best()).max().orElse(0);
        return new WidthScale(roundUp(Math.max(most, LEAST_TOP)));
    }

    /** The scale of a map: the one its look asks for, or one on which every flow fits. */
    public static WidthScale of(Snapshot map) {
        return over(List.of(map));
    }

    /** A scale that several maps share: the one that the first asks for, or one on which every flow of each fits. */
    public static WidthScale over(List<Snapshot> maps) {
        long asked = maps.stream()
                .mapToLong(map -> map.view().look().widest())
                .findFirst()
                .orElse(Look.AS_NEEDED);
        return asked == Look.AS_NEEDED
                ? of(maps.stream().flatMap(map -> map.flows().stream()).toList())
                : new WidthScale(asked);
    }

    /** Whether so many people are drawn no wider than fewer would be. */
    boolean cuts(long people) {
        return people > top;
    }

    /** Width of the line of so many people. */
    public double width(long people) {
        double width = WIDEST * Math.sqrt((double) people / top);
        return Math.min(WIDEST, Math.max(NARROWEST, width));
    }

    /** How wide the line of some people is to that of others. */
    static double share(long people, long others) {
        return Math.sqrt((double) people / others);
    }

    /** Three round numbers of people for the legend, smallest first, each ten times the one before. */
    public List<Long> legendValues() {
        long power = powerBelow(top);
        long largest = LongStream.of(5, 2, 1)
                .map(digit -> digit * power)
                .filter(value -> value <= top)
                .findFirst()
                .orElse(power);
        return List.of(largest / 100, largest / 10, largest);
    }

    private static long roundUp(long number) {
        long tenth = powerBelow(number) / 10;
        for (int digits : ROUND) {
            if (digits * tenth >= number) {
                return digits * tenth;
            }
        }
        throw new AssertionError("100 tenths of the power below a number reach it");
    }

    /** The largest power of ten that is not above {@code number}. */
    private static long powerBelow(long number) {
        long power = 1;
        while (power <= number / 10) {
            power *= 10;
        }
        return power;
    }
}
