package org.mekongatlas.count;

import java.util.ArrayList;
import java.util.List;
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
    private final Root[] roots;
    private final Overlaps overlaps;
    /** The roots in the order of taking. */
    private final Root[] inOrder;

    Ledger(Selection selection, Basis basis) {
        this.events = selection.events();
        this.selection = selection;
        forest = new Forest(selection, basis);
        roots = forest.roots();
        overlaps = new Overlaps(events, basis, roots);
        inOrder = new Root[roots.length];
        for (Root root : roots) {
            inOrder[root.place()] = root;
        }
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
        List<Counted> counted = new ArrayList<>();
        for (Root root : inOrder) {
            if (overlaps.isTaken(root)) {
                counted.add(new Counted(events.id(root.event()), root.total(), base(root.event())));
            }
        }
        return counted;
    }

    private List<Overlapping> overlapping() {
        List<Overlapping> overlapping = new ArrayList<>();
        for (Root root : inOrder) {
            if (!overlaps.isTaken(root)) {
                String twin = events.id(overlaps.twin(root).event());
                overlapping.add(new Overlapping(events.id(root.event()), twin, root.total(), base(root.event())));
            }
        }
        return overlapping;
    }

    private List<Nested> nested() {
        List<Nested> nested = new ArrayList<>();
        for (int event : selection.matched()) {
            int container = container(event);
            if (container >= 0) {
                nested.add(new Nested(events.id(event), events.id(container), figure(event), base(event)));
            }
        }
        return nested;
    }

    private Span figure(int event) {
        return selection.contains(event) ? forest.total(event) : selection.ownFigure(event);
    }

    private int container(int event) {
        return selection.contains(event) ? forest.parent(event) : selection.holder(event);
    }

    private List<String> outgrown() {
        List<String> outgrown = new ArrayList<>();
        for (int event : selection.selected()) {
            if (forest.outgrown(event)) {
                outgrown.add(events.id(event));
            }
        }
        return outgrown;
    }

    private List<Excluded> excluded() {
        List<Excluded> excluded = new ArrayList<>();
        for (int event : selection.matched()) {
            Reason reason = selection.reason(event);
            if (reason != null) {
                excluded.add(new Excluded(events.id(event), reason));
            }
        }
        return excluded;
    }

    private List<Restatement> restatements() {
        List<Restatement> restatements = new ArrayList<>();
        for (int event : selection.selected()) {
            int previous = events.previous(event);
            if (takesPart(previous) && fellBy(event) > 0) {
                restatements.add(new Restatement(events.id(event), events.id(previous), fellBy(event)));
            }
        }
        return restatements;
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
        int base = selection.base(event);
        return base < 0 ? "" : events.id(base);
    }
}
