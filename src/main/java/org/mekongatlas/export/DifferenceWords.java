package org.mekongatlas.export;

import java.util.Map;
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

    private static final Map<Basis, Keys> KEYS = Map.of(
            Basis.PEOPLE,
            new Keys(
                    "difference.none.people",
                    "difference.more.people",
                    "difference.fewer.people",
                    "difference.together.people"),
            Basis.MOVEMENTS,
            new Keys(
                    "difference.none.crossings",
                    "difference.more.crossings",
                    "difference.fewer.crossings",
                    "difference.together.crossings"));

    /** Of the texts that name what is counted. */
    private record Keys(String same, String more, String fewer, String together) {}

    /** How many more the right has than the left, by the best figures; says so where their ranges overlap. */
    String of(Span left, Span right) {
        long more = right.best() - left.best();
        String name = texts.capital(names.right());
        if (more == 0) {
            return texts.text(keys().same, name, names.left());
        }
        String sentence = texts.count(more > 0 ? keys().more : keys().fewer, Math.abs(more), name, names.left());
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

    private String once(Span both) {
        return texts.count(keys().together, both.best(), texts.range(both));
    }

    private Keys keys() {
        return KEYS.get(basis);
    }

    private static boolean overlap(Span one, Span other) {
        return one.low() <= other.high() && other.low() <= one.high();
    }
}
