package org.mekongatlas.export;

import org.mekongatlas.count.Contrast;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Span;
import org.mekongatlas.text.Texts;

/**
 * How two totals differ, in a sentence. Pure.
 *
 * @param names of both
 */
record DifferenceWords(Texts texts, Basis basis, Contrast names) {

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

    /**
     * The people of both, each once.
     *
     * @param across how many reports only this total could count, which may make it larger than the two put together
     */
    String together(Span both, long across) {
        return across == 0
                ? once(both)
                : texts.text("difference.and", once(both), texts.count("difference.across", across));
    }

    private String same() {
        String key =
                switch (basis) {
                    case PEOPLE -> "difference.none.people";
                    case MOVEMENTS -> "difference.none.crossings";
                };
        return texts.text(key, texts.capital(names.right()), names.left());
    }

    private String more(long number) {
        return switch (basis) {
            case PEOPLE -> differ("difference.more.people", number);
            case MOVEMENTS -> differ("difference.more.crossings", number);
        };
    }

    private String fewer(long number) {
        return switch (basis) {
            case PEOPLE -> differ("difference.fewer.people", number);
            case MOVEMENTS -> differ("difference.fewer.crossings", number);
        };
    }

    private String differ(String key, long number) {
        return texts.count(key, number, texts.capital(names.right()), names.left());
    }

    private String once(Span both) {
        return switch (basis) {
            case PEOPLE -> texts.count("difference.together.people", both.best(), texts.range(both));
            case MOVEMENTS -> texts.count("difference.together.crossings", both.best(), texts.range(both));
        };
    }

    private static boolean overlap(Span one, Span other) {
        return one.low() <= other.high() && other.low() <= one.high();
    }
}
