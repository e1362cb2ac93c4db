package org.mekongatlas.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.PeopleClass;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Rule;
import org.mekongatlas.model.TimeWindow;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that make a question, for every command that answers one. */
final class QuestionOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = FirstDay.class,
            description = "First day counted: YYYY, YYYY-MM or YYYY-MM-DD.")
    private LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = LastDay.class,
            description = "Last day counted: YYYY, YYYY-MM or YYYY-MM-DD.")
    private LocalDate to;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            converter = CodeConverter.OfKind.class,
            description = "Kinds of events; without it deportation, handover, rescue, repatriation, escape, transfer.")
    private List<EventKind> kinds = List.copyOf(EventKind.OUTWARD);

    @Option(
            names = "--origin",
            paramLabel = "PLACE",
            defaultValue = "",
            description = "Only movements out of this country code or place id.")
    private String origin;

    @Option(
            names = "--destination",
            paramLabel = "PLACE",
            defaultValue = "",
            description = "Only movements to this country code or place id.")
    private String destination;

    @Option(
            names = "--nationality",
            paramLabel = "CC",
            defaultValue = "",
            description = "Only nationals of the country with this ISO 3166-1 code.")
    private String nationality;

    @Option(
            names = "--people",
            paramLabel = "CLASS",
            split = ",",
            converter = CodeConverter.OfPeople.class,
            description = "Who the sources say they are: suspects, victims, mixed, unspecified.")
    private List<PeopleClass> people = List.of(PeopleClass.values());

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

    /**
     * What was asked.
     *
     * @throws ParameterException if the catalogue has no such place or nationality, or the period ends before it begins
     */
    Question question(Catalogue catalogue) {
        return new Question(
                window(),
                Set.copyOf(kinds),
                place("--origin", origin, catalogue),
                place("--destination", destination, catalogue),
                nationality(catalogue),
                Set.copyOf(people),
                rule,
                basis,
                includeDisputed);
    }

    private TimeWindow window() {
        if (from != null && to != null && to.isBefore(from)) {
            throw wrong("The period ends (--to " + to + ") before it begins (--from " + from + ").");
        }
        return TimeWindow.of(from, to);
    }

    private String place(String option, String filter, Catalogue catalogue) {
        boolean known = filter.isEmpty()
                || catalogue.places().stream()
                        .anyMatch(place ->
                                place.id().equals(filter) || place.country().equals(filter));
        if (!known) {
            throw wrong("There is no place '" + filter + "': " + option + " takes the id of a place or a country code"
                    + " in capitals.");
        }
        return filter;
    }

    private String nationality(Catalogue catalogue) {
        String code = nationality.toUpperCase(Locale.ROOT);
        boolean known = code.isEmpty()
                || catalogue.dataset().nationalities().stream()
                        .anyMatch(row -> row.country().equals(code));
        if (!known) {
            throw wrong("No event names people of nationality '" + nationality
                    + "': --nationality takes a country code such as CN.");
        }
        return code;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(command.commandLine(), sentence);
    }
}
