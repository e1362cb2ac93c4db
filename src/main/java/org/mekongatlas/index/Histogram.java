package org.mekongatlas.index;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.TimeWindow;

/**
 * Bars of the timeline: how many events begin in each bin, by kind. Bins are whole days, weeks, months or years without
 * a gap.
 *
 * @param bars one for each bin
 * @param spread of events of which only a month or year is known that is more than one bin: from its first to its last
 *     day, longest first; these are in none of {@code bars}
 */
public record Histogram(List<Bar> bars, List<Bar> spread) {

    public static final Histogram EMPTY = new Histogram(List.of(), List.of());

    private static final Comparator<Bar> LONGEST_FIRST = Comparator.comparing(
                    (Bar bar) -> -ChronoUnit.DAYS.between(bar.first, bar.last))
            .thenComparing(Bar::first);

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
        DAY(ChronoUnit.DAYS),
        /** Monday to Sunday. */
        WEEK(ChronoUnit.WEEKS),
        MONTH(ChronoUnit.MONTHS),
        YEAR(ChronoUnit.YEARS);

        private final ChronoUnit unit;

        Bin(ChronoUnit unit) {
            this.unit = unit;
        }

        /** First day of the bin in which {@code day} lies. */
        public LocalDate first(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        /** Whether all that a date can mean lies in one bin. */
        boolean holds(FuzzyDate date) {
            return first(date.first()).equals(first(date.last()));
        }

        /** First day of the bin after the one that begins on {@code first}. */
        public LocalDate next(LocalDate first) {
            return first.plus(1, unit);
        }

        /**
         * The bins that a time touches.
         *
         * @param extent bounded at both ends
         */
        List<TimeWindow> over(TimeWindow extent) {
            return Stream.iterate(first(extent.from()), day -> !day.isAfter(extent.to()), this::next)
                    .map(day -> TimeWindow.of(day, next(day).minusDays(1)))
                    .toList();
        }
    }

    public Histogram {
        bars = List.copyOf(bars);
        spread = List.copyOf(spread);
    }

    /** Counts events by first day, in bins from the first to the last day of {@code extent}. */
    static Histogram of(List<Event> events, TimeWindow extent, Bin bin) {
        Map<LocalDate, Map<EventKind, Integer>> counts = new HashMap<>();
        Map<FuzzyDate, Map<EventKind, Integer>> apart = new HashMap<>();
        for (Event event : events) {
            Map<EventKind, Integer> kinds = bin.holds(event.start())
                    ? counts.computeIfAbsent(bin.first(event.firstDay()), day -> new EnumMap<>(EventKind.class))
                    : apart.computeIfAbsent(plain(event.start()), date -> new EnumMap<>(EventKind.class));
            kinds.merge(event.kind(), 1, Integer::sum);
        }
        return new Histogram(bars(counts, extent, bin), bars(apart));
    }

    private static FuzzyDate plain(FuzzyDate date) {
        return new FuzzyDate(date.year(), date.month(), date.day(), "");
    }

    private static List<Bar> bars(Map<FuzzyDate, Map<EventKind, Integer>> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Bar(entry.getKey().first(), entry.getKey().last(), entry.getValue()))
                .sorted(LONGEST_FIRST)
                .toList();
    }

    private static List<Bar> bars(Map<LocalDate, Map<EventKind, Integer>> counts, TimeWindow extent, Bin bin) {
        if (extent.from() == null) {
            return List.of();
        }
        return bin.over(extent).stream()
                .map(days -> new Bar(days.from(), days.to(), counts.getOrDefault(days.from(), Map.of())))
                .toList();
    }
}
