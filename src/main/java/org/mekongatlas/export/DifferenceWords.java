package org.mekongatlas.export;

import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Span;
import org.mekongatlas.text.Texts;

/** How two totals differ, in a sentence. Pure. */
record DifferenceWords(Texts texts, Basis basis) {

    /** How many more the right has than the left, by the best figures; says so where their ranges overlap. */
    String of(Span left, Span right) {
        long more = right.best() - left.best();
        if (more == 0) {
            return same();
        }
        String sentence = more > 0 ? more(more) : fewer(-more);
        return overlap(left, right)
                ? texts.text("difference.and", sentence, texts.text("difference.overlap"))
                : sentence;
    }

    /** The same, with the people of both, each once. */
    String of(Span left, Span right, Span both) {
        return texts.text("difference.and", of(left, right), together(both));
    }

    private String same() {
        return switch (basis) {
            case PEOPLE -> texts.text("difference.none.people");
            case MOVEMENTS -> texts.text("difference.none.crossings");
        };
    }

    private String more(long number) {
        return switch (basis) {
            case PEOPLE -> texts.count("difference.more.people", number);
            case MOVEMENTS -> texts.count("difference.more.crossings", number);
        };
    }

    private String fewer(long number) {
        return switch (basis) {
            case PEOPLE -> texts.count("difference.fewer.people", number);
            case MOVEMENTS -> texts.count("difference.fewer.crossings", number);
        };
    }

    private String together(Span both) {
        return switch (basis) {
            case PEOPLE -> texts.count("difference.together.people", both.best(), texts.range(both));
            case MOVEMENTS -> texts.count("difference.together.crossings", both.best(), texts.range(both));
        };
    }

    private static boolean overlap(Span one, Span other) {
        return one.low() <= other.high() && other.low() <= one.high();
    }
}
