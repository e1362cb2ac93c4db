package org.mekongatlas.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.TimeWindow;

/**
 * Events sorted by first day, their days in primitive arrays: what overlaps a window lies between two binary searches.
 * Days are epoch days. Immutable; any thread.
 */
final class Timeline {

    private final List<Event> events;
    private final int[] first;
    private final int[] last;
    /** The latest last day of events 0..i: never falls, so it can be searched although {@link #last} can not. */
    private final int[] latest;

    Timeline(Collection<Event> unsorted) {
        List<Event> sorted = new ArrayList<>(unsorted);
        sorted.sort(Comparator.comparing(Event::firstDay));
        events = List.copyOf(sorted);
        first = events.stream().mapToInt(event -> day(event.firstDay())).toArray();
        last = events.stream().mapToInt(event -> day(event.lastDay())).toArray();
        latest = last.clone();
        Arrays.parallelPrefix(latest, Math::max);
    }

    /** The events that share a day with {@code window}, earliest first. */
    List<Event> overlapping(TimeWindow window) {
        int from = window.from() == null ? Integer.MIN_VALUE : day(window.from());
        int end = window.to() == null ? events.size() : begunBefore(day(window.to()) + 1);
        List<Event> found = new ArrayList<>();
        for (int i = firstAtLeast(latest, from); i < end; i++) {
            if (last[i] >= from) {
                found.add(events.get(i));
            }
        }
        return found;
    }

    /** The events that begin after {@code day}, earliest first. */
    List<Event> after(LocalDate day) {
        return events.subList(begunBefore(day(day) + 1), events.size());
    }

    /** The events that begin before {@code day}, earliest first. */
    List<Event> before(LocalDate day) {
        return events.subList(0, begunBefore(day(day)));
    }

    /** All events, earliest first. */
    List<Event> events() {
        return events;
    }

    /** First to last day of all events; open where there are none. */
    TimeWindow extent() {
        return events.isEmpty()
                ? TimeWindow.ALL
                : TimeWindow.of(LocalDate.ofEpochDay(first[0]), LocalDate.ofEpochDay(latest[latest.length - 1]));
    }

    private int begunBefore(int day) {
        return firstAtLeast(first, day);
    }

    /** The lowest index whose value is at least {@code bound} in an array that never falls. */
    private static int firstAtLeast(int[] rising, int bound) {
        int low = 0;
        int high = rising.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rising[middle] < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }
}
