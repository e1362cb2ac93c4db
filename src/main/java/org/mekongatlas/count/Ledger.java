package org.mekongatlas.count;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mekongatlas.count.Answer.Counted;
import org.mekongatlas.count.Answer.Excluded;
import org.mekongatlas.count.Answer.Nested;
import org.mekongatlas.count.Answer.Overlapping;
import org.mekongatlas.count.Answer.Restatement;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Span;

/** Puts an answer together from selection, forest and overlaps. */
final class Ledger {

    private final Events events;
    private final Selection selection;
    private final Forest forest;
    private final List<Root> roots;
    private final Overlaps overlaps;

    Ledger(Selection selection, Basis basis) {
        this.events = selection.events();
        this.selection = selection;
        forest = new Forest(selection, basis);
        roots = forest.roots();
        overlaps = new Overlaps(events, basis, roots);
    }

    Answer answer() {
        return new Answer(total(), counted(), nested(), overlapping(), outgrown(), excluded(), restatements());
    }

    /** Low and best of what was taken, high of all roots. */
    private Span total() {
        long low = 0;
        long best = 0;
        long high = 0;
        boolean unbounded = false;
        for (Root root : roots) {
            Span figure = root.total();
            low += overlaps.isTaken(root) ? figure.low() : 0;
            best += overlaps.isTaken(root) ? figure.best() : 0;
            unbounded |= figure.unbounded();
            high += figure.unbounded() ? 0 : figure.high();
        }
        return new Span(low, best, unbounded ? Span.UNBOUNDED : high);
    }

    private List<Counted> counted() {
        return inOrder(overlaps::isTaken)
                .map(root -> new Counted(root.id(), root.total(), base(root.event())))
                .toList();
    }

    private List<Overlapping> overlapping() {
        return inOrder(root -> !overlaps.isTaken(root))
                .map(root -> new Overlapping(root.id(), overlaps.twin(root).id(), root.total(), base(root.event())))
                .toList();
    }

    /** Roots in the order of taking. */
    private Stream<Root> inOrder(Predicate<Root> test) {
        Root[] places = new Root[roots.size()];
        for (Root root : roots) {
            places[root.place()] = test.test(root) ? root : null;
        }
        return Stream.of(places).filter(Objects::nonNull);
    }

    private List<Nested> nested() {
        return all().filter(event -> container(event) >= 0)
                .mapToObj(event -> new Nested(id(event), id(container(event)), figure(event), base(event)))
                .toList();
    }

    private Span figure(int event) {
        return selection.contains(event) ? forest.total(event) : selection.ownFigure(event);
    }

    private int container(int event) {
        return selection.contains(event) ? forest.parent(event) : selection.holder(event);
    }

    private List<String> outgrown() {
        return selected().filter(forest::outgrown).mapToObj(this::id).toList();
    }

    private List<Excluded> excluded() {
        return all().filter(event -> selection.reason(event) != null)
                .mapToObj(event -> new Excluded(id(event), selection.reason(event)))
                .toList();
    }

    private List<Restatement> restatements() {
        return selected()
                .filter(tally -> takesPart(events.previous(tally)) && fellBy(tally) > 0)
                .mapToObj(tally -> new Restatement(id(tally), id(events.previous(tally)), fellBy(tally)))
                .toList();
    }

    private boolean takesPart(int event) {
        return event >= 0 && (selection.contains(event) || selection.holder(event) >= 0);
    }

    /** How much lower a tally is than the one before it; their figures as they stand, not their growth. */
    private long fellBy(int tally) {
        return selection.ownFigure(events.previous(tally)).best()
                - selection.ownFigure(tally).best();
    }

    private String base(int event) {
        return selection.base(event) < 0 ? "" : id(selection.base(event));
    }

    private String id(int event) {
        return events.row(event).id();
    }

    private IntStream selected() {
        return Arrays.stream(selection.selected());
    }

    private IntStream all() {
        return IntStream.range(0, events.size());
    }
}
