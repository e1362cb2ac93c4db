package org.mekongatlas.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mekongatlas.model.EventKind;

/** Bars of the timeline: how many events begin in each bin, by kind. Bins are whole weeks, months or years without a gap. */
public record Histogram(List<Bar> bars) {

    /** @param first first day of the bin @param last its last day */
    public record Bar(LocalDate first, LocalDate last, Map<EventKind, Integer> events) {

        public Bar {
            events = Map.copyOf(events);
        }

        public int total() {
            return events.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Width of a bar. */
    public enum Bin {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    public Histogram {
        bars = List.copyOf(bars);
    }
}
