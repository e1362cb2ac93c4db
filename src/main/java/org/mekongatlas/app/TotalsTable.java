package org.mekongatlas.app;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Counter;
import org.mekongatlas.count.Words;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Span;

/** An answer as a table for a terminal: what was counted, what hangs inside it, what was set aside and left out. */
final class TotalsTable {

    private final Catalogue catalogue;
    private final Counter counter;
    private final Question question;
    private final Answer answer;
    private final Map<String, List<Answer.Nested>> inside;
    private final TextTable table = new TextTable();

    TotalsTable(Catalogue catalogue, Counter counter, Question question, Answer answer) {
        this.catalogue = catalogue;
        this.counter = counter;
        this.question = question;
        this.answer = answer;
        inside = answer.nested().stream().collect(Collectors.groupingBy(Answer.Nested::inside));
        addCounted();
        addOverlapping();
        addExcluded();
        addRemarks();
    }

    @Override
    public String toString() {
        return table.toString();
    }

    private void addCounted() {
        table.heading("Counted, with what is inside it", !answer.counted().isEmpty());
        for (Answer.Counted row : answer.counted()) {
            add(row.event(), row.figure(), 0, growth(row.incrementFrom()));
            addInside(row.event(), 1);
        }
    }

    private void addOverlapping() {
        table.heading("Not added, may be the same people", !answer.overlapping().isEmpty());
        for (Answer.Overlapping row : answer.overlapping()) {
            add(row.event(), row.figure(), 0, growth(row.incrementFrom()) + ", as in " + row.with());
            addInside(row.event(), 1);
        }
    }

    private void addExcluded() {
        table.heading("Left out", !answer.excluded().isEmpty());
        answer.excluded().forEach(row -> add(row.event(), row.reason().code(), 0, ""));
    }

    private void addRemarks() {
        table.heading(
                "Worth a look",
                !answer.outgrown().isEmpty() || !answer.restatements().isEmpty());
        answer.outgrown().forEach(event -> add(event, ownFigure(event), 0, ", its parts add up to more"));
        for (Answer.Restatement row : answer.restatements()) {
            String fall = ", " + Words.number(row.fellBy()) + " lower than " + row.previous();
            add(row.event(), ownFigure(row.event()), 0, fall);
        }
    }

    private void addInside(String whole, int depth) {
        for (Answer.Nested part : inside.getOrDefault(whole, List.of())) {
            String remark = isEarlierState(part) ? ", an earlier state" : growth(part.incrementFrom());
            add(part.event(), part.figure(), depth, remark);
            addInside(part.event(), depth + 1);
        }
    }

    private void add(String id, Span figure, int depth, String remark) {
        add(id, Words.people(figure), depth, remark);
    }

    private void add(String id, String first, int depth, String remark) {
        Event event = catalogue.event(id).orElseThrow();
        table.row(first, Words.dates(event.start(), event.end()), "  ".repeat(depth) + id + remark);
    }

    private String ownFigure(String event) {
        return counter.figure(event, question).map(Words::people).orElse("");
    }

    private static String growth(String from) {
        return from.isEmpty() ? "" : ", growth since " + from;
    }

    /** Whether a part does not lie in the period, and hangs there only because a later state's growth is counted. */
    private boolean isEarlierState(Answer.Nested part) {
        Event event = catalogue.event(part.event()).orElseThrow();
        return part.incrementFrom().isEmpty() && !question.window().contains(event.firstDay(), event.lastDay());
    }
}
