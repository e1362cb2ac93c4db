package org.mekongatlas.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mekongatlas.model.Slice;
import org.mekongatlas.model.TimeWindow;

/**
 * The periods of small multiples: a whole period cut into months, quarters or years.
 *
 * @param periods one after the other, without a gap; where the whole begins or ends within a slice, so does the first
 *     or last of them
 * @param omitted how many slices of the whole lie before the first period
 */
public record PanelPeriods(Slice slice, List<TimeWindow> periods, int omitted) {

    /** How many panels can be asked for. */
    public static final List<Integer> COUNTS = List.of(4, 6, 9);

    public PanelPeriods {
        periods = List.copyOf(periods);
    }

    /**
     * Cuts a period into at most so many.
     *
     * @param whole open ends reach to those of {@code extent}
     * @param extent all days there are
     * @param asked the slice; without it the shortest of which so many cover the whole, or else years
     */
    public static PanelPeriods of(TimeWindow whole, TimeWindow extent, int most, Optional<Slice> asked) {
        if (extent.from() == null) {
            return new PanelPeriods(asked.orElse(Slice.YEAR), List.of(), 0);
        }
        TimeWindow closed = closed(whole, extent);
        Slice slice = asked.or(() -> Stream.of(Slice.values())
                        .filter(fits -> cut(closed, fits).size() <= most)
                        .findFirst())
                .orElse(Slice.YEAR);
        List<TimeWindow> all = cut(closed, slice);
        int omitted = Math.max(0, all.size() - most);
        return new PanelPeriods(slice, all.subList(omitted, all.size()), omitted);
    }

    /** The last of these periods with those before it, so many in all. */
    public TimeWindow withEarlier(int count) {
        TimeWindow last = periods.get(periods.size() - 1);
        LocalDate from = slice.first(last.from());
        for (int i = 1; i < count; i++) {
            from = slice.first(from.minusDays(1));
        }
        return TimeWindow.of(from, last.to());
    }

    private static TimeWindow closed(TimeWindow whole, TimeWindow extent) {
        LocalDate from = whole.from() == null ? extent.from() : whole.from();
        LocalDate to = whole.to() == null ? TimeWindow.later(extent.to(), from) : whole.to();
        return TimeWindow.of(TimeWindow.earlier(from, to), to);
    }

    private static List<TimeWindow> cut(TimeWindow whole, Slice slice) {
        List<TimeWindow> pieces = new ArrayList<>();
        for (LocalDate day = whole.from();
                !day.isAfter(whole.to());
                day = slice.last(day).plusDays(1)) {
            pieces.add(TimeWindow.of(day, TimeWindow.earlier(slice.last(day), whole.to())));
        }
        return pieces;
    }
}
