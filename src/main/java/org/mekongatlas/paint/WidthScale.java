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
 * @param top the number of people drawn at the full width, as are larger ones
 * @param widest the full width
 */
public record WidthScale(long top, double widest) {

    public static final double NARROWEST = 1.5;
    public static final double WIDEST = 22;

    /** From further away lines are narrower, since countries lie closer together, but by half as much as these. */
    private static final double AFAR = 5;

    /** Below this a view's largest line is not blown up to the full width: a dozen people are no river. */
    private static final long LEAST_TOP = 3_000;

    private static final int[] ROUND = {10, 15, 20, 30, 50, 70, 100};

    /** The scale of a map that is not seen from afar. */
    public WidthScale(long top) {
        this(top, WIDEST);
    }

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

    /** The same as it is drawn at some zoom. */
    WidthScale at(double zoom) {
        return new WidthScale(top, WIDEST * Math.pow(2, Math.min(0, zoom - AFAR) / 2));
    }

    /** How wide lines are drawn for what they would be on a map that is not seen from afar. */
    double narrowing() {
        return widest / WIDEST;
    }

    /** Whether so many people are drawn no wider than fewer would be. */
    boolean cuts(long people) {
        return people > top;
    }

    /** Width of the line of so many people. */
    public double width(long people) {
        double width = widest * Math.sqrt((double) people / top);
        return Math.min(widest, Math.max(NARROWEST, width));
    }

    /** How wide the line of some people is to that of others. */
    static double share(long people, long others) {
        return Math.sqrt((double) people / others);
    }

    /**
     * Round numbers of people for the legend, smallest first, each ten times the one before: three, but for lines of a few
     * people.
     *
     * @param most people of the largest line in view; the largest number is at most ten times as large
     */
    List<Long> legendValues(long most) {
        long limit = Math.min(top, Math.max(1, most) * 10);
        long power = powerBelow(limit);
        long largest = LongStream.of(5, 2, 1)
                .map(digit -> digit * power)
                .filter(value -> value <= limit)
                .findFirst()
                .orElse(power);
        return LongStream.of(largest / 100, largest / 10, largest)
                .filter(value -> value > 0)
                .boxed()
                .toList();
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
