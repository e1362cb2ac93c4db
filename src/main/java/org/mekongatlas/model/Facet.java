package org.mekongatlas.model;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * An aspect with a few fixed values, of which a filter names some.
 *
 * @param get the values a filter names
 * @param set the filter with other values
 */
public record Facet<E extends Enum<E> & Coded>(
        Aspect aspect, Class<E> type, Function<Filter, Set<E>> get, BiFunction<Filter, Set<E>, Filter> set) {

    public static final Facet<PeopleClass> PEOPLE = new Facet<>(
            Aspect.PEOPLE,
            PeopleClass.class,
            filter -> filter.who().people(),
            (filter, some) -> filter.with(filter.who().withPeople(some)));

    public static final Facet<Counting> COUNTING = new Facet<>(
            Aspect.COUNTING,
            Counting.class,
            filter -> filter.evidence().countings(),
            (filter, some) -> filter.with(filter.evidence().withCountings(some)));

    public static final Facet<EventStatus> STATUS = new Facet<>(
            Aspect.STATUS,
            EventStatus.class,
            filter -> filter.evidence().statuses(),
            (filter, some) -> filter.with(filter.evidence().withStatuses(some)));

    public static final Facet<Confidence> CONFIDENCE = new Facet<>(
            Aspect.CONFIDENCE,
            Confidence.class,
            filter -> filter.evidence().confidences(),
            (filter, some) -> filter.with(filter.evidence().withConfidences(some)));

    public static final Facet<SourceKind> SOURCE_CLASS = new Facet<>(
            Aspect.SOURCE_CLASS,
            SourceKind.class,
            filter -> filter.evidence().sourceClasses(),
            (filter, some) -> filter.with(filter.evidence().withSourceClasses(some)));

    /** All facets, in the order of their aspects. */
    public static final List<Facet<?>> ALL = List.of(PEOPLE, COUNTING, STATUS, CONFIDENCE, SOURCE_CLASS);

    public List<E> values() {
        return List.of(type.getEnumConstants());
    }
}
