package org.mekongatlas.count;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mekongatlas.model.Aspect;
import org.mekongatlas.model.Between;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.EventStatus;
import org.mekongatlas.model.Evidence;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.Size;
import org.mekongatlas.model.SourceCount;
import org.mekongatlas.model.Where;
import org.mekongatlas.model.Who;
import org.mekongatlas.text.Texts;

/** What a filter asks: the clauses of a sentence, and labels. */
public final class FilterWords {

    /** Countries, by ISO 3166-1 code, that English names with an article within a sentence. */
    private static final Set<String> WITH_ARTICLE =
            Set.of("AE", "BS", "CD", "CF", "CG", "DO", "GB", "GM", "KM", "MH", "MV", "NL", "PH", "SB", "SC", "US");

    private final Texts texts;
    private final Catalogue catalogue;

    public FilterWords(Texts texts, Catalogue catalogue) {
        this.texts = texts;
        this.catalogue = catalogue;
    }

    /** What is said of what is asked about, in a sentence: {@code out of Myanmar}. */
    String clause(Aspect aspect, Filter filter) {
        if (!filter.except().contains(aspect)) {
            return phrase(aspect, filter).clause;
        }
        return aspect == Aspect.NATIONALITY
                ? texts.text("asked.nationality.except", name(filter.who().nationality()))
                : texts.text("asked.except", phrase(aspect, filter).clause);
    }

    /** What stands by itself, as on a chip: {@code From Myanmar}, {@code Except: Told by state media}. */
    public String label(Aspect aspect, Filter filter) {
        String label = phrase(aspect, filter).label;
        return filter.except().contains(aspect) ? texts.text("asked.except.label", label) : label;
    }

    /** What one aspect names, in a sentence and by itself. */
    private record Phrase(String clause, String label) {}

    /** @param values of both texts */
    private Phrase phrase(String clause, String label, Object... values) {
        return new Phrase(texts.text(clause, values), texts.text(label, values));
    }

    private Phrase phrase(Aspect aspect, Filter filter) {
        Where where = filter.where();
        Who who = filter.who();
        Evidence evidence = filter.evidence();
        return switch (aspect) {
            case ORIGIN -> phrase("asked.origin", "asked.origin.label", name(where.origin()));
            case DESTINATION -> phrase("asked.destination", "asked.destination.label", name(where.destination()));
            case BETWEEN -> between(where.between());
            case THROUGH -> phrase("asked.through", "asked.through.label", name(where.through()));
            case NATIONALITY -> phrase("asked.nationality", "asked.nationality.label", name(who.nationality()));
            case PEOPLE -> phrase("asked.people", "asked.people.label", some(who.people()));
            case COUNTING -> phrase("asked.counting", "asked.counting.label", some(evidence.countings()));
            case STATUS -> status(evidence.statuses());
            case CONFIDENCE -> phrase("asked.confidence", "asked.confidence.label", some(evidence.confidences()));
            case SOURCE_CLASS -> phrase("asked.source", "asked.source.label", some(evidence.sourceClasses()));
            case SOURCES -> sources(evidence.sources());
            case SIZE -> size(filter.size());
            case TEXT -> phrase("asked.text", "asked.text.label", filter.text());
        };
    }

    private Phrase between(Between ends) {
        if (ends.one().isEmpty() || ends.other().isEmpty()) {
            return phrase("asked.either-end", "asked.either-end.label", name(ends.one() + ends.other()));
        }
        return phrase("asked.between", "asked.between.label", name(ends.one()), name(ends.other()));
    }

    private Phrase status(Set<EventStatus> statuses) {
        return statuses.size() == EventStatus.values().length
                ? phrase("asked.disputed", "asked.disputed.label")
                : phrase("asked.status", "asked.status.label", some(statuses));
    }

    private Phrase sources(SourceCount count) {
        return count == SourceCount.SINGLE
                ? phrase("asked.single-source", "asked.single-source.label")
                : phrase("asked.several-sources", "asked.several-sources.label");
    }

    private Phrase size(Size size) {
        if (size.most() == Size.ANY.most()) {
            return phrase("asked.least", "asked.least.label", size.least());
        }
        return size.least() == 0
                ? phrase("asked.most", "asked.most.label", size.most())
                : phrase("asked.size", "asked.size.label", size.least(), size.most());
    }

    /** The values in their own order. */
    private <E extends Enum<E> & Coded> String some(Collection<E> values) {
        List<String> words = values.stream()
                .sorted()
                .map(value -> texts.of(value, ".within"))
                .toList();
        return words.isEmpty() ? texts.text("asked.nothing") : texts.any(words);
    }

    /** The name of a place, or of the country with that code, as it stands within a sentence. */
    String name(String place) {
        return catalogue
                .place(place)
                .or(() -> catalogue.place(place.toLowerCase(Locale.ROOT)))
                .map(this::name)
                .orElse(place);
    }

    private String name(Place place) {
        boolean article = WITH_ARTICLE.contains(place.id().toUpperCase(Locale.ROOT));
        return article ? texts.text("country.with-article", texts.name(place)) : texts.name(place);
    }
}
