package org.mekongatlas.index;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Counter;
import org.mekongatlas.count.Reason;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Nationality;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.Question;

/** The values that a question could be narrowed to, with what each would leave. Immutable; any thread. */
public final class Choices {

    private final Counter counter;
    private final List<Place> places;
    private final List<Place> nations;

    /**
     * A value that leaves something.
     *
     * @param value as {@link Aspect#with} takes it
     * @param events of the question that would take part, those without a figure included
     */
    public record Choice(String value, Place place, int events) {

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
    public List<Choice> of(Aspect aspect, Question question) {
        Stream<Choice> choices = aspect == Aspect.NATIONALITY
                ? nations.stream().map(nation -> choice(aspect, question, nation.country(), nation))
                : places.stream().map(place -> choice(aspect, question, place.id(), place));
        return choices.filter(choice -> choice.events > 0)
                .sorted(Comparator.comparing((Choice choice) -> !choice.isCountry())
                        .thenComparing(choice -> -choice.events)
                        .thenComparing(choice -> choice.place.name()))
                .toList();
    }

    private Choice choice(Aspect aspect, Question question, String value, Place place) {
        Answer answer = counter.answer(aspect.with(question, value));
        long withoutFigure = answer.excluded().stream()
                .filter(row -> row.reason() == Reason.NO_FIGURE)
                .count();
        return new Choice(value, place, answer.events() + (int) withoutFigure);
    }
}
