package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mekongatlas.count.Answer;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.index.Stop;
import org.mekongatlas.text.Texts;

/**
 * How many people began and ended their journeys at the mark of a place, each counted once: counted when it is first asked, and kept
 * as long as the same snapshot is drawn. Any thread.
 */
final class HubTotals {

    private final Counting counting;
    private final Map<String, String> known = new HashMap<>();
    private Snapshot counted;

    /** Counts the people of those journeys of a snapshot to which a place is what is asked. */
    @FunctionalInterface
    interface Counting {

        /** Nobody. */
        Counting NONE = (snapshot, place, stop) -> Answer.NOTHING;

        Answer at(Snapshot snapshot, String place, Stop stop);
    }

    HubTotals(Counting counting) {
        this.counting = counting;
    }

    /** {@code out 1,234 · in 56}, or as much of it as there is. */
    synchronized String words(Snapshot snapshot, String place) {
        if (snapshot != counted) {
            counted = snapshot;
            known.clear();
        }
        return known.computeIfAbsent(place, this::count);
    }

    private String count(String place) {
        Texts texts = Texts.in(counted.view().language());
        List<String> parts = new ArrayList<>();
        add(texts, parts, "hub.out", place, Stop.BEGINNING);
        add(texts, parts, "hub.in", place, Stop.END);
        return String.join(" · ", parts);
    }

    private void add(Texts texts, List<String> parts, String key, String place, Stop stop) {
        Answer answer = counting.at(counted, place, stop);
        if (!answer.counted().isEmpty()) {
            parts.add(texts.text(key, answer.total().best()));
        }
    }
}
