package org.mekongatlas.paint;

import org.mekongatlas.count.Answer;
import org.mekongatlas.index.Flow;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Nationality;
import org.mekongatlas.model.Span;

/** Finds what is not known for sure of the people behind lines, as far as a line is wide enough to show it. */
final class Doubts {

    /** Widths that differ by less look the same, logical pixels. */
    private static final double NOTABLE = 2;
    /** Narrower lines show no more than their kind and direction, logical pixels. */
    private static final double ROOM = 3;
    /** No band is more times as wide as its line. */
    private static final double WIDEST = 4;

    private final Catalogue catalogue;
    private final String nationality;

    /** @param nationality of the people asked about, or empty for all */
    Doubts(Catalogue catalogue, String nationality) {
        this.catalogue = catalogue;
        this.nationality = nationality;
    }

    /** @param shape in logical pixels */
    FlowShape of(FlowShape shape) {
        Flow flow = shape.flow();
        return flow.counted() && shape.width() >= ROOM ? shape.withDoubt(doubt(flow, shape.width())) : shape;
    }

    private Doubt doubt(Flow flow, double width) {
        Span people = flow.people();
        double sure = WidthScale.share(people.low(), people.best());
        double most = people.unbounded() ? 1 : Math.min(WIDEST, WidthScale.share(people.high(), people.best()));
        return new Doubt(
                (1 - sure) * width < NOTABLE ? 1 : sure,
                (most - 1) * width < NOTABLE ? 1 : most,
                people.unbounded(),
                flow.answer().counted().stream().allMatch(this::hasOneSource));
    }

    private boolean hasOneSource(Answer.Counted row) {
        return sources(row.event()) == 1;
    }

    /** How many sources give the figure of an event. */
    private long sources(String event) {
        return nationality.isEmpty()
                ? catalogue.claimsOf(event).stream()
                        .filter(Claim::hasFigure)
                        .map(Claim::source)
                        .distinct()
                        .count()
                : catalogue.nationalitiesOf(event).stream()
                        .filter(row -> row.country().equals(nationality))
                        .map(Nationality::source)
                        .distinct()
                        .count();
    }
}
