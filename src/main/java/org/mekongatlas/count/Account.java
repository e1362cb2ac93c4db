package org.mekongatlas.count;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Span;
import org.mekongatlas.text.Texts;

/**
 * An answer to be read from top to bottom: what was counted with what is inside it, what was set aside, what was left
 * out, each with its reason in plain words. The window and the command line tell it alike. Lines are made when asked
 * for, so that only what is looked at costs anything. Immutable; any thread.
 */
public final class Account {

    /** The parts of an account, in the order of telling. */
    public enum Part implements Coded {
        COUNTED,
        OVERLAPPING,
        LEFT_OUT,
        NOTABLE;

        public String heading(Texts texts) {
            return texts.of(this, ".heading");
        }

        /** One sentence for a reader who has never seen an account. */
        public String meaning(Texts texts) {
            return texts.of(this, ".meaning");
        }
    }

    /**
     * A report in an account.
     *
     * @param figure what it stands for here; empty where nobody gives a number of people
     * @param remark why it stands here, or empty
     */
    public record Line(String event, Optional<Span> figure, String remark) {}

    /**
     * What a source says of a report.
     *
     * @param used whether it gives the report its best figure
     */
    public record Said(Claim claim, boolean used) {}

    private final Texts texts;
    private final Catalogue catalogue;
    private final Counter counter;
    private final Question question;
    private final Answer answer;
    private final Function<Event, String> name;
    private final Map<String, List<Answer.Nested>> inside;

    /** @param name how a remark names another event */
    public Account(
            Texts texts,
            Catalogue catalogue,
            Counter counter,
            Question question,
            Answer answer,
            Function<Event, String> name) {
        this.texts = texts;
        this.catalogue = catalogue;
        this.counter = counter;
        this.question = question;
        this.answer = answer;
        this.name = name;
        inside = answer.nested().stream().collect(Collectors.groupingBy(Answer.Nested::inside));
    }

    /** In which it tells. */
    public Texts texts() {
        return texts;
    }

    public Answer answer() {
        return answer;
    }

    public Question question() {
        return question;
    }

    /** The reports of a part that hang under no other. */
    public List<Line> lines(Part part) {
        return switch (part) {
            case COUNTED -> answer.counted().stream().map(this::counted).toList();
            case OVERLAPPING ->
                answer.overlapping().stream().map(this::overlapping).toList();
            case LEFT_OUT -> answer.excluded().stream().map(this::leftOut).toList();
            case NOTABLE -> notable();
        };
    }

    /** What was left out, by its reason. */
    public Map<Reason, List<Line>> leftOut() {
        Map<Reason, List<Line>> byReason = new EnumMap<>(Reason.class);
        for (Answer.Excluded row : answer.excluded()) {
            byReason.computeIfAbsent(row.reason(), reason -> new ArrayList<>()).add(leftOut(row));
        }
        return byReason;
    }

    /** The reports directly inside one. */
    public List<Line> inside(String whole) {
        return inside.getOrDefault(whole, List.of()).stream().map(this::nested).toList();
    }

    /** What sources say of a report, as far as it bears on this account: those with a number first. */
    public List<Said> claims(String event) {
        Optional<Claim> used = counter.chosenClaim(event, question);
        List<Claim> claims =
                question.nationality().isEmpty() ? catalogue.claimsOf(event) : counter.claims(event, question);
        return Stream.concat(
                        claims.stream().filter(Claim::hasFigure),
                        claims.stream().filter(claim -> !claim.hasFigure()))
                .map(claim -> new Said(claim, used.filter(claim::equals).isPresent()))
                .toList();
    }

    private Line counted(Answer.Counted row) {
        return new Line(row.event(), Optional.of(row.figure()), growth(row.incrementFrom()));
    }

    private Line overlapping(Answer.Overlapping row) {
        return new Line(
                row.event(),
                Optional.of(row.figure()),
                joined(texts.text("account.as-in", name(row.with())), growth(row.incrementFrom())));
    }

    private Line nested(Answer.Nested row) {
        String remark = joined(relation(row), growth(row.incrementFrom()));
        return new Line(row.event(), Optional.of(row.figure()), remark);
    }

    private Line leftOut(Answer.Excluded row) {
        Optional<Span> figure =
                row.reason() == Reason.NOT_PERSONS ? Optional.empty() : counter.figure(row.event(), question);
        return new Line(row.event(), figure, texts.of(row.reason()));
    }

    private List<Line> notable() {
        Stream<Line> outgrown = answer.outgrown().stream()
                .map(event -> new Line(event, counter.figure(event, question), texts.text("account.outgrown")));
        return Stream.concat(outgrown, answer.restatements().stream().map(this::restatement))
                .toList();
    }

    private Line restatement(Answer.Restatement row) {
        return new Line(
                row.event(),
                counter.figure(row.event(), question),
                texts.text("account.restated", row.fellBy(), name(row.previous())));
    }

    private String growth(String from) {
        return from.isEmpty() ? "" : texts.text("account.growth", name(from));
    }

    /** How a part belongs to its whole. */
    private String relation(Answer.Nested row) {
        Event part = event(row.event());
        Event whole = event(row.inside());
        if (part.within().equals(whole.id())) {
            return texts.text("account.part");
        }
        if (whole.supersedes().contains(part.id()) || isEarlierState(row, part)) {
            return texts.text("account.earlier-state");
        }
        return part.onwardOf().contains(whole.id())
                ? texts.text("account.onward")
                : texts.text("account.inside-others");
    }

    /** Whether a part does not lie in the period, and hangs there only because a later state's growth is counted. */
    private boolean isEarlierState(Answer.Nested row, Event part) {
        return row.incrementFrom().isEmpty() && !question.window().contains(part.firstDay(), part.lastDay());
    }

    private Event event(String id) {
        return catalogue.event(id).orElseThrow();
    }

    private String name(String id) {
        return name.apply(event(id));
    }

    private String joined(String... remarks) {
        return Stream.of(remarks)
                .filter(remark -> !remark.isEmpty())
                .collect(Collectors.joining(texts.text("list.comma")));
    }
}
