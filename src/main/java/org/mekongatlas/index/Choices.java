package org.mekongatlas.index;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mekongatlas.count.Counter;
import org.mekongatlas.model.Aspect;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Facet;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.Nationality;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.SourceCount;

/** The values that a question could be narrowed to, with how many reports each would leave. Immutable; any thread. */
public final class Choices {

    private final Counter counter;
    private final List<Place> places;
    private final List<Place> nations;

    /**
     * A value that leaves something.
     *
     * @param value as {@link Slot#with} takes it
     * @param reports that match; of a nationality, those that name it
     */
    public record Choice(String value, Place place, int reports) {

        private boolean isCountry() {
            return place.kind() == PlaceKind.COUNTRY;
        }
    }

    Choices(Catalogue catalogue, Counter counter) {
        this.counter = counter;
        places = List.copyOf(catalogue.places());
        List<String> codes = catalogue.dataset().nationalities().stream()
                .map(Nationality::country)
                .distinct()
                .toList();
        nations = places.stream()
                .filter(place -> place.kind() == PlaceKind.COUNTRY && codes.contains(place.country()))
                .toList();
    }

    /** Countries first, then those that leave the most. */
    public List<Choice> of(Slot slot, Question question) {
        Stream<Choice> choices = slot == Slot.NATIONALITY
                ? nations.stream().map(nation -> choice(slot, question, nation.country(), nation))
                : places.stream().map(place -> choice(slot, question, place.id(), place));
        return choices.filter(choice -> choice.reports > 0)
                .sorted(Comparator.comparing((Choice choice) -> !choice.isCountry())
                        .thenComparing(choice -> -choice.reports)
                        .thenComparing(choice -> choice.place.name()))
                .toList();
    }

    /** How many reports each value would leave by itself. */
    public <E extends Enum<E> & Coded> Map<E, Integer> of(Facet<E> facet, Question question) {
        Map<E, Integer> reports = new HashMap<>();
        Filter others = question.filter().without(facet.aspect());
        for (E value : facet.values()) {
            Filter only = facet.set().apply(others, Set.of(value));
            reports.put(value, counter.reports(question.withFilter(only)));
        }
        return reports;
    }

    /** How many reports each kind would leave by itself. */
    public Map<EventKind, Integer> ofKinds(Question question) {
        Map<EventKind, Integer> reports = new EnumMap<>(EventKind.class);
        for (EventKind kind : EventKind.values()) {
            reports.put(kind, counter.reports(question.withKinds(Set.of(kind))));
        }
        return reports;
    }

    /** How many reports each number of sources would leave. */
    public Map<SourceCount, Integer> ofSources(Question question) {
        Map<SourceCount, Integer> reports = new HashMap<>();
        Filter others = question.filter().without(Aspect.SOURCES);
        for (SourceCount count : EnumSet.allOf(SourceCount.class)) {
            Filter only = others.with(others.evidence().withSources(count));
            reports.put(count, counter.reports(question.withFilter(only)));
        }
        return reports;
    }

    private Choice choice(Slot slot, Question question, String value, Place place) {
        return new Choice(value, place, counter.reports(slot.with(question, value)));
    }
}
