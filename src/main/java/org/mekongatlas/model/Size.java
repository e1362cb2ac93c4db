package org.mekongatlas.model;

/**
 * How many people a report is about, by its best figure; one that gives no number of people has no size.
 *
 * @param least 0 for any
 * @param most {@link Span#UNBOUNDED} for any
 */
public record Size(long least, long most) {

    public static final Size ANY = new Size(0, Span.UNBOUNDED);

    /** @throws IllegalArgumentException unless 0 ≤ least ≤ most */
    public Size {
        if (least < 0 || least > most) {
            throw new IllegalArgumentException("no number is at least " + least + " and at most " + most);
        }
    }

    public boolean holds(long people) {
        return least <= people && people <= most;
    }
}
