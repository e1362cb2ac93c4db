package org.mekongatlas.model;

import java.util.Optional;

/**
 * An estimate of what is in a place: people held, centres, money lost. It carries nobody anywhere: no event is both a
 * stock and a {@link Movement}, so that none can be drawn as an arrow or be part of a total.
 */
public final class Stock {

    private final Event event;

    private Stock(Event event) {
        this.event = event;
    }

    /** The stock an event is, or empty if it is no estimate, names no place, or counts nothing. */
    public static Optional<Stock> of(Event event) {
        boolean somewhere = !event.place().isEmpty() || !event.origin().isEmpty();
        return event.counting() == Counting.ESTIMATE && somewhere && event.unit() != null
                ? Optional.of(new Stock(event))
                : Optional.empty();
    }

    public Event event() {
        return event;
    }

    /** Id of the place it is in. */
    public String place() {
        return event.place().isEmpty() ? event.origin() : event.place();
    }

    public Unit unit() {
        return event.unit();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stock stock && stock.event.equals(event);
    }

    @Override
    public int hashCode() {
        return event.hashCode();
    }

    @Override
    public String toString() {
        return "Stock[" + event.id() + "]";
    }
}
