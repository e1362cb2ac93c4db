package org.mekongatlas.count;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.mekongatlas.model.Aspect;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.Question;
import org.mekongatlas.text.Texts;

/**
 * What a question about journeys from one place to another leaves out because they go on: those through the place of
 * the destination that are not known to end there.
 *
 * @param place id or country code of the destination
 * @param question that asks for them alone
 * @param answer to that question
 * @param together the answer for them and for those that end there, which may be partly the same people
 */
public record Passing(String place, Question question, Answer answer, Answer together) {

    /** Empty where a question does not ask for both ends, or where nothing passes. */
    public static Optional<Passing> of(Counter counter, Question asked) {
        String to = asked.destination();
        if (asked.origin().isEmpty()
                || to.isEmpty()
                || asked.filter().narrows(Aspect.THROUGH)
                || counter.covers(to, asked.origin())) {
            return Optional.empty();
        }
        Filter filter = asked.filter().with(asked.filter().where().withThrough(to));
        Set<Aspect> except = EnumSet.of(Aspect.DESTINATION);
        except.addAll(filter.except());
        Question passing = asked.withFilter(filter.withExcept(except));
        Question together = asked.withFilter(filter.without(Aspect.DESTINATION));
        Passing found = new Passing(to, passing, counter.answer(passing), counter.answer(together));
        return Optional.of(found).filter(any -> any.answer.events() > 0);
    }

    /** In two sentences. */
    public String words(Texts texts, Catalogue catalogue) {
        return texts.text(
                "passing",
                new FilterWords(texts, catalogue).name(place),
                texts.count("sentence.reports", answer.events()),
                texts.counted(answer.total(), question.basis()),
                texts.counted(together.total(), question.basis()));
    }
}
