package org.mekongatlas.count;

import java.util.BitSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.EventText;

/** Which events hold some words. The last words are kept: a slider asks for the same again and again. Any thread. */
final class TextMatches {

    private final EventText text;
    private final Events events;
    private volatile Found last = new Found("", new BitSet());

    private record Found(String words, BitSet events) {}

    /** @param events all of the catalogue */
    TextMatches(Catalogue catalogue, Events events) {
        text = new EventText(catalogue);
        this.events = events;
    }

    Predicate<Row> holding(String words) {
        Found found = last;
        if (!found.words.equals(words)) {
            found = new Found(words, search(words));
            last = found;
        }
        BitSet holding = found.events;
        return row -> holding.get(row.number());
    }

    private BitSet search(String words) {
        BitSet found = new BitSet();
        IntStream.range(0, events.size())
                .filter(event -> text.holds(events.row(event).event(), words))
                .forEach(found::set);
        return found;
    }
}
