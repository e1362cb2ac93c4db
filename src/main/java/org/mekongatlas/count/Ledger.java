package org.mekongatlas.count;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
    private final int[] roots;
    private final Overlaps overlaps;

    Ledger(Selection selection, Basis basis) {
        this.events = selection.events();
        this.selection = selection;
        forest = new Forest(selection, basis);
        roots = forest.roots();
        overlaps = new Overlaps(selection, basis, roots);
    }

    Answer answer() {
        List<Counted> counted = new ArrayList<>();
        List<Overlapping> overlapping = new ArrayList<>();
        Span sum = Span.ZERO;
        Span aside = Span.ZERO;
        for (int place = 0; place < roots.length; place++) {
            int root = roots[place];
            int twin = overlaps.twin(place);
            if (twin < 0) {
                counted.add(new Counted(id(root), forest.total(root), base(root)));
                sum = sum.plus(forest.total(root));
            } else {
                overlapping.add(new Overlapping(id(root), id(twin)));
                aside = aside.plus(forest.total(root));
            }
        }
        Span total = new Span(sum.low(), sum.best(), sum.plus(aside).high());
        return new Answer(total, counted, nested(), overlapping, outgrown(), excluded(), restatements());
    }

    private List<Nested> nested() {
        return all().filter(event -> container(event) >= 0)
                .mapToObj(event -> new Nested(id(event), id(container(event))))
                .toList();
    }

    private int container(int event) {
        return selection.contains(event) ? forest.parent(event) : selection.holder(event);
    }

    private List<String> outgrown() {
        return forest.selected().filter(forest::outgrown).mapToObj(this::id).toList();
    }

    private List<Excluded> excluded() {
        return all().filter(event -> selection.reason(event) != null)
                .mapToObj(event -> new Excluded(id(event), selection.reason(event)))
                .toList();
    }

    private List<Restatement> restatements() {
        return forest.selected()
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

    private IntStream all() {
        return IntStream.range(0, events.size());
    }
}
