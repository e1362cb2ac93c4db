package org.mekongatlas.export;

import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Contrast;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.index.Together;
import org.mekongatlas.model.View;
import org.mekongatlas.text.Texts;

/**
 * Two totals of the same part of the world in words.
 *
 * @param names what the two are called
 * @param sentence how many more the right has than the left; where that is not all of either, in which part of the map
 * @param together what both are together; empty where that can not be counted
 * @param left the people on the left
 * @param right the people on the right
 */
public record Difference(Contrast names, String sentence, String together, Answer left, Answer right) {

    /**
     * Of two snapshots. Any thread.
     *
     * @param seen the part of the world that is compared
     */
    public static Difference of(AtlasIndex index, Snapshot left, Snapshot right, Bounds seen) {
        View view = left.view();
        Texts texts = Texts.in(view.language());
        Contrast names = Contrast.of(texts, index.catalogue(), view, right.view());
        DifferenceWords words = new DifferenceWords(texts, view.question().basis(), names);
        Answer one = index.seen(left, seen).answer();
        Answer other = index.seen(right, seen).answer();
        String together = new Together(index)
                .people(left, right, seen)
                .map(both -> words.together(both))
                .orElse("");
        boolean part = one.isLessThan(left.answer()) || other.isLessThan(right.answer());
        String sentence = words.of(one.total(), other.total());
        String told = part ? texts.capital(texts.text("sentence.in-part", sentence)) : sentence;
        return new Difference(names, told, together, one, other);
    }

    /** All there is to say. */
    public String words(Texts texts) {
        return together.isEmpty() ? sentence : texts.text("difference.and", sentence, together);
    }
}
