package org.mekongatlas.screen.filter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.mekongatlas.index.Choices;
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Facet;
import org.mekongatlas.model.Question;

/**
 * Values of a question that can be ticked.
 *
 * @param ticked those that a question names
 * @param with a question that names these in their place
 * @param only a question that names one, and nothing beside it
 * @param all a question that none of them narrows
 * @param count how many reports each would leave by itself
 */
record Ticks<E extends Enum<E> & Coded>(
        List<E> values,
        Function<Question, Set<E>> ticked,
        BiFunction<Question, Set<E>, Question> with,
        BiFunction<Question, E, Question> only,
        UnaryOperator<Question> all,
        BiFunction<Choices, Question, Map<E, Integer>> count) {

    static <E extends Enum<E> & Coded> Ticks<E> of(Facet<E> facet) {
        BiFunction<Question, Set<E>, Question> with =
                (question, some) -> question.withFilter(facet.set().apply(question.filter(), some));
        return new Ticks<>(
                facet.values(),
                question -> facet.get().apply(question.filter()),
                with,
                (question, one) -> with.apply(question, Set.of(one)),
                question -> question.withFilter(question.filter().without(facet.aspect())),
                (choices, question) -> choices.of(facet, question));
    }

    /** Some of the kinds, which leave those of others alone. */
    static Ticks<EventKind> of(Set<EventKind> group) {
        return new Ticks<>(
                group.stream().sorted().toList(),
                Question::kinds,
                (question, some) -> question.withKindsOf(group, some),
                (question, one) -> question.withKinds(Set.of(one)),
                question -> question.withKindsOf(group, group),
                Choices::ofKinds);
    }
}
