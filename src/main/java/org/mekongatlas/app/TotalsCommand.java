package org.mekongatlas.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.mekongatlas.count.Account;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Counter;
import org.mekongatlas.count.CountryWide;
import org.mekongatlas.count.Passing;
import org.mekongatlas.count.Sentence;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.View;
import org.mekongatlas.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code totals}: how many people, and how that number is made. */
@Command(
        name = "totals",
        mixinStandardHelpOptions = true,
        description = "Counts people once and shows how the total was made.")
final class TotalsCommand implements Callable<Integer> {

    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandSpec spec;

    @Mixin
    private QuestionOptions options;

    @Option(names = "--json", description = "Write JSON in place of a table.")
    private boolean json;

    @Override
    public Integer call() {
        Catalogue catalogue = atlas.catalogue(progress -> {});
        spec.commandLine().getOut().println(report(catalogue, options.question(Question.ALL, catalogue)));
        return 0;
    }

    private static String passing(Texts texts, Catalogue catalogue, Counter counter, Question question) {
        return Passing.of(counter, question)
                .map(found -> found.words(texts, catalogue) + System.lineSeparator())
                .orElse("");
    }

    private String report(Catalogue catalogue, Question question) {
        Counter counter = new Counter(catalogue);
        Answer answer = counter.answer(question);
        Texts texts = Texts.in(Language.EN);
        String sentence = Sentence.of(texts, catalogue, View.HOME.withQuestion(question), answer);
        Optional<CountryWide> wide = CountryWide.of(counter, catalogue, question);
        String wideWords =
                wide.map(found -> found.words(texts, question.basis())).orElse("");
        return json
                ? TotalsJson.of(
                        answer,
                        sentence,
                        wide.map(found -> TotalsJson.told(found.answer(), wideWords))
                                .orElse(null))
                : new TotalsTable(catalogue, new Account(texts, catalogue, counter, question, answer, Event::id))
                        + System.lineSeparator()
                        + System.lineSeparator()
                        + passing(texts, catalogue, counter, question)
                        + (sentence + " " + wideWords).strip();
    }
}
