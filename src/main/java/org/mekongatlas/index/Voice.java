package org.mekongatlas.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mekongatlas.index.Histogram.Bin;
import org.mekongatlas.index.Silence.Row;
import org.mekongatlas.index.Silence.Stretch;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.SourceKind;
import org.mekongatlas.model.TimeWindow;

/** A class of source being listened to: in which bins it reports something. Takes time in proportion to bins and events. */
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
        long epochDay = day.toEpochDay();
        int low = 0;
        int high = firstDays.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (firstDays[middle] <= epochDay) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** @param source what was listened to */
    Row row(Optional<SourceKind> source) {
        List<Stretch> stretches = new ArrayList<>();
        for (int from = 0; from < bins; ) {
            boolean silent = !dated.get(from);
            int next = silent ? dated.nextSetBit(from) : dated.nextClearBit(from);
            int to = next < 0 ? bins : Math.min(bins, next);
            stretches.add(stretch(from, to, silent));
            from = to;
        }
        return new Row(source, stretches);
    }

    /** @param to the bin after the last one */
    private Stretch stretch(int from, int to, boolean silent) {
        int around = IntStream.range(0, to).map(i -> begun[i]).sum()
                - IntStream.range(0, from).map(i -> ended[i]).sum();
        return new Stretch(
                LocalDate.ofEpochDay(firstDays[from]),
                LocalDate.ofEpochDay(firstDays[to] - 1),
                IntStream.range(from, to).map(i -> dating[i]).sum(),
                silent ? around : 0);
    }
}
