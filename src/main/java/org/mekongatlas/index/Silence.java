package org.mekongatlas.index;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mekongatlas.model.SourceKind;
import org.mekongatlas.model.TimeWindow;

/**
 * When reports fall silent, bin by bin: that there is no report in the data, not that nothing happened. A report is
 * dated in a bin if all days it can mean lie there, or if what it tells is sure to have lasted into it. A running total
 * dates nothing but the bin in which it lies whole: on which of its days people moved nobody says.
 *
 * @param rows of any source first, then of each class of source in the data
 */
public record Silence(List<Row> rows) {

    public static final Silence EMPTY = new Silence(List.of());

    public Silence {
        rows = List.copyOf(rows);
    }

    /**
     * The reports of one class of source.
     *
     * @param source empty for any
     * @param stretches in time, without a gap; each with reports in all of its bins or in none
     */
    public record Row(Optional<SourceKind> source, List<Stretch> stretches) {

        public Row {
            stretches = List.copyOf(stretches);
        }

        /** The stretch in which a day lies. */
        public Optional<Stretch> at(LocalDate day) {
            return stretches.stream()
                    .filter(stretch -> !day.isBefore(stretch.first) && !day.isAfter(stretch.last))
                    .findFirst();
        }

        /** The silent stretch of which {@code seen}, bounded at both ends, shows most; the earliest of equals. */
        public Optional<Stretch> longest(TimeWindow seen) {
            return stretches.stream()
                    .filter(stretch -> stretch.silent() && seen.overlaps(stretch.first, stretch.last))
                    .min(Comparator.comparing((Stretch stretch) -> -stretch.daysIn(seen)));
        }
    }

    /**
     * Bins in a row.
     *
     * @param first first day of the first bin
     * @param last last day of the last bin
     * @param dated how many reports are dated here; a silent stretch has none
     * @param around how many reports of a longer time reach into a silent stretch
     */
    public record Stretch(LocalDate first, LocalDate last, int dated, int around) {

        public boolean silent() {
            return dated == 0;
        }

        private long daysIn(TimeWindow seen) {
            LocalDate from = TimeWindow.later(first, seen.from());
            LocalDate to = TimeWindow.earlier(last, seen.to());
            return to.toEpochDay() - from.toEpochDay() + 1;
        }
    }
}
