package org.mekongatlas.export;

import org.mekongatlas.count.Answer;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.index.Together;
import org.mekongatlas.model.View;
import org.mekongatlas.text.Texts;

/** How the totals of two snapshots differ, and what both are together where that can be counted. Any thread. */
public record Difference(AtlasIndex index) {

    /**
     * In a sentence or two.
     *
     * @param seen the part of the world that is compared
     */
    public String words(Snapshot left, Snapshot right, Bounds seen) {
        View view = left.view();
        DifferenceWords words =
                new DifferenceWords(Texts.in(view.language()), view.question().basis());
        Answer one = index.inView(left, seen);
        Answer other = index.inView(right, seen);
        return new Together(index)
                .people(left, right, seen)
                .map(both -> words.of(one.total(), other.total(), both.total()))
                .orElseGet(() -> words.of(one.total(), other.total()));
    }
}
