package org.mekongatlas.screen.compare;

import org.mekongatlas.count.Words;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Span;

/** How two totals differ, in a sentence. Pure. */
final class DifferenceWords {

    private DifferenceWords() {}

    /** How many more the right has than the left, by the best figures; says so where their ranges overlap. */
    static String of(Span left, Span right, Basis basis) {
        long more = right.best() - left.best();
        if (more == 0) {
            return "As many " + noun(2, basis) + " on both sides.";
        }
        long size = Math.abs(more);
        String sentence = String.format(
                "%s %s %s on the right than on the left.",
                Words.number(size), more > 0 ? "more" : "fewer", noun(size, basis));
        return overlap(left, right) ? sentence + " The ranges overlap." : sentence;
    }

    /** The people of both, each once. */
    static String together(Span both, Basis basis) {
        return "Counted once over both: " + Words.people(both) + " " + noun(both.best(), basis) + ".";
    }

    private static boolean overlap(Span one, Span other) {
        return one.low() <= other.high() && other.low() <= one.high();
    }

    private static String noun(long count, Basis basis) {
        return switch (basis) {
            case PEOPLE -> count == 1 ? "person" : "people";
            case MOVEMENTS -> count == 1 ? "crossing" : "crossings";
        };
    }
}
