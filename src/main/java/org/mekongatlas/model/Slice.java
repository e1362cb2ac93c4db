package org.mekongatlas.model;

import java.time.LocalDate;

/** Pieces of the calendar into which a period is cut. */
public enum Slice implements Coded {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Slice(int months) {
        this.months = months;
    }

    /** First day of the piece in which {@code day} lies. */
    public LocalDate first(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months);
    }

    /** Last day of the piece in which {@code day} lies. */
    public LocalDate last(LocalDate day) {
        return first(day).plusMonths(months).minusDays(1);
    }
}
