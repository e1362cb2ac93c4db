package org.mekongatlas.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mekongatlas.index.Histogram.Bin;
import org.mekongatlas.index.Silence.Row;
import org.mekongatlas.index.Silence.Stretch;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.SourceKind;
import org.mekongatlas.model.TimeWindow;

/**
 * A class of source being listened to: in which bins it reports something. Takes time in proportion to bins and events.
 */
final class Voice {

    private final Bin bin;
    private final long[] firstDays;
    private final int bins;
    private final BitSet dated = new BitSet();
    /** How many events are dated in a bin and in none before it. */
    private final int[] dating;
    /** How many events may have begun in a bin at the earliest, and ended in it at the latest. */
    private final int[] begun;

    private final int[] ended;

    /** @param extent bounded at both ends; bins are those that it touches */
    Voice(TimeWindow extent, Bin bin) {
        this.bin = bin;
        firstDays = Stream.iterate(
                        bin.first(extent.from()), day -> !day.isAfter(bin.next(bin.first(extent.to()))), bin::next)
                .mapToLong(LocalDate::toEpochDay)
                .toArray();
        bins = firstDays.length - 1;
        dating = new int[bins];
        begun = new int[bins];
        ended = new int[bins];
    }

    void hear(Event event) {
        int from = number(event.firstDay());
        int to = number(event.lastDay());
        if (to >= 0 && from < bins) {
            begun[Math.max(0, from)]++;
            ended[Math.min(bins - 1, to)]++;
            date(event);
        }
    }

    private void date(Event event) {
        boolean inOne = bin.first(event.firstDay()).equals(bin.first(event.lastDay()));
        boolean total = event.counting() == Counting.TALLY;
        LocalDate from = inOne ? event.firstDay() : event.start().last();
        LocalDate to = inOne ? event.lastDay() : event.end().first();
        int first = Math.max(0, number(from));
        int last = Math.min(bins - 1, number(to));
        if ((inOne || !total) && !from.isAfter(to) && first <= last) {
            dated.set(first, last + 1);
            dating[first]++;
        }
    }

    /** -1 for a day before all bins, their number for one after them. */
    private int number(LocalDate day) {
        int found = Arrays.binarySearch(firstDays, day.toEpochDay());
        return found >= 0 ? found : -found - 2;
    }

    /** @param source what was listened to */
    Row row(Optional<SourceKind> source) {
        List<Stretch> stretches = new ArrayList<>();
        // Of the events before a stretch, how many may last into it.
        int underWay = 0;
        for (int from = 0; from < bins; ) {
            boolean silent = !dated.get(from);
            int next = silent ? dated.nextSetBit(from) : dated.nextClearBit(from);
            int to = next < 0 ? bins : Math.min(bins, next);
            int around = underWay + sum(begun, from, to);
            stretches.add(new Stretch(
                    LocalDate.ofEpochDay(firstDays[from]),
                    LocalDate.ofEpochDay(firstDays[to] - 1),
                    sum(dating, from, to),
                    silent ? around : 0));
            underWay = around - sum(ended, from, to);
            from = to;
        }
        return new Row(source, stretches);
    }

    private static int sum(int[] numbers, int from, int to) {
        return Arrays.stream(numbers, from, to).sum();
    }
}
