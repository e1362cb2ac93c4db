package org.mekongatlas.paint;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mekongatlas.geo.Bounds;

/**
 * Writes words on a label sheet where a fine line leads from them to what they belong to. Each way to write takes the
 * words, where they may stand, the best first, and what leads from there, and says whether they found a place. Logical
 * pixels of the world. For one thread.
 */
final class LedWriting {

    private final LineField lines;
    private final LineField wideLines;
    private final Predicate<Bounds> wanted;
    private final BiPredicate<Bounds, Leader> allowed;
    private final Predicate<Stream<Label>> placing;

    /**
     * @param wanted where words are wanted at all
     * @param allowed whether words in a box may have such a leader
     * @param placing writes at the first of some places that will do; whether there is one
     */
    LedWriting(
            LineField lines,
            LineField wideLines,
            Predicate<Bounds> wanted,
            BiPredicate<Bounds, Leader> allowed,
            Predicate<Stream<Label>> placing) {
        this.lines = lines;
        this.wideLines = wideLines;
        this.wanted = wanted;
        this.allowed = allowed;
        this.placing = placing;
    }

    /** Where no line is in the way of the words, and no wide one in that of the leader. */
    boolean write(Writing writing, List<Stand> stands, Function<Bounds, Leader> leaders) {
        return placing.test(labels(writing, stands, leaders, lines)
                .filter(label -> label.leader().orElseThrow().squares().allMatch(wideLines::isFree)));
    }

    /** Where no line is in the way of the words; the leader may cross wide ones. */
    boolean writeAcross(Writing writing, List<Stand> stands, Function<Bounds, Leader> leaders) {
        return placing.test(labels(writing, stands, leaders, lines));
    }

    /** Where few lines are in the way of the words; the leader may cross wide ones. */
    boolean writeLegibly(Writing writing, List<Stand> stands, Function<Bounds, Leader> leaders) {
        return placing.test(labels(writing, stands, leaders, wideLines)
                .filter(label -> lines.share(label.stand().box()) <= LabelSheet.LEGIBLE));
    }

    /** Where no wide line is in the way of the words; the leader may cross wide ones. */
    boolean writeOver(Writing writing, List<Stand> stands, Function<Bounds, Leader> leaders) {
        return placing.test(labels(writing, stands, leaders, wideLines));
    }

    private Stream<Label> labels(
            Writing writing, List<Stand> stands, Function<Bounds, Leader> leaders, LineField avoided) {
        return stands.stream()
                .filter(stand -> wanted.test(stand.box()) && avoided.isFree(stand.box()))
                .map(stand -> new Label(writing, stand, false, Optional.of(leaders.apply(stand.box()))))
                .filter(label ->
                        allowed.test(label.stand().box(), label.leader().orElseThrow()));
    }
}
