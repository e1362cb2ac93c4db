package org.mekongatlas.index;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Reason;

/** The events an answer names: those that match its question, and those of them that people were counted by. */
final class Listing {

    private final Set<String> counted = new HashSet<>();
    private final Set<String> withoutFigure = new HashSet<>();
    private final Set<String> straddling = new HashSet<>();
    private final Set<String> matching = new HashSet<>();

    Listing(Answer answer) {
        answer.counted().forEach(row -> counted.add(row.event()));
        answer.nested().forEach(row -> counted.add(row.event()));
        answer.overlapping().forEach(row -> counted.add(row.event()));
        answer.excluded().forEach(this::leftOut);
        matching.addAll(counted);
    }

    private void leftOut(Answer.Excluded row) {
        matching.add(row.event());
        if (row.reason() == Reason.NO_FIGURE) {
            withoutFigure.add(row.event());
        } else if (row.reason() == Reason.STRADDLES) {
            straddling.add(row.event());
        }
    }

    /** Whether the event matches the question, counted or left out. */
    boolean matches(String event) {
        return matching.contains(event);
    }

    /** All events that match the question. */
    Stream<String> all() {
        return matching.stream();
    }

    /** The events that happened in the period as far as anybody knows, with a figure or without. */
    Stream<String> happened() {
        return Stream.concat(counted.stream(), withoutFigure.stream());
    }

    /** The events that also reach out of the period, so that their people can not be placed in time. */
    Stream<String> straddling() {
        return straddling.stream();
    }
}
