package org.mekongatlas.screen.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.text.Texts;

/** Reads a period as a reader types it: a year, a month or a day on either side, nothing for an open side. Pure. */
final class TypedPeriod {

    private final Texts texts;
    private final TypedDate date;

    TypedPeriod(Texts texts) {
        this.texts = texts;
        date = new TypedDate(texts);
    }

    /** @throws DateTimeException with a sentence for the reader */
    TimeWindow read(String from, String to) {
        LocalDate first = from.isBlank() ? null : date.read(from).first();
        LocalDate last = to.isBlank() ? null : date.read(to).last();
        if (first != null && last != null && last.isBefore(first)) {
            throw new DateTimeException(texts.text("period.reversed"));
        }
        return TimeWindow.of(first, last);
    }

    /** A day as {@link #read} reads it back; nothing for an open side. */
    String written(LocalDate day) {
        return day == null ? "" : date.written(day);
    }
}
