package org.mekongatlas.index;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Counter;
import org.mekongatlas.count.Reason;

/** The events an answer names: those that match its question, and those of them that people were counted by. */
final class Listing {

    private final Set<String> counted = new HashSet<>();
    private final Set<String> withoutFigure = new HashSet<>();
    private final Set<String> straddling = new HashSet<>();
    private final Set<String> matching = new HashSet<>();
    private final Set<String> unknown = new HashSet<>();

    Listing(Answer answer) {
        answer.counted().forEach(row -> counted.add(row.event()));
        answer.nested().forEach(row -> counted.add(row.event()));
        answer.overlapping().forEach(row -> counted.add(row.event()));
        answer.excluded().forEach(this::leftOut);
        matching.addAll(counted);
    }

    private void leftOut(Answer.Excluded row) {
        if (row.reason() == Reason.NATIONALITY_UNKNOWN) {
            unknown.add(row.event());
        } else {
            matching.add(row.event());
        }
        if (row.reason() == Reason.NO_FIGURE) {
            withoutFigure.add(row.event());
        } else if (row.reason() == Reason.STRADDLES) {
            straddling.add(row.event());
        }
    }

    /** Whether the event matches the question, counted or left out, as {@link Counter#matching} tells. */
    boolean matches(String event) {
        return matching.contains(event);
    }

    /** All events that the answer names, also those of which nobody says whether they tell of a nationality. */
    Stream<String> all() {
        return Stream.concat(matching.stream(), unknown.stream());
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
