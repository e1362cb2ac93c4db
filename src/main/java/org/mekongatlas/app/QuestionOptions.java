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
            description =
                    "Kinds of events, movements or others; without it deportation, handover, rescue, repatriation,"
                            + " escape, transfer.")
    private Set<EventKind> kinds;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            converter = CodeConverter.OfRule.class,
            description = "Which claim gives the figure: median (as if not given), lowest, highest, latest.")
    private Rule rule;

    @Option(
            names = "--count",
            paramLabel = "WHAT",
            converter = CodeConverter.OfBasis.class,
            description = "Each person once (people, as if not given), or each border crossed (movements).")
    private Basis basis;

    @Option(names = "--include-disputed", description = "Count disputed events too.")
    private boolean includeDisputed;

    /** @param base whose kinds hold where no option names others */
    Set<EventKind> kinds(Question base) {
        return kinds == null ? base.kinds() : kinds;
    }

    /**
     * What was asked.
     *
     * @param base which holds where no option says otherwise
     * @throws ParameterException if the catalogue has no such place or nationality, or the period ends before it begins
     */
    Question question(Question base, Catalogue catalogue) {
        Filter filter = base.filter().overlaid(filter(catalogue));
        Question question = new Question(
                window(base.window()),
                kinds(base),
                filter,
                rule == null ? base.rule() : rule,
                basis == null ? base.basis() : basis);
        return includeDisputed ? question.withDisputed(true) : question;
    }
}
