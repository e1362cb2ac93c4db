package org.mekongatlas.screen.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.TimeWindow;

/** Reads a period as a reader types it: a year, a month or a day on either side, nothing for an open side. Pure. */
final class TypedPeriod {

    private TypedPeriod() {}

    /** @throws DateTimeException with a sentence for the reader */
    static TimeWindow read(String from, String to) {
        LocalDate first = from.isBlank() ? null : date(from).first();
        LocalDate last = to.isBlank() ? null : date(to).last();
        if (first != null && last != null && last.isBefore(first)) {
            throw new DateTimeException("Ends before it begins");
        }
        return TimeWindow.of(first, last);
    }

    private static FuzzyDate date(String text) {
        try {
            return FuzzyDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new DateTimeException("No such date; try 2025-02-12", e);
        }
    }
}
