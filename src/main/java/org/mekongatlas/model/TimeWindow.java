package org.mekongatlas.model;

import java.time.LocalDate;

/**
 * Days {@code from..to}, both inclusive.
 *
 * @param from first day, or null for an open beginning
 * @param to last day, or null for an open end
 */
public record TimeWindow(LocalDate from, LocalDate to) {

    public static final TimeWindow ALL = new TimeWindow(null, null);

    /** @throws IllegalArgumentException if {@code to} lies before {@code from} */
    public TimeWindow {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("the window ends (" + to + ") before it begins (" + from + ")");
        }
    }

    public static TimeWindow of(LocalDate from, LocalDate to) {
        return new TimeWindow(from, to);
    }

    public static LocalDate earlier(LocalDate day, LocalDate other) {
        return other.isBefore(day) ? other : day;
    }

    public static LocalDate later(LocalDate day, LocalDate other) {
        return other.isAfter(day) ? other : day;
    }

    /** From the first day of both windows to the last. */
    public TimeWindow hull(TimeWindow other) {
        return new TimeWindow(
                from == null || other.from == null ? null : earlier(from, other.from),
                to == null || other.to == null ? null : later(to, other.to));
    }

    /** Whether any day of {@code first..last} lies in this window. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return (from == null || !last.isBefore(from)) && (to == null || !first.isAfter(to));
    }

    /** Whether all days of {@code first..last} lie in this window. */
    public boolean contains(LocalDate first, LocalDate last) {
        return (from == null || !first.isBefore(from)) && (to == null || !last.isAfter(to));
    }
}
