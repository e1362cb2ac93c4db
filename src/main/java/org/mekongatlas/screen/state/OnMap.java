package org.mekongatlas.screen.state;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Flow;
import org.mekongatlas.index.Opening;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.paint.Selection;

/** What is picked as it is on the map, which gathers places by level and shows one period. On the screen's thread. */
public final class OnMap {

    private final AtlasIndex index;
    private final ObservableValue<Snapshot> snapshot;

    /** @param snapshot what the map shows; null until there is one */
    OnMap(AtlasIndex index, ObservableValue<Snapshot> snapshot) {
        this.index = index;
        this.snapshot = snapshot;
    }

    /** A line as it was picked, whatever has become of it on the map; empty where the period does not hold it. */
    public Optional<Flow> flow(Selection.OfFlow line) {
        return shown().flatMap(shown -> index.line(shown, line.leg(), line.level()));
    }

    /**
     * What a selection is on the map: of a line, the one that carries most of its journeys, or the mark it lies within;
     * none where the period does not hold it.
     */
    public Selection of(Selection picked) {
        return picked instanceof Selection.OfFlow line
                ? shown().map(shown -> of(shown, line)).orElse(picked)
                : picked;
    }

    /** How the mark of a place comes apart; empty where it stands for itself alone. */
    public Optional<Opening> opening(String place) {
        return shown().flatMap(shown -> index.opening(shown, place));
    }

    private Selection of(Snapshot shown, Selection.OfFlow line) {
        String from = index.standing(shown, line.leg().from());
        boolean within = from.equals(index.standing(shown, line.leg().to()));
        return index.counterpart(shown, line.leg(), line.level())
                .<Selection>map(flow -> new Selection.OfFlow(flow.leg(), shown.level()))
                .orElse(within && flow(line).isPresent() ? new Selection.OfPlace(from) : Selection.NONE);
    }

    private Optional<Snapshot> shown() {
        return Optional.ofNullable(snapshot.getValue());
    }
}
