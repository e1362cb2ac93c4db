package org.mekongatlas.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mekongatlas.model.Aspect;
import org.mekongatlas.model.Between;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Confidence;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.EventStatus;
import org.mekongatlas.model.Evidence;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.PeopleClass;
import org.mekongatlas.model.Size;
import org.mekongatlas.model.SourceCount;
import org.mekongatlas.model.SourceKind;
import org.mekongatlas.model.Span;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.Where;
import org.mekongatlas.model.Who;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that narrow down which events a command is about: a period and a filter. */
class FilterOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = FirstDay.class,
            description = "First day of the period: YYYY, YYYY-MM or YYYY-MM-DD.")
    private LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = LastDay.class,
            description = "Last day of the period: YYYY, YYYY-MM or YYYY-MM-DD.")
    private LocalDate to;

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
            names = "--between",
            paramLabel = "PLACE",
            split = ",",
            description = "Only movements between these two, whichever way; with one, into or out of it.")
    private List<String> between = List.of();

    @Option(
            names = "--through",
            paramLabel = "PLACE",
            defaultValue = "",
            description = "Only what has a stop, or its scene, in this country code or place id.")
    private String through;

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
    private Set<PeopleClass> people = Who.ANYONE.people();

    @Option(
            names = "--counting",
            paramLabel = "HOW",
            split = ",",
            converter = CodeConverter.OfCounting.class,
            description = "How a figure counts: incident, tally, plan, estimate, none.")
    private Set<Counting> countings = Evidence.ANY.countings();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            converter = CodeConverter.OfStatus.class,
            description = "Whether it happened: done, ongoing, announced, cancelled, disputed.")
    private Set<EventStatus> statuses = Evidence.ANY.statuses();

    @Option(
            names = "--confidence",
            paramLabel = "HOW",
            split = ",",
            converter = CodeConverter.OfConfidence.class,
            description = "How well it is sourced: high, medium, low.")
    private Set<Confidence> confidences = Evidence.ANY.confidences();

    @Option(
            names = "--source-class",
            paramLabel = "CLASS",
            split = ",",
            converter = CodeConverter.OfSourceClass.class,
            description = "Who tells of it: wire, newspaper, broadcaster, state-media, government, un, ngo, research,"
                    + " court, other.")
    private Set<SourceKind> sourceClasses = Evidence.ANY.sourceClasses();

    @Option(
            names = "--sources",
            paramLabel = "HOW-MANY",
            defaultValue = "any",
            converter = CodeConverter.OfSourceCount.class,
            description = "Told by a single publisher (single), or by two or more (several).")
    private SourceCount sources;

    @Option(names = "--at-least", paramLabel = "N", description = "Only reports of so many people or more.")
    private Long atLeast;

    @Option(names = "--at-most", paramLabel = "N", description = "Only reports of so many people or fewer.")
    private Long atMost;

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            defaultValue = "",
            description = "Words that all occur in title, summary, note, place names or sources.")
    private String text;

    @Option(
            names = "--except",
            paramLabel = "FILTER",
            split = ",",
            converter = CodeConverter.OfAspect.class,
            description = "Filters to turn round, so that all but what they name is asked: origin, destination,"
                    + " between, through, nationality, people, counting, status, confidence, source-class, sources,"
                    + " size, text.")
    private List<Aspect> except = List.of();

    /** @throws ParameterException if the period ends before it begins */
    final TimeWindow window() {
        return window(TimeWindow.ALL);
    }

    /**
     * @param base of which an end holds where no option names another
     * @throws ParameterException if the period ends before it begins
     */
    final TimeWindow window(TimeWindow base) {
        LocalDate first = from == null ? base.from() : from;
        LocalDate last = to == null ? base.to() : to;
        if (first != null && last != null && last.isBefore(first)) {
            throw wrong("The period ends (--to " + last + ") before it begins (--from " + first + ").");
        }
        return TimeWindow.of(first, last);
    }

    /** The one day that either option may name; null where none does. */
    final LocalDate day() {
        if (from != null && to != null && !from.equals(to)) {
            throw wrong("A moment is one day, but --from " + from + " and --to " + to + " are two.");
        }
        return to == null ? from : to;
    }

    /** @throws ParameterException if the catalogue has no such place or nationality, or no number is so large and so small */
    final Filter filter(Catalogue catalogue) {
        Filter filter = new Filter(
                where(catalogue), new Who(nationality(catalogue), people), evidence(), size(), text, Set.of());
        for (Aspect aspect : except) {
            if (!filter.narrows(aspect)) {
                throw wrong("--except " + aspect.code() + " turns a filter round that is not given.");
            }
            filter = filter.inverse(aspect);
        }
        return filter;
    }

    private Where where(Catalogue catalogue) {
        return new Where(
                place("--origin", origin, catalogue),
                place("--destination", destination, catalogue),
                between(catalogue),
                place("--through", through, catalogue));
    }

    private Between between(Catalogue catalogue) {
        if (between.size() > 2) {
            throw wrong("--between takes two places, not " + between.size() + ".");
        }
        between.forEach(place -> place("--between", place, catalogue));
        return between.isEmpty()
                ? Between.ANYWHERE
                : new Between(between.get(0), between.size() == 1 ? "" : between.get(1));
    }

    private Evidence evidence() {
        return new Evidence(countings, statuses, confidences, sourceClasses, sources);
    }

    private Size size() {
        long least = atLeast == null ? 0 : atLeast;
        long most = atMost == null ? Span.UNBOUNDED : atMost;
        if (Math.min(least, most) < 0) {
            throw wrong("A number of people is not negative: " + Math.min(least, most) + ".");
        }
        if (least > most) {
            throw wrong("No number of people is at least " + least + " and at most " + most + ".");
        }
        return new Size(least, most);
    }

    private String place(String option, String filter, Catalogue catalogue) {
        if (!filter.isEmpty() && !catalogue.hasPlace(filter)) {
            throw wrong("There is no place '" + filter + "': " + option + " takes the id of a place or a country code"
                    + " in capitals.");
        }
        return filter;
    }

    private String nationality(Catalogue catalogue) {
        String code = nationality.toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && !catalogue.hasNationality(code)) {
            throw wrong("No event names people of nationality '" + nationality
                    + "': --nationality takes a country code such as CN.");
        }
        return code;
    }

    final ParameterException wrong(String sentence) {
        return new ParameterException(command.commandLine(), sentence);
    }
}
