package org.mekongatlas.model;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * On what grounds a report stands.
 *
 * @param statuses with all but DISPUTED, disputed reports match too but are left out of totals; otherwise they match,
 *     and count, where they are among these
 * @param sourceClasses any source of the report is of one of these
 */
public record Evidence(
        Set<Counting> countings,
        Set<EventStatus> statuses,
        Set<Confidence> confidences,
        Set<SourceKind> sourceClasses,
        SourceCount sources) {

    public static final Evidence ANY = new Evidence(
            Set.of(Counting.values()),
            EnumSet.complementOf(EnumSet.of(EventStatus.DISPUTED)),
            Set.of(Confidence.values()),
            Set.of(SourceKind.values()),
            SourceCount.ANY);

    public Evidence {
        countings = Set.copyOf(countings);
        statuses = Set.copyOf(statuses);
        confidences = Set.copyOf(confidences);
        sourceClasses = Set.copyOf(sourceClasses);
    }

    public Evidence withCountings(Set<Counting> some) {
        return new Evidence(some, statuses, confidences, sourceClasses, sources);
    }

    public Evidence withStatuses(Set<EventStatus> some) {
        return new Evidence(countings, some, confidences, sourceClasses, sources);
    }

    public Evidence withConfidences(Set<Confidence> some) {
        return new Evidence(countings, statuses, some, sourceClasses, sources);
    }

    public Evidence withSourceClasses(Set<SourceKind> some) {
        return new Evidence(countings, statuses, confidences, some, sources);
    }

    public Evidence withSources(SourceCount count) {
        return new Evidence(countings, statuses, confidences, sourceClasses, count);
    }

    /** Whether a report of this status matches. */
    public boolean admits(EventStatus status) {
        return statuses.contains(status) || status == EventStatus.DISPUTED && statuses.equals(ANY.statuses);
    }

    /** Whether disputed reports count. */
    public boolean includesDisputed() {
        return statuses.contains(EventStatus.DISPUTED);
    }

    /** Counts disputed reports beside those asked for, or not. */
    public Evidence withDisputed(boolean included) {
        return withStatuses(undisputed(), included);
    }

    /** The statuses asked for but DISPUTED. */
    public Set<EventStatus> undisputed() {
        return statuses.stream()
                .filter(status -> status != EventStatus.DISPUTED)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Asks for other statuses, DISPUTED being asked for or not as now. */
    public Evidence withUndisputed(Set<EventStatus> some) {
        return withStatuses(some, includesDisputed() || some.contains(EventStatus.DISPUTED));
    }

    private Evidence withStatuses(Set<EventStatus> some, boolean disputed) {
        EnumSet<EventStatus> all = EnumSet.noneOf(EventStatus.class);
        all.addAll(some);
        all.remove(EventStatus.DISPUTED);
        if (disputed) {
            all.add(EventStatus.DISPUTED);
        }
        return withStatuses(all);
    }
}
