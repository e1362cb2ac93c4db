package org.mekongatlas.export;

import java.util.Map;
import org.mekongatlas.count.Contrast;
import org.mekongatlas.index.Together;
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
            new Keys("difference.none.people", "difference.more.people", "difference.fewer.people"),
            Basis.MOVEMENTS,
            new Keys("difference.none.crossings", "difference.more.crossings", "difference.fewer.crossings"));

    /** Of the texts that name what is counted. */
    private record Keys(String same, String more, String fewer) {}

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

    /** The people of both, each once, and what may make that larger than the two put together. */
    String together(Together.Both both) {
        String once =
                texts.text("difference.together", texts.counted(both.answer().total(), basis));
        String across = and(once, "difference.across", both.across());
        return and(across, "difference.grown", both.grown());
    }

    /** With how many reports something holds of, if any. */
    private String and(String told, String key, long reports) {
        return reports == 0 ? told : texts.text("difference.and", told, texts.count(key, reports));
    }

    private Keys keys() {
        return KEYS.get(basis);
    }

    private static boolean overlap(Span one, Span other) {
        return one.low() <= other.high() && other.low() <= one.high();
    }
}
