package org.mekongatlas.count;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Relation;
import org.mekongatlas.model.RelationKind;

/**
 * What is recorded between events, by their numbers; counting rule, sections 1 and 5. Links to events that are not
 * there are left out.
 *
 * @param containers of each event when people are counted: its {@code within}, the tallies that supersede it with the
 *     earliest first, the legs it carries on
 * @param containersOfMovements the same without the legs
 * @param superseded the tallies that a tally supersedes, newest first
 * @param onwardOf the earlier legs of the same journey
 * @param distinct events that are other people by an editor's word
 * @param overlapping events that may share people by an editor's word
 */
record Links(
        int[][] containers,
        int[][] containersOfMovements,
        int[][] superseded,
        int[][] onwardOf,
        int[][] distinct,
        int[][] overlapping) {

    private static final int[] NONE = {};

    /**
     * @param events in the order of their numbers
     * @param rows their facts, in the same order
     */
    static Links of(List<Event> events, Row[] rows, Catalogue catalogue, Map<String, Integer> numbers) {
        Function<Collection<String>, int[]> lookUp = ids -> numbers(ids, numbers);
        Comparator<Integer> oldestFirst = Events.oldestFirst(rows);
        int[][] supersedes = each(events, event -> lookUp.apply(event.supersedes()));
        int[][] within = each(events, event -> lookUp.apply(List.of(event.within())));
        int[][] onwardOf = each(events, event -> lookUp.apply(event.onwardOf()));
        int[][] supersededBy = sorted(inverse(supersedes, rows), oldestFirst);
        int[][] containersOfMovements = joined(within, supersededBy);
        return new Links(
                joined(containersOfMovements, onwardOf),
                containersOfMovements,
                sorted(amongTallies(supersedes, rows), oldestFirst.reversed()),
                onwardOf,
                each(events, event -> lookUp.apply(related(event.id(), RelationKind.DISTINCT, catalogue))),
                each(events, event -> lookUp.apply(related(event.id(), RelationKind.OVERLAPS, catalogue))));
    }

    int[][] containers(Basis basis) {
        return basis == Basis.PEOPLE ? containers : containersOfMovements;
    }

    /** The links among the events {@code kept} alone, which are numbered anew in the same order. */
    Links among(int[] kept) {
        return new Links(
                among(kept, containers),
                among(kept, containersOfMovements),
                among(kept, superseded),
                among(kept, onwardOf),
                among(kept, distinct),
                among(kept, overlapping));
    }

    /**
     * Some events, all that contain them whatever is counted, and the earlier states of all running totals among them.
     */
    BitSet around(BitSet events) {
        BitSet found = (BitSet) events.clone();
        Deque<Integer> open = new ArrayDeque<>();
        for (int event = events.nextSetBit(0); event >= 0; event = events.nextSetBit(event + 1)) {
            open.add(event);
        }
        while (!open.isEmpty()) {
            int event = open.remove();
            find(containers[event], containers[event].length, found, open);
            find(superseded[event], Math.min(1, superseded[event].length), found, open);
        }
        return found;
    }

    /** Notes the first {@code count} of some events and leaves those that are new {@code open}. */
    private static void find(int[] events, int count, BitSet found, Deque<Integer> open) {
        for (int i = 0; i < count; i++) {
            if (!found.get(events[i])) {
                found.set(events[i]);
                open.add(events[i]);
            }
        }
    }

    private static int[][] among(int[] kept, int[][] links) {
        int[][] result = new int[kept.length][];
        for (int i = 0; i < kept.length; i++) {
            int[] all = links[kept[i]];
            result[i] = all.length == 0 ? NONE : renumbered(all, kept);
        }
        return result;
    }

    private static int[] renumbered(int[] events, int[] kept) {
        int[] numbers = new int[events.length];
        int count = 0;
        for (int event : events) {
            int number = Arrays.binarySearch(kept, event);
            if (number >= 0) {
                numbers[count++] = number;
            }
        }
        return count == 0 ? NONE : Arrays.copyOf(numbers, count);
    }

    /** Most events have no links: they share one array, so that looking at them is cheap. */
    private static int[] array(IntStream events) {
        int[] array = events.toArray();
        return array.length == 0 ? NONE : array;
    }

    private static List<String> related(String event, RelationKind kind, Catalogue catalogue) {
        return catalogue.relationsOf(event).stream()
                .filter(relation -> relation.kind() == kind)
                .map(relation -> other(relation, event))
                .toList();
    }

    private static String other(Relation relation, String event) {
        return relation.eventA().equals(event) ? relation.eventB() : relation.eventA();
    }

    private static int[] numbers(Collection<String> ids, Map<String, Integer> numbers) {
        return array(ids.stream().map(numbers::get).filter(Objects::nonNull).mapToInt(Integer::intValue));
    }

    private static int[][] each(List<Event> events, Function<Event, int[]> links) {
        return events.stream().map(links).toArray(int[][]::new);
    }

    /** From each event to the tallies that name it. */
    private static int[][] inverse(int[][] links, Row[] rows) {
        List<List<Integer>> inverse = Stream.<List<Integer>>generate(ArrayList::new)
                .limit(links.length)
                .toList();
        for (int tally = 0; tally < links.length; tally++) {
            for (int named : rows[tally].tally() ? links[tally] : NONE) {
                inverse.get(named).add(tally);
            }
        }
        return inverse.stream()
                .map(list -> array(list.stream().mapToInt(Integer::intValue)))
                .toArray(int[][]::new);
    }

    /** The tallies that tallies name. */
    private static int[][] amongTallies(int[][] links, Row[] rows) {
        return IntStream.range(0, links.length)
                .mapToObj(event -> rows[event].tally() ? links[event] : NONE)
                .map(named -> array(Arrays.stream(named).filter(event -> rows[event].tally())))
                .toArray(int[][]::new);
    }

    private static int[][] sorted(int[][] links, Comparator<Integer> order) {
        return Stream.of(links)
                .map(list -> array(Arrays.stream(list).boxed().sorted(order).mapToInt(Integer::intValue)))
                .toArray(int[][]::new);
    }

    private static int[][] joined(int[][] first, int[][] then) {
        return IntStream.range(0, first.length)
                .mapToObj(event -> array(IntStream.concat(Arrays.stream(first[event]), Arrays.stream(then[event]))))
                .toArray(int[][]::new);
    }
}
