package org.mekongatlas.count;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.model.Aspect;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.Where;
import org.mekongatlas.text.Texts;

/** Which smaller places a place stands for in filters and totals, in words; counting rule, section 3. */
public record Covering(Texts texts, Catalogue catalogue, Counter counter) {

    private static final int NAMED = 6;

    /** {@code Counted with what lies near: KK Park, Shwe Kokko and 4 more}; empty where a place stands for itself. */
    public String note(Place place) {
        List<String> names = names(place);
        if (names.size() > NAMED) {
            return texts.text("place.covers-more", few(names), names.size() - NAMED);
        }
        return names.isEmpty() ? "" : texts.text("place.covers", few(names));
    }

    /**
     * {@code Myawaddy with KK Park, Shwe Kokko and 4 more}; empty for a country, and for a place that stands for
     * itself.
     */
    public String words(String id) {
        return catalogue
                .place(id)
                .filter(place -> place.kind() != PlaceKind.COUNTRY)
                .map(this::words)
                .orElse("");
    }

    /** The same of all places that an aspect of a filter names, a line for each. */
    public String words(Aspect aspect, Filter filter) {
        Where where = filter.where();
        Stream<String> named =
                switch (aspect) {
                    case ORIGIN -> Stream.of(where.origin());
                    case DESTINATION -> Stream.of(where.destination());
                    case BETWEEN ->
                        Stream.of(where.between().one(), where.between().other());
                    case THROUGH -> Stream.of(where.through());
                    default -> Stream.empty();
                };
        return named.map(this::words).filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String words(Place place) {
        List<String> names = names(place);
        if (names.size() > NAMED) {
            return texts.text("filter.covers-more", texts.name(place), few(names), names.size() - NAMED);
        }
        return names.isEmpty() ? "" : texts.text("filter.covers", texts.name(place), few(names));
    }

    private List<String> names(Place place) {
        return catalogue.places().stream()
                .filter(other -> !other.equals(place) && counter.covers(place.id(), other.id()))
                .map(texts::name)
                .sorted(texts.alphabet())
                .toList();
    }

    private String few(List<String> names) {
        return names.stream().limit(NAMED).collect(Collectors.joining(texts.text("list.comma")));
    }
}
