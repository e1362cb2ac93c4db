package org.mekongatlas.count;

import java.util.BitSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mekongatlas.model.Aspect;
import org.mekongatlas.model.Between;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Evidence;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Size;

/** Makes one test of a question's filter; counting rule, section 3. Any thread. */
final class Sieve {

    private final Gazetteer gazetteer;
    private final Tellers tellers;
    private final TextMatches texts;

    /** @param events all of the catalogue */
    Sieve(Catalogue catalogue, Events events, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        tellers = new Tellers(catalogue, events);
        texts = new TextMatches(catalogue, events);
    }

    /** Whether an event passes the filter; null where every event does, so that none need be asked. */
    Predicate<Row> test(Question question) {
        return test(question, gazetteer::covered);
    }

    /**
     * The same, where what is known for a country as a whole is in each of its places, unless these are turned round.
     */
    Predicate<Row> testLoosely(Question question) {
        return test(question, gazetteer::coveredOrCountry);
    }

    private Predicate<Row> test(Question question, Function<String, BitSet> places) {
        Filter filter = question.filter();
        return filter.aspects().stream()
                .map(aspect -> filter.except().contains(aspect)
                        ? named(aspect, question, gazetteer::covered).negate()
                        : named(aspect, question, places))
                .reduce(Predicate::and)
                .orElse(null);
    }

    /** Whether an event is what an aspect of the filter names. */
    private Predicate<Row> named(Aspect aspect, Question question, Function<String, BitSet> places) {
        Filter filter = question.filter();
        Evidence evidence = filter.evidence();
        return switch (aspect) {
            case ORIGIN -> beginsIn(places.apply(filter.where().origin()));
            case DESTINATION -> endsIn(places.apply(filter.where().destination()));
            case BETWEEN -> between(filter.where().between(), places);
            case THROUGH -> through(places.apply(filter.where().through()));
            case NATIONALITY -> nationals(question);
            case PEOPLE -> row -> filter.who().people().contains(row.event().people());
            case COUNTING -> row -> evidence.countings().contains(row.event().counting());
            case STATUS -> row -> evidence.admits(row.event().status());
            case CONFIDENCE ->
                row -> evidence.confidences().contains(row.event().confidence());
            case SOURCE_CLASS -> tellers.ofClasses(evidence.sourceClasses());
            case SOURCES -> tellers.asMany(evidence.sources());
            case SIZE -> asLarge(filter.size(), question);
            case TEXT -> texts.holding(filter.text());
        };
    }

    private static Predicate<Row> beginsIn(BitSet places) {
        return row -> row.journey() ? contains(places, row.origin()) : isIn(places, row);
    }

    private static Predicate<Row> endsIn(BitSet places) {
        return row -> row.journey() ? contains(places, row.destination()) : isIn(places, row);
    }

    private static Predicate<Row> between(Between ends, Function<String, BitSet> places) {
        return route(ends.one(), ends.other(), places).or(route(ends.other(), ends.one(), places));
    }

    /** From one place to another, each of them any place where it is empty. */
    private static Predicate<Row> route(String from, String to, Function<String, BitSet> places) {
        Predicate<Row> begins = from.isEmpty() ? row -> true : beginsIn(places.apply(from));
        return to.isEmpty() ? begins : begins.and(endsIn(places.apply(to)));
    }

    private static Predicate<Row> through(BitSet places) {
        return row -> isIn(places, row);
    }

    /** Whether a journey leads through some places; whether what is no journey has one of them among its own. */
    private static boolean isIn(BitSet places, Row row) {
        for (int stop : row.stops()) {
            if (places.get(stop)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What may tell of nationals: who counts them leaves out what does not name them, with that reason. Turned round,
     * all that does not name them passes.
     */
    private static Predicate<Row> nationals(Question question) {
        String country = question.filter().who().nationality();
        boolean counted = !question.nationality().isEmpty();
        return row -> row.figures(country) != null || counted && row.hidesNationalities(question.rule());
    }

    private static Predicate<Row> asLarge(Size size, Question question) {
        return row -> {
            FigureByRule figures = row.figures(question.nationality());
            boolean known = row.flaw() != Reason.NOT_PERSONS && figures != null && figures.by(question.rule()) != null;
            return known && size.holds(figures.by(question.rule()).best());
        };
    }

    private static boolean contains(BitSet places, int place) {
        return place != Gazetteer.NOWHERE && places.get(place);
    }
}
