package org.mekongatlas.count;

import java.util.Collection;
import java.util.Optional;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Span;

/** Answers questions by the counting rule. Made once for a catalogue; immutable afterwards, any thread. */
public final class Counter {

    public Counter(Catalogue catalogue) {}

    /** The total over all events. */
    public Answer answer(Question question) {
        throw new UnsupportedOperationException();
    }

    /** The total over the events named, as if there were no others: what a line, a hub or a part of the map stands for. */
    public Answer answer(Question question, Collection<String> events) {
        throw new UnsupportedOperationException();
    }

    /** The figure of one event by the question's rule and nationality; empty where it has none. */
    public Optional<Span> figure(String event, Question question) {
        throw new UnsupportedOperationException();
    }

    /** The claim that gives an event its best figure by the question's rule; empty where none has a number. */
    public Optional<Claim> chosenClaim(String event, Question question) {
        throw new UnsupportedOperationException();
    }
}
