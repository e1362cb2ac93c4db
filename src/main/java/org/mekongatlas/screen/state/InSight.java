package org.mekongatlas.screen.state;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Sentence;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Flow;
import org.mekongatlas.index.Nowhere;
import org.mekongatlas.index.SeenPart;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Basis;
import org.mekongatlas.text.Texts;

/** What the visible part of the map amounts to, counted on a worker whenever it changes. */
public final class InSight {

    private final AtlasIndex index;
    private final ReadOnlyObjectWrapper<Optional<Figures>> figures =
            new ReadOnlyObjectWrapper<>(this, "figures", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Flow>> lines = new ReadOnlyObjectWrapper<>(this, "lines", List.of());
    private final ReadOnlyBooleanWrapper partial = new ReadOnlyBooleanWrapper(this, "partial");
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper(this, "sentence", "");
    private final ReadOnlyStringWrapper countryWide = new ReadOnlyStringWrapper(this, "countryWide", "");
    private final Newest<Part, Sum> counting;
    /** The snapshot of which {@code countryWideWords} tell; both of the worker alone. */
    private Snapshot widened;

    private String countryWideWords = "";

    /** The part of a snapshot that can be seen. */
    private record Part(Snapshot snapshot, Bounds visible) {}

    /** What that part amounts to. */
    private record Sum(Figures figures, boolean partial, List<Flow> lines, String sentence, String countryWide) {}

    /**
     * It in numbers.
     *
     * @param answer the people of the events that touch it
     * @param basis what was counted for {@code answer} and {@code nowhere}
     * @param drawn how many movements are drawn on it
     * @param lines in how many lines
     * @param nowhere the journeys of which it does not show both ends
     */
    public record Figures(Answer answer, Basis basis, long drawn, int lines, Nowhere nowhere) {}

    InSight(AtlasIndex index, Threads threads) {
        this.index = index;
        counting = new Newest<>(this::sum, threads.follower(), threads.screen(), this::summed);
    }

    /** It in numbers; empty until it has been counted once. */
    public ReadOnlyObjectProperty<Optional<Figures>> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /** Whether it leaves out some of what the view shows. */
    public ReadOnlyBooleanProperty partialProperty() {
        return partial.getReadOnlyProperty();
    }

    /** The lines that touch it, widest first; each with all its people, also those who do not touch it. */
    public ReadOnlyObjectProperty<List<Flow>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** It in one sentence, the same as under an exported picture. */
    public ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** It in one sentence, and what is left out in another. */
    public String told() {
        return (sentence.get() + " " + countryWide.get()).strip();
    }

    /** What the view leaves out because it is known only for a country as a whole, in a sentence; empty for nothing. */
    public ReadOnlyStringProperty countryWideProperty() {
        return countryWide.getReadOnlyProperty();
    }

    /** Follows what is looked at. */
    void look(Snapshot snapshot, Bounds visible) {
        counting.ask(new Part(snapshot, visible));
    }

    /** On the worker. */
    private Sum sum(Part part) {
        Snapshot snapshot = part.snapshot();
        SeenPart seen = index.seen(snapshot, part.visible());
        Answer people = seen.answer();
        Basis basis = snapshot.view().question().basis();
        List<Flow> lines = seen.lines();
        return new Sum(
                new Figures(people, basis, seen.drawn(), lines.size(), seen.nowhere()),
                people.isLessThan(snapshot.answer()),
                lines,
                sentence(snapshot, people),
                countryWideOf(snapshot));
    }

    private String sentence(Snapshot snapshot, Answer people) {
        Texts texts = Texts.in(snapshot.view().language());
        return Sentence.of(texts, index.catalogue(), snapshot.view(), people, snapshot.answer());
    }

    /** Of the whole snapshot, whatever part of it is seen. On the worker: counted once, not for every move of the map. */
    private String countryWideOf(Snapshot snapshot) {
        if (snapshot != widened) {
            countryWideWords = countryWide(index, snapshot);
            widened = snapshot;
        }
        return countryWideWords;
    }

    /** What a snapshot leaves out because it is known only for a country as a whole, in a sentence; empty for nothing. */
    static String countryWide(AtlasIndex index, Snapshot snapshot) {
        Texts texts = Texts.in(snapshot.view().language());
        return index.countryWide(snapshot)
                .map(wide -> wide.words(texts, snapshot.view().question().basis()))
                .orElse("");
    }

    private void summed(Sum sum) {
        figures.set(Optional.of(sum.figures()));
        lines.set(sum.lines());
        partial.set(sum.partial());
        sentence.set(sum.sentence());
        countryWide.set(sum.countryWide());
    }
}
