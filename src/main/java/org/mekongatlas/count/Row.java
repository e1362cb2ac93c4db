package org.mekongatlas.count;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Nationality;
import org.mekongatlas.model.Rule;
import org.mekongatlas.model.Span;
import org.mekongatlas.model.Unit;

/**
 * What counting needs to know of one event, worked out once for all questions.
 *
 * @param number of the event among all of the catalogue
 * @param first first day covered, counted from 1970-01-01
 * @param last last day covered
 * @param origin number of the place where it begins, else of its scene, negative where nobody names one
 * @param destination number of a place, negative where nobody names one
 * @param stops numbers of the known places on the way; of what is no journey, of all its places
 * @param flaw why no question counts it, or null; DISPUTED holds only where disputed events are not asked for
 * @param figures all nationalities together
 * @param byNationality the same for each country that has a row
 * @param countries a bit for each country that has a row, by its hash: rows without a common bit share no country
 * @param nationals the sum of the points by nationality, the largest one of each country
 */
record Row(
        int number,
        Event event,
        int first,
        int last,
        int origin,
        int destination,
        int[] stops,
        Route route,
        Reason flaw,
        FigureByRule figures,
        Map<String, FigureByRule> byNationality,
        long countries,
        long nationals) {

    /** A claim list of an event that gives no number. */
    private static final List<Claim> SILENT = List.of();

    static Row of(int number, Event event, Catalogue catalogue, Gazetteer gazetteer, ClaimChoice choice) {
        boolean numbered = event.counting() != Counting.NONE;
        List<Nationality> nationalities = catalogue.nationalitiesOf(event.id());
        Map<String, FigureByRule> byNationality = new HashMap<>();
        claimsByCountry(nationalities)
                .forEach((country, claims) -> byNationality.put(country, choice.figures(numbered ? claims : SILENT)));
        return new Row(
                number,
                event,
                (int) event.firstDay().toEpochDay(),
                (int) event.lastDay().toEpochDay(),
                gazetteer.number(event.stops().get(0)),
                gazetteer.number(event.destination()),
                gazetteer.stops(event),
                gazetteer.route(event),
                flaw(event),
                choice.figures(numbered ? catalogue.claimsOf(event.id()) : SILENT),
                byNationality,
                bits(byNationality.keySet()),
                nationals(nationalities));
    }

    String id() {
        return event.id();
    }

    boolean journey() {
        return event.kind().isMovement();
    }

    boolean tally() {
        return event.counting() == Counting.TALLY;
    }

    /** What each nationality row says, as a claim. */
    static Claim claim(Nationality row) {
        return new Claim(row.event(), row.source(), row.low(), row.high(), row.qualifier(), "");
    }

    /** Figures of everyone, or of the nationals of one country; null where that country has no row. */
    FigureByRule figures(String nationality) {
        return nationality.isEmpty() ? figures : byNationality.get(nationality);
    }

    /** Whether nobody says of which nationality some of its people are. */
    boolean hidesNationalities(Rule rule) {
        Span everyone = figures.by(rule);
        return flaw != Reason.NOT_PERSONS
                && (byNationality.isEmpty() || everyone == null || nationals < everyone.best());
    }

    boolean sharesNationalityWith(Row other) {
        return (countries & other.countries) != 0
                && !Collections.disjoint(byNationality.keySet(), other.byNationality.keySet());
    }

    private static Reason flaw(Event event) {
        if (event.unit() != null && event.unit() != Unit.PERSONS) {
            return Reason.NOT_PERSONS;
        }
        return switch (event.counting()) {
            case PLAN -> Reason.PLAN;
            case ESTIMATE -> Reason.ESTIMATE;
            default -> flawOfStatus(event);
        };
    }

    private static Reason flawOfStatus(Event event) {
        return switch (event.status()) {
            case DONE, ONGOING -> null;
            case ANNOUNCED -> Reason.ANNOUNCED;
            case CANCELLED -> Reason.CANCELLED;
            case DISPUTED -> Reason.DISPUTED;
        };
    }

    private static Map<String, List<Claim>> claimsByCountry(List<Nationality> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Nationality::country, Collectors.mapping(Row::claim, Collectors.toList())));
    }

    private static long bits(Set<String> countries) {
        return countries.stream().mapToLong(country -> 1L << country.hashCode()).reduce(0, (one, other) -> one | other);
    }

    private static long nationals(List<Nationality> rows) {
        Map<String, Long> largest = new HashMap<>();
        rows.stream()
                .filter(Nationality::hasFigure)
                .forEach(row -> largest.merge(row.country(), row.point(), Math::max));
        return largest.values().stream().mapToLong(Long::longValue).sum();
    }
}
