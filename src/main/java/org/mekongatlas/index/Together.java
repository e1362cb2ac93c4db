package org.mekongatlas.index;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.count.Answer;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;

/**
 * Two snapshots counted as one, so that who is in both is counted once. That can be done for two periods that meet, of
 * which one question asks, and for two filters of the same period, whose reports one question can be asked of. Anything
 * else is no question of the counting rule and has no answer.
 */
public final class Together {

    private final AtlasIndex index;

    /**
     * Both as one.
     *
     * @param across how many reports add people to {@code answer} that they could add to neither of the two by itself:
     *     they reach from one period into the other
     * @param grown how many running totals add what is new since an earlier state than in one of the two by itself
     */
    public record Both(Answer answer, long across, long grown) {}

    public Together(AtlasIndex index) {
        this.index = index;
    }

    /**
     * The people of both, counted once, as far as their journeys touch the part of the world in {@code visible}; empty
     * where that can not be counted. For two periods, those of the whole time from the beginning of one to the end of
     * the other.
     */
    public Optional<Both> people(Snapshot one, Snapshot other, Bounds visible) {
        Question first = index.asked(one.view());
        Question second = index.asked(other.view());
        if (second.withWindow(first.window()).equals(first)) {
            return meet(first.window(), second.window()) || meet(second.window(), first.window())
                    ? Optional.of(period(one, other, first.window().hull(second.window()), visible))
                    : Optional.empty();
        }
        Question wide = widened(first, second);
        boolean alike = wide.equals(widened(second, first));
        boolean added = wide.addedKinds().containsAll(first.addedKinds())
                && wide.addedKinds().containsAll(second.addedKinds());
        return alike && added
                ? Optional.of(new Both(index.counter().answer(wide, reports(one, other, visible)), 0, 0))
                : Optional.empty();
    }

    private Both period(Snapshot one, Snapshot other, TimeWindow window, Bounds visible) {
        View whole = one.view().withMode(TimeMode.WINDOW).withWindow(window);
        Answer answer = index.seen(index.at(whole), visible).answer();
        Set<Share> known = Stream.of(one, other)
                .flatMap(period -> shares(index.seen(period, visible).answer()))
                .collect(Collectors.toSet());
        Set<String> reports = known.stream().map(Share::event).collect(Collectors.toSet());
        List<Share> others = answer.counted().stream()
                .map(row -> new Share(row.event(), row.incrementFrom()))
                .filter(share -> !known.contains(share))
                .toList();
        long grown =
                others.stream().filter(share -> reports.contains(share.event())).count();
        return new Both(answer, others.size() - grown, grown);
    }

    /** A report with what of it counts: all, or what is new since an earlier one. */
    private record Share(String event, String since) {}

    private static Stream<Share> shares(Answer answer) {
        return Stream.of(
                        answer.counted().stream().map(row -> new Share(row.event(), row.incrementFrom())),
                        answer.nested().stream().map(row -> new Share(row.event(), row.incrementFrom())),
                        answer.overlapping().stream().map(row -> new Share(row.event(), row.incrementFrom())))
                .flatMap(rows -> rows);
    }

    /**
     * What is asked of the reports of both: of the first's period and nationality, by its rule; places filter no more.
     */
    private static Question widened(Question first, Question second) {
        Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
        kinds.addAll(first.kinds());
        kinds.addAll(second.kinds());
        return Question.ALL
                .withWindow(first.window())
                .withKinds(kinds)
                .withNationality(first.nationality())
                .withRule(first.rule())
                .withBasis(first.basis())
                .withDisputed(first.includeDisputed());
    }

    private List<String> reports(Snapshot one, Snapshot other, Bounds visible) {
        return Stream.of(one, other)
                .map(snapshot -> new Listing(index.seen(snapshot, visible).answer()))
                .flatMap(Listing::all)
                .distinct()
                .toList();
    }

    /** Whether no day lies between the end of the first and the beginning of the second. */
    private static boolean meet(TimeWindow first, TimeWindow second) {
        boolean begins =
                first.from() == null || second.from() != null && !first.from().isAfter(second.from());
        return begins
                && (first.to() == null
                        || second.from() == null
                        || !second.from().isAfter(first.to().plusDays(1)));
    }
}
