package org.mekongatlas.app;

import java.util.Set;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Rule;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that make a question, for every command that answers one. */
final class QuestionOptions extends FilterOptions {

    @Option(
            names = {"--kind", "--kinds"},
            paramLabel = "KIND",
            split = ",",
            converter = CodeConverter.OfKind.class,
            description = "Kinds of events; without it deportation, handover, rescue, repatriation, escape, transfer.")
    private Set<EventKind> kinds = EventKind.OUTWARD;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            defaultValue = "median",
            converter = CodeConverter.OfRule.class,
            description = "Which claim gives the figure: median (as if not given), lowest, highest, latest.")
    private Rule rule;

    @Option(
            names = "--count",
            paramLabel = "WHAT",
            defaultValue = "people",
            converter = CodeConverter.OfBasis.class,
            description = "Each person once (people, as if not given), or each border crossed (movements).")
    private Basis basis;

    @Option(names = "--include-disputed", description = "Count disputed events too.")
    private boolean includeDisputed;

    Set<EventKind> kinds() {
        return kinds;
    }

    /**
     * What was asked.
     *
     * @throws ParameterException if the catalogue has no such place or nationality, or the period ends before it begins
     */
    Question question(Catalogue catalogue) {
        Filter filter = filter(catalogue);
        Question question = new Question(window(), kinds, filter, rule, basis);
        return includeDisputed ? question.withDisputed(true) : question;
    }
}
