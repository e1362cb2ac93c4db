package org.mekongatlas.count;

import java.util.List;
import java.util.stream.Stream;
import org.mekongatlas.model.Span;

/** Answers in few words, so that a test can say what it expects in a line. */
final class Told {

    private Told() {}

    /** {@code "a 10", "b 5/7/+ since p", "c in a", "d ~ a", "e plan"}: counted, nested, overlapping, excluded. */
    static List<String> rows(Answer answer) {
        return Stream.of(
                        answer.counted().stream().map(Told::counted),
                        answer.nested().stream().map(row -> row.event() + " in " + row.inside()),
                        answer.overlapping().stream().map(row -> row.event() + " ~ " + row.with()),
                        answer.excluded().stream()
                                .map(row -> row.event() + " " + row.reason().code()))
                .flatMap(rows -> rows)
                .toList();
    }

    /** {@code "10"} or {@code "5/7/+"}: low, best, high. */
    static String span(Span span) {
        return span.equals(Span.exactly(span.best()))
                ? "" + span.best()
                : span.low() + "/" + span.best() + "/" + (span.unbounded() ? "+" : span.high());
    }

    private static String counted(Answer.Counted row) {
        String since = row.incrementFrom().isEmpty() ? "" : " since " + row.incrementFrom();
        return row.event() + " " + span(row.figure()) + since;
    }
}
