package org.mekongatlas.screen.state;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.mekongatlas.model.TimeWindow;

/**
 * The way that playing takes, day by day: to each day the window that is shown on it. Pure.
 *
 * @param chosen the period that the reader chose, to be given back at the end
 * @param start what is shown first; its end is the first day
 * @param last day, not before the first
 * @param length days that are shown before the day itself, at most, and none before {@code start}
 */
public record RunCourse(TimeWindow chosen, TimeWindow start, LocalDate last, long length) {

    public LocalDate first() {
        return start.to();
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last);
    }

    /** From the first day to the last. */
    long days() {
        return ChronoUnit.DAYS.between(first(), last);
    }

    /** The window on a day of the course. */
    TimeWindow on(LocalDate day) {
        LocalDate from = day.minusDays(length);
        LocalDate earliest = start.from() == null ? first() : start.from();
        return TimeWindow.of(from.isBefore(earliest) ? start.from() : from, day);
    }
}
