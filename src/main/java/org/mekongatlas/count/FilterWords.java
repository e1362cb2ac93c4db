package org.mekongatlas.count;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mekongatlas.model.Aspect;
import org.mekongatlas.model.Between;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.EventStatus;
import org.mekongatlas.model.Evidence;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.Size;
import org.mekongatlas.model.SourceCount;
import org.mekongatlas.model.SourceKind;
import org.mekongatlas.model.Where;

/** What a filter asks, in English: the clauses of a sentence, and labels. */
public final class FilterWords {

    /** Countries, by ISO 3166-1 code, that are named with an article within a sentence. */
    private static final Set<String> WITH_ARTICLE =
            Set.of("AE", "BS", "CD", "CF", "CG", "DO", "GB", "GM", "KM", "MH", "MV", "NL", "PH", "SB", "SC", "US");

    private final Catalogue catalogue;

    public FilterWords(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What stands behind the name of what is asked about, in a sentence: {@code out of Myanmar}. */
    String clause(Aspect aspect, Filter filter) {
        boolean turned = filter.except().contains(aspect);
        if (turned && aspect == Aspect.NATIONALITY) {
            return "except those that name nationals of %s"
                    .formatted(name(filter.who().nationality()));
        }
        String clause = phrase(aspect, filter).clause;
        return turned ? "except those %s".formatted(clause) : clause;
    }

    /** What stands by itself, as on a chip: {@code From Myanmar}, {@code Except: Told by state media}. */
    public String label(Aspect aspect, Filter filter) {
        String label = phrase(aspect, filter).label;
        return filter.except().contains(aspect) ? "Except: %s".formatted(label) : label;
    }

    /** What one aspect names, in a sentence and by itself. */
    private record Phrase(String clause, String label) {

        static Phrase of(String clause, String label, String... values) {
            return new Phrase(clause.formatted((Object[]) values), label.formatted((Object[]) values));
        }
    }

    private Phrase phrase(Aspect aspect, Filter filter) {
        Where where = filter.where();
        Evidence evidence = filter.evidence();
        return switch (aspect) {
            case ORIGIN -> Phrase.of("out of %s", "From %s", name(where.origin()));
            case DESTINATION -> Phrase.of("to %s", "To %s", name(where.destination()));
            case BETWEEN -> between(where.between());
            case THROUGH -> Phrase.of("through %s", "Through %s", name(where.through()));
            case NATIONALITY ->
                Phrase.of(
                        "of nationals of %s",
                        "Nationals of %s", name(filter.who().nationality()));
            case PEOPLE ->
                Phrase.of("reported as %s", "Reported as %s", some(filter.who().people()));
            case COUNTING -> Phrase.of("given as %s", "Given as %s", some(evidence.countings()));
            case STATUS -> status(evidence.statuses());
            case CONFIDENCE -> Phrase.of("of %s confidence", "Confidence: %s", some(evidence.confidences()));
            case SOURCE_CLASS -> Phrase.of("told by %s", "Told by %s", some(evidence.sourceClasses()));
            case SOURCES -> sources(evidence.sources());
            case SIZE -> size(filter.size());
            case TEXT -> Phrase.of("that mention “%s”", "Mentions “%s”", filter.text());
        };
    }

    private Phrase between(Between ends) {
        if (ends.one().isEmpty() || ends.other().isEmpty()) {
            return Phrase.of("into or out of %s", "Into or out of %s", name(ends.one() + ends.other()));
        }
        return Phrase.of("between %s and %s", "Between %s and %s", name(ends.one()), name(ends.other()));
    }

    private static Phrase status(Set<EventStatus> statuses) {
        return statuses.size() == EventStatus.values().length
                ? Phrase.of("disputed reports included", "Disputed too")
                : Phrase.of("said to be %s", "Said to be %s", some(statuses));
    }

    private static Phrase sources(SourceCount count) {
        return count == SourceCount.SINGLE
                ? Phrase.of("told by a single source", "A single source")
                : Phrase.of("told by two sources or more", "Two sources or more");
    }

    private static Phrase size(Size size) {
        String least = Words.number(size.least());
        String most = Words.number(size.most());
        if (size.most() == Size.ANY.most()) {
            return Phrase.of("of at least %s people", "At least %s people", least);
        }
        return size.least() == 0
                ? Phrase.of("of at most %s people", "At most %s people", most)
                : Phrase.of("of %s to %s people", "%s to %s people", least, most);
    }

    /** The values in their own order. */
    private static <E extends Enum<E> & Coded> String some(Collection<E> values) {
        List<String> words = values.stream().sorted().map(FilterWords::word).toList();
        return words.isEmpty() ? "nothing" : list(words, "or");
    }

    private static String word(Coded value) {
        if (value instanceof SourceKind kind) {
            return tellers(kind);
        }
        return value instanceof Counting counting ? figures(counting) : value.code();
    }

    private static String figures(Counting counting) {
        return switch (counting) {
            case INCIDENT -> "incidents";
            case TALLY -> "running totals";
            case PLAN -> "plans";
            case ESTIMATE -> "estimates";
            case NONE -> "no figure";
        };
    }

    private static String tellers(SourceKind kind) {
        return switch (kind) {
            case WIRE -> "wires";
            case NEWSPAPER -> "newspapers";
            case BROADCASTER -> "broadcasters";
            case STATE_MEDIA -> "state media";
            case GOVERNMENT -> "governments";
            case UN -> "the UN";
            case NGO -> "NGOs";
            case RESEARCH -> "research";
            case COURT -> "courts";
            case OTHER -> "others";
        };
    }

    /** The name of a place, or of the country with that code, as it stands within a sentence. */
    private String name(String place) {
        return catalogue
                .place(place)
                .or(() -> catalogue.place(place.toLowerCase(Locale.ROOT)))
                .map(FilterWords::name)
                .orElse(place);
    }

    private static String name(Place place) {
        boolean article = WITH_ARTICLE.contains(place.id().toUpperCase(Locale.ROOT));
        return article ? "the " + place.name() : place.name();
    }

    /** {@code a, b or c}. */
    static String list(List<String> words, String last) {
        int end = words.size() - 1;
        return end == 0 ? words.get(0) : String.join(", ", words.subList(0, end)) + " " + last + " " + words.get(end);
    }
}
