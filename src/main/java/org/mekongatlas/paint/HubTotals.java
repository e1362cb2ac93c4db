package org.mekongatlas.paint;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.count.Answer;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.index.Stop;
import org.mekongatlas.text.Texts;

/**
 * How many people began and ended their journeys at the mark of a place, each counted once: counted when it is first
 * asked, and kept as long as the same snapshot is drawn. Any thread.
 */
final class HubTotals {

    private final Counting counting;
    private final Map<String, Total> known = new HashMap<>();
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

    /**
     * What is told of one place.
     *
     * @param people the larger of both numbers
     * @param words {@code out 1,234 · in 56}, or as much of it as there is
     */
    record Total(long people, String words) {}

    synchronized Total of(Snapshot snapshot, String place) {
        if (snapshot != counted) {
            counted = snapshot;
            known.clear();
        }
        return known.computeIfAbsent(place, this::count);
    }

    private Total count(String place) {
        Answer out = counting.at(counted, place, Stop.BEGINNING);
        Answer in = counting.at(counted, place, Stop.END);
        String words = Stream.of(words("hub.out", out), words("hub.in", in))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return new Total(Math.max(out.total().best(), in.total().best()), words);
    }

    private Optional<String> words(String key, Answer answer) {
        Texts texts = Texts.in(counted.view().language());
        return answer.counted().isEmpty()
                ? Optional.empty()
                : Optional.of(texts.text(key, answer.total().best()));
    }
}
