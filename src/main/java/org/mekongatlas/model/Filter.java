package org.mekongatlas.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What narrows a question beside its period and kinds; all of it must hold.
 *
 * @param text words that a report must all hold; empty for any report
 * @param except aspects of which not what is named matches but everything else
 */
public record Filter(Where where, Who who, Evidence evidence, Size size, String text, Set<Aspect> except) {

    /** Aspects that can be turned round: what is not named has no name of its own. */
    private static final Set<Aspect> OPEN = EnumSet.complementOf(
            EnumSet.of(Aspect.PEOPLE, Aspect.COUNTING, Aspect.STATUS, Aspect.CONFIDENCE, Aspect.SOURCES));

    public static final Filter NONE = new Filter(Where.ANYWHERE, Who.ANYONE, Evidence.ANY, Size.ANY, "", Set.of());

    public Filter {
        text = text.strip();
        except = Set.copyOf(except);
    }

    public Filter with(Where newWhere) {
        return new Filter(newWhere, who, evidence, size, text, except).tidy();
    }

    public Filter with(Who newWho) {
        return new Filter(where, newWho, evidence, size, text, except).tidy();
    }

    public Filter with(Evidence newEvidence) {
        return new Filter(where, who, newEvidence, size, text, except).tidy();
    }

    public Filter with(Size newSize) {
        return new Filter(where, who, evidence, newSize, text, except).tidy();
    }

    public Filter withText(String words) {
        return new Filter(where, who, evidence, size, words, except).tidy();
    }

    /**
     * Turns aspects round; those that name nothing, and those whose other values can be named instead, stay as they
     * are.
     */
    public Filter withExcept(Set<Aspect> aspects) {
        return new Filter(where, who, evidence, size, text, aspects).tidy();
    }

    /** Whether an aspect narrows anything. */
    public boolean narrows(Aspect aspect) {
        return switch (aspect) {
            case ORIGIN -> !where.origin().isEmpty();
            case DESTINATION -> !where.destination().isEmpty();
            case BETWEEN -> !where.between().equals(Between.ANYWHERE);
            case THROUGH -> !where.through().isEmpty();
            case NATIONALITY -> !who.nationality().isEmpty();
            case PEOPLE -> !who.people().equals(Who.ANYONE.people());
            case COUNTING -> !evidence.countings().equals(Evidence.ANY.countings());
            case STATUS -> !evidence.statuses().equals(Evidence.ANY.statuses());
            case CONFIDENCE -> !evidence.confidences().equals(Evidence.ANY.confidences());
            case SOURCE_CLASS -> !evidence.sourceClasses().equals(Evidence.ANY.sourceClasses());
            case SOURCES -> evidence.sources() != SourceCount.ANY;
            case SIZE -> !size.equals(Size.ANY);
            case TEXT -> !text.isEmpty();
        };
    }

    /** The aspects that narrow something, in their order. */
    public List<Aspect> aspects() {
        return Stream.of(Aspect.values()).filter(this::narrows).toList();
    }

    /** This filter without one of its aspects. */
    public Filter without(Aspect aspect) {
        return taking(aspect, NONE);
    }

    /** This filter, but where another narrows something, as that one does. */
    public Filter overlaid(Filter other) {
        Filter filter = this;
        for (Aspect aspect : other.aspects()) {
            filter = filter.taking(aspect, other);
        }
        return filter;
    }

    /** This filter with one aspect as another has it. */
    private Filter taking(Aspect aspect, Filter other) {
        boolean turned = other.except.contains(aspect);
        Filter taken = named(aspect, other);
        return turned == taken.except.contains(aspect) ? taken : taken.turned(aspect);
    }

    private Filter named(Aspect aspect, Filter other) {
        return switch (aspect) {
            case ORIGIN -> with(where.withOrigin(other.where.origin()));
            case DESTINATION -> with(where.withDestination(other.where.destination()));
            case BETWEEN -> with(where.withBetween(other.where.between()));
            case THROUGH -> with(where.withThrough(other.where.through()));
            case NATIONALITY -> with(who.withNationality(other.who.nationality()));
            case PEOPLE -> with(who.withPeople(other.who.people()));
            case COUNTING -> with(evidence.withCountings(other.evidence.countings()));
            case STATUS -> with(evidence.withStatuses(other.evidence.statuses()));
            case CONFIDENCE -> with(evidence.withConfidences(other.evidence.confidences()));
            case SOURCE_CLASS -> with(evidence.withSourceClasses(other.evidence.sourceClasses()));
            case SOURCES -> with(evidence.withSources(other.evidence.sources()));
            case SIZE -> with(other.size);
            case TEXT -> withText(other.text);
        };
    }

    /** This filter with everything but what one of its aspects names. */
    public Filter inverse(Aspect aspect) {
        return switch (aspect) {
            case PEOPLE -> with(who.withPeople(others(PeopleClass.class, who.people())));
            case COUNTING -> with(evidence.withCountings(others(Counting.class, evidence.countings())));
            case STATUS -> with(evidence.withStatuses(others(EventStatus.class, evidence.statuses())));
            case CONFIDENCE -> with(evidence.withConfidences(others(Confidence.class, evidence.confidences())));
            case SOURCES -> with(evidence.withSources(evidence.sources().other()));
            default -> turned(aspect);
        };
    }

    private Filter turned(Aspect aspect) {
        Set<Aspect> turned = EnumSet.of(aspect);
        turned.addAll(except);
        if (except.contains(aspect)) {
            turned.remove(aspect);
        }
        return withExcept(turned);
    }

    /** Lets go of inversions of nothing. */
    private Filter tidy() {
        Set<Aspect> meant = except.stream()
                .filter(aspect -> OPEN.contains(aspect) && narrows(aspect))
                .collect(Collectors.toUnmodifiableSet());
        return meant.equals(except) ? this : new Filter(where, who, evidence, size, text, meant);
    }

    private static <E extends Enum<E>> Set<E> others(Class<E> type, Set<E> some) {
        Set<E> others = EnumSet.allOf(type);
        others.removeAll(some);
        return others;
    }
}
