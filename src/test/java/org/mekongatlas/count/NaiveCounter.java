package org.mekongatlas.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mekongatlas.model.Aspect;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.EventStatus;
import org.mekongatlas.model.Evidence;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.Nationality;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Relation;
import org.mekongatlas.model.RelationKind;
import org.mekongatlas.model.Source;
import org.mekongatlas.model.SourceCount;
import org.mekongatlas.model.Span;
import org.mekongatlas.model.Unit;
import org.mekongatlas.model.Where;

/**
 * The counting rule once more, sentence by sentence and without a thought for speed: what {@link Counter} is held
 * against. It shares nothing with it but the records of question and answer.
 */
final class NaiveCounter {

    /** A figure, with null for an unbounded high. */
    private record Figure(long low, long best, Long high) {}

    private static final Map<PlaceKind, Integer> SIZES = Map.of(
            PlaceKind.HUB, 0,
            PlaceKind.CROSSING, 0,
            PlaceKind.AIRPORT, 0,
            PlaceKind.BASE, 0,
            PlaceKind.TOWN, 1,
            PlaceKind.HUB_AREA, 1,
            PlaceKind.CITY, 2,
            PlaceKind.REGION, 9,
            PlaceKind.COUNTRY, 9);

    private final Catalogue catalogue;
    private final Question question;
    private final Map<String, Event> universe = new TreeMap<>();
    private final Collection<String> named;

    /** What takes part, with its figure. */
    private final Map<String, Figure> selected = new TreeMap<>();

    private final Map<String, String> reasons = new TreeMap<>();
    /** From a tally to the p of its increment. */
    private final Map<String, String> increments = new HashMap<>();

    /** Whether what is known for a country is in each of its places, unless turned round; whether so for one aspect. */
    private boolean loosely;

    private boolean here;

    private final Map<String, String> inside = new TreeMap<>();

    NaiveCounter(Catalogue catalogue, Question question, Collection<String> named) {
        this.catalogue = catalogue;
        this.question = question;
        this.named = named;
        catalogue.events().forEach(event -> universe.put(event.id(), event));
    }

    static Answer answer(Catalogue catalogue, Question question) {
        List<String> all = catalogue.events().stream().map(Event::id).toList();
        return new NaiveCounter(catalogue, question, all).answer();
    }

    static Answer answer(Catalogue catalogue, Question question, Collection<String> named) {
        return new NaiveCounter(catalogue, question, named).answer();
    }

    // Section 2

    private static long point(Long low, Long high) {
        if (low != null && high != null) {
            return (long) Math.floor((low + high) / 2.0 + 0.5);
        }
        return low != null ? low : high;
    }

    private Figure figure(Event event) {
        List<Claim> claims = new ArrayList<>();
        if (question.nationality().isEmpty()) {
            claims.addAll(catalogue.claimsOf(event.id()));
        } else {
            for (Nationality row : catalogue.nationalitiesOf(event.id())) {
                if (row.country().equals(question.nationality())) {
                    claims.add(new Claim(row.event(), row.source(), row.low(), row.high(), row.qualifier(), ""));
                }
            }
        }
        claims.removeIf(claim -> claim.low() == null && claim.high() == null);
        if (claims.isEmpty() || event.counting() == Counting.NONE) {
            return null;
        }
        long low = Long.MAX_VALUE;
        Long high = 0L;
        for (Claim claim : claims) {
            low = Math.min(low, claim.low() == null ? 0 : claim.low());
            high = high == null || claim.high() == null ? null : (Long) Math.max(high, claim.high());
        }
        return new Figure(low, best(claims), high);
    }

    private long best(List<Claim> claims) {
        List<Long> points = new ArrayList<>();
        for (Claim claim : claims) {
            points.add(point(claim.low(), claim.high()));
        }
        points.sort(null);
        switch (question.rule()) {
            case LOWEST:
                return points.get(0);
            case HIGHEST:
                return points.get(points.size() - 1);
            case MEDIAN:
                return points.size() % 2 == 1 ? points.get(points.size() / 2) : points.get(points.size() / 2 - 1);
            default:
                return latest(claims);
        }
    }

    private long latest(List<Claim> claims) {
        String newest = "";
        long point = 0;
        for (Claim claim : claims) {
            String published = published(claim.source());
            long own = point(claim.low(), claim.high());
            if (published.compareTo(newest) > 0 || newest.isEmpty() || published.equals(newest) && own < point) {
                newest = published;
                point = own;
            }
        }
        return point;
    }

    /** A text that sorts by first day, then by last. */
    private String published(String source) {
        FuzzyDate date = catalogue.source(source).map(Source::published).orElse(null);
        return date == null ? "0" : date.first() + ".." + date.last();
    }

    // Section 3

    /** Ids of what passes only where what is known for a country is in each of its places. */
    static Set<String> countryWide(Catalogue catalogue, Question question) {
        NaiveCounter strict = new NaiveCounter(catalogue, question, List.of());
        NaiveCounter loose = new NaiveCounter(catalogue, question, List.of());
        loose.loosely = true;
        Set<String> wide = new TreeSet<>();
        for (Event event : catalogue.events()) {
            if (strict.overlapsWindow(event) && loose.matches(event) && !strict.matches(event)) {
                wide.add(event.id());
            }
        }
        return wide;
    }

    private boolean placeMatches(String filter, String place) {
        if (filter.isEmpty()) {
            return true;
        }
        Place around = catalogue.place(place).orElse(null);
        if (here
                && around != null
                && around.kind() == PlaceKind.COUNTRY
                && around.country().equals(countryOf(filter))) {
            return true;
        }
        if (place.isEmpty()) {
            return false;
        }
        Place asked = catalogue.place(filter).orElse(null);
        String country = asked == null ? filter : asked.country();
        if (asked == null || asked.kind() == PlaceKind.COUNTRY) {
            return country.equals(countryOf(place));
        }
        for (String here = place; !here.isEmpty(); here = enclosing(here)) {
            if (here.equals(filter)) {
                return true;
            }
        }
        return false;
    }

    /** The first larger place one comes to from near to near, or empty. */
    private String enclosing(String place) {
        Place inner = catalogue.place(place).orElse(null);
        String here = inner == null ? "" : inner.near();
        for (int steps = 0; steps < catalogue.places().size() && !here.isEmpty(); steps++) {
            Place outer = catalogue.place(here).orElseThrow();
            double east = (inner.longitude() - outer.longitude()) * Math.cos(Math.toRadians(inner.latitude()));
            boolean far = Math.hypot(inner.latitude() - outer.latitude(), east) * 111.2 > 30;
            int larger = SIZES.get(outer.kind()) - SIZES.get(inner.kind());
            if (outer.country().isEmpty() || !outer.country().equals(inner.country()) || larger < 0) {
                return "";
            }
            if (larger > 0) {
                return SIZES.get(outer.kind()) == 9 || far ? "" : here;
            }
            here = outer.near();
        }
        return "";
    }

    private String countryOf(String place) {
        return catalogue.place(place).map(Place::country).orElse("");
    }

    private boolean matches(Event event) {
        if (!question.kinds().contains(event.kind())) {
            return false;
        }
        for (Aspect aspect : Aspect.values()) {
            here = loosely && !question.filter().except().contains(aspect);
            if (question.filter().narrows(aspect)
                    && passes(aspect, event) == question.filter().except().contains(aspect)) {
                return false;
            }
        }
        return true;
    }

    /** What is no journey is in a place if one of its places is. */
    private boolean isIn(String filter, Event event) {
        return filter.isEmpty() || event.places().stream().anyMatch(place -> placeMatches(filter, place));
    }

    private boolean begins(String filter, Event event) {
        return event.kind().isMovement() ? placeMatches(filter, beginning(event)) : isIn(filter, event);
    }

    private boolean ends(String filter, Event event) {
        return event.kind().isMovement() ? placeMatches(filter, event.destination()) : isIn(filter, event);
    }

    private boolean passes(Aspect aspect, Event event) {
        Where where = question.filter().where();
        Evidence evidence = question.filter().evidence();
        List<Source> sources = catalogue.sourcesOfEvent(event.id());
        switch (aspect) {
            case ORIGIN:
                return begins(where.origin(), event);
            case DESTINATION:
                return ends(where.destination(), event);
            case BETWEEN:
                String one = where.between().one();
                String other = where.between().other();
                return begins(one, event) && ends(other, event) || begins(other, event) && ends(one, event);
            case THROUGH:
                return event.kind().isMovement()
                        ? event.via().stream().anyMatch(stop -> placeMatches(where.through(), stop))
                        : isIn(where.through(), event);
            case NATIONALITY:
                return namesNationality(event)
                        || !question.filter().except().contains(aspect) && mayHideNationality(event);
            case PEOPLE:
                return question.people().contains(event.people());
            case COUNTING:
                return evidence.countings().contains(event.counting());
            case STATUS:
                boolean usual =
                        evidence.statuses().size() == 4 && !evidence.statuses().contains(EventStatus.DISPUTED);
                return usual || evidence.statuses().contains(event.status());
            case CONFIDENCE:
                return evidence.confidences().contains(event.confidence());
            case SOURCE_CLASS:
                return sources.stream()
                        .anyMatch(source -> evidence.sourceClasses().contains(source.kind()));
            case SOURCES:
                Set<String> publishers = new HashSet<>();
                sources.forEach(source -> publishers.add(source.publisher()));
                return evidence.sources() == SourceCount.SINGLE ? publishers.size() == 1 : publishers.size() >= 2;
            case SIZE:
                Figure figure = event.unit() == null || event.unit() == Unit.PERSONS ? figure(event) : null;
                return figure != null
                        && figure.best >= question.filter().size().least()
                        && figure.best <= question.filter().size().most();
            default:
                return mentions(event, sources);
        }
    }

    private boolean namesNationality(Event event) {
        String country = question.filter().who().nationality();
        return catalogue.nationalitiesOf(event.id()).stream()
                .anyMatch(row -> row.country().equals(country));
    }

    private boolean mayHideNationality(Event event) {
        List<Nationality> rows = catalogue.nationalitiesOf(event.id());
        Map<String, Long> known = new HashMap<>();
        for (Nationality row : rows) {
            if (row.low() != null || row.high() != null) {
                known.merge(row.country(), point(row.low(), row.high()), Math::max);
            }
        }
        long sum = known.values().stream().mapToLong(people -> people).sum();
        Figure all = new NaiveCounter(catalogue, question.withNationality(""), named).figure(event);
        boolean persons = event.unit() == null || event.unit() == Unit.PERSONS;
        return persons && (rows.isEmpty() || all == null || sum < all.best);
    }

    private static String beginning(Event event) {
        return event.origin().isEmpty() ? event.place() : event.origin();
    }

    private boolean mentions(Event event, List<Source> sources) {
        List<String> texts = new ArrayList<>(List.of(event.id(), event.title(), event.summary(), event.note()));
        texts.add(event.kind().code());
        texts.add(event.start().toString());
        sources.forEach(source -> texts.addAll(List.of(source.publisher(), source.title())));
        event.places()
                .forEach(id -> texts.add(catalogue.place(id).map(Place::name).orElse("")));
        for (String word :
                question.filter().text().toLowerCase().replace('ó', 'o').split(" ")) {
            if (texts.stream().noneMatch(text -> text.toLowerCase().contains(word))) {
                return false;
            }
        }
        return true;
    }

    /** The first reason that holds but for time, or empty. */
    private String reason(Event event) {
        if (!question.nationality().isEmpty() && !namesNationality(event)) {
            return "NATIONALITY_UNKNOWN";
        }
        if (event.unit() != null && event.unit() != Unit.PERSONS) {
            return "NOT_PERSONS";
        }
        if (event.counting() == Counting.PLAN) {
            return "PLAN";
        }
        if (event.counting() == Counting.ESTIMATE) {
            return "ESTIMATE";
        }
        if (event.status() == EventStatus.ANNOUNCED) {
            return "ANNOUNCED";
        }
        if (event.status() == EventStatus.CANCELLED) {
            return "CANCELLED";
        }
        if (event.status() == EventStatus.DISPUTED && !question.includeDisputed()) {
            return "DISPUTED";
        }
        if (figure(event) == null) {
            return "NO_FIGURE";
        }
        return mayBeInAnotherKind(event) ? "OTHER_KIND" : "";
    }

    /** Whether an earlier kind, or any movement, is asked for beside what is no movement. */
    private boolean mayBeInAnotherKind(Event event) {
        boolean earlier = false;
        for (EventKind kind : question.kinds()) {
            earlier |= kind.isMovement() || kind.ordinal() < event.kind().ordinal();
        }
        return question.kinds().contains(event.kind()) && !event.kind().isMovement() && earlier;
    }

    // Section 4

    private boolean overlapsWindow(Event event) {
        LocalDate from = question.window().from();
        LocalDate to = question.window().to();
        return (from == null || !event.lastDay().isBefore(from))
                && (to == null || !event.firstDay().isAfter(to));
    }

    private boolean insideWindow(Event event) {
        LocalDate from = question.window().from();
        LocalDate to = question.window().to();
        return (from == null || !event.firstDay().isBefore(from))
                && (to == null || !event.lastDay().isAfter(to));
    }

    private static final Comparator<Event> AGE =
            Comparator.comparing(Event::lastDay).thenComparing(Event::id);

    private Event previous(Event tally) {
        return tally.supersedes().stream()
                .filter(universe::containsKey)
                .map(universe::get)
                .filter(event -> event.counting() == Counting.TALLY && tally.counting() == Counting.TALLY)
                .max(AGE)
                .orElse(null);
    }

    private List<Event> chain(Event tally) {
        List<Event> chain = new ArrayList<>();
        Event state = tally;
        while (state != null) {
            chain.add(state);
            state = previous(state);
        }
        return chain;
    }

    private void select() {
        List<Event> straddling = new ArrayList<>();
        for (Event event : universe.values()) {
            if (named.contains(event.id()) && matches(event) && overlapsWindow(event)) {
                String reason = reason(event);
                if (!reason.isEmpty()) {
                    reasons.put(event.id(), reason);
                } else if (insideWindow(event)) {
                    selected.put(event.id(), figure(event));
                } else {
                    straddling.add(event);
                }
            }
        }
        takeIncrements(straddling);
        for (Event event : straddling) {
            if (!selected.containsKey(event.id()) && !inside.containsKey(event.id())) {
                reasons.put(event.id(), "STRADDLES");
            }
        }
    }

    private void takeIncrements(List<Event> straddling) {
        LocalDate from = question.window().from();
        LocalDate to = question.window().to();
        straddling.sort(AGE.reversed());
        Set<Event> onTaken = new HashSet<>();
        for (Event t : straddling) {
            boolean tooEarly = from != null && t.firstDay().isBefore(from);
            boolean ends = to == null || !t.lastDay().isAfter(to);
            if (t.counting() == Counting.TALLY && tooEarly && ends && !onTaken.contains(t)) {
                Event p = oldestThatReaches(from, chain(t));
                if (p != null && p != t) {
                    increments.put(t.id(), p.id());
                    selected.put(t.id(), growth(figure(p), figure(t)));
                    onTaken.addAll(chain(t));
                    nestRestOfChain(t, straddling);
                }
            }
        }
    }

    private Event oldestThatReaches(LocalDate from, List<Event> chain) {
        return chain.stream()
                .filter(event -> !event.lastDay().isBefore(from.minusDays(1)))
                .filter(event -> reason(event).isEmpty())
                .min(AGE)
                .orElse(null);
    }

    private void nestRestOfChain(Event t, List<Event> straddling) {
        for (Event state : chain(t)) {
            boolean placed = increments.containsKey(state.id()) || inside.containsKey(state.id());
            if (straddling.contains(state) && !placed) {
                inside.put(state.id(), t.id());
            }
        }
    }

    private static Figure growth(Figure p, Figure t) {
        return new Figure(
                Math.max(0, t.low - (p.high == null ? p.best : p.high)),
                Math.max(0, t.best - p.best),
                t.high == null ? null : (Long) Math.max(0, t.high - p.low));
    }

    private LocalDate begins(Event event) {
        String p = increments.get(event.id());
        return p == null ? event.firstDay() : universe.get(p).lastDay().plusDays(1);
    }

    // Section 5

    private List<Event> containers(Event event) {
        List<String> ids = new ArrayList<>();
        ids.add(event.within());
        universe.values().stream()
                .filter(other ->
                        other.counting() == Counting.TALLY && other.supersedes().contains(event.id()))
                .sorted(AGE)
                .forEach(other -> ids.add(other.id()));
        if (question.basis() == Basis.PEOPLE) {
            ids.addAll(event.onwardOf());
        }
        ids.removeIf(id -> !universe.containsKey(id));
        return ids.stream().map(universe::get).toList();
    }

    private String container(Event event) {
        List<Event> generation = List.of(event);
        Set<String> seen = new HashSet<>(Set.of(event.id()));
        while (!generation.isEmpty()) {
            List<Event> next = new ArrayList<>();
            for (Event member : generation) {
                for (Event container : containers(member)) {
                    if (seen.add(container.id())) {
                        if (standsFor(container, event)) {
                            return container.id();
                        }
                        next.add(container);
                    }
                }
            }
            generation = next;
        }
        return null;
    }

    private boolean standsFor(Event container, Event event) {
        if (!selected.containsKey(container.id())) {
            return false;
        }
        String p = increments.get(container.id());
        return p == null || begins(event).isAfter(universe.get(p).lastDay());
    }

    private List<Event> children(Event event) {
        return universe.values().stream()
                .filter(child -> selected.containsKey(child.id()) && event.id().equals(inside.get(child.id())))
                .toList();
    }

    private Figure total(Event event) {
        Figure total = selected.get(event.id());
        for (Event child : children(event)) {
            Figure part = total(child);
            total = new Figure(
                    Math.max(total.low, part.low),
                    Math.max(total.best, part.best),
                    total.high == null || part.high == null ? null : (Long) Math.max(total.high, part.high));
        }
        return total;
    }

    private boolean outgrown(Event event) {
        long sum = 0;
        for (Event child : children(event)) {
            sum += total(child).best;
        }
        return sum > selected.get(event.id()).best;
    }

    private boolean maybeSame(Event a, Event b) {
        Set<RelationKind> words = new HashSet<>();
        for (Relation relation : catalogue.relationsOf(a.id())) {
            if (relation.eventA().equals(b.id()) || relation.eventB().equals(b.id())) {
                words.add(relation.kind());
            }
        }
        if (!words.isEmpty()) {
            return words.contains(RelationKind.OVERLAPS);
        }
        boolean tally = a.counting() == Counting.TALLY || b.counting() == Counting.TALLY;
        return tally && shareDay(a, b) && sameRoute(a, b) && !otherNationals(a, b) && !legsOfOneJourney(a, b);
    }

    private boolean shareDay(Event a, Event b) {
        for (LocalDate day = begins(a); !day.isAfter(a.lastDay()); day = day.plusDays(1)) {
            if (!day.isBefore(begins(b)) && !day.isAfter(b.lastDay())) {
                return true;
            }
        }
        return false;
    }

    private boolean sameRoute(Event a, Event b) {
        String fromA = countryOf(a.origin().isEmpty() ? a.place() : a.origin());
        String fromB = countryOf(b.origin().isEmpty() ? b.place() : b.origin());
        String toA = countryOf(a.destination());
        String toB = countryOf(b.destination());
        boolean origins = fromA.equals(fromB) || fromA.isEmpty() || fromB.isEmpty();
        boolean destinations = toA.equals(toB)
                || toA.isEmpty()
                || toB.isEmpty()
                || b.via().stream().anyMatch(stop -> countryOf(stop).equals(toA))
                || a.via().stream().anyMatch(stop -> countryOf(stop).equals(toB));
        boolean laterLeg = question.basis() == Basis.PEOPLE
                && (!toA.isEmpty() && toA.equals(fromB) || !toB.isEmpty() && toB.equals(fromA));
        return origins && destinations || laterLeg;
    }

    private boolean otherNationals(Event a, Event b) {
        Map<String, Long> ofA = nationals(a);
        Map<String, Long> ofB = nationals(b);
        boolean common = ofA.keySet().stream().anyMatch(ofB::containsKey);
        return wholly(a, ofA) && wholly(b, ofB) && !common;
    }

    private Map<String, Long> nationals(Event event) {
        Map<String, Long> points = new HashMap<>();
        for (Nationality row : catalogue.nationalitiesOf(event.id())) {
            long point = row.low() == null && row.high() == null ? 0 : point(row.low(), row.high());
            points.put(row.country(), Math.max(point, points.getOrDefault(row.country(), 0L)));
        }
        return points;
    }

    private boolean wholly(Event event, Map<String, Long> nationals) {
        long sum = 0;
        for (long point : nationals.values()) {
            sum += point;
        }
        return sum >= selected.get(event.id()).best;
    }

    private boolean legsOfOneJourney(Event a, Event b) {
        return question.basis() == Basis.MOVEMENTS
                && (earlierLegs(a).contains(b.id()) || earlierLegs(b).contains(a.id()));
    }

    private Set<String> earlierLegs(Event event) {
        Set<String> legs = new HashSet<>();
        for (String leg : event.onwardOf()) {
            if (universe.containsKey(leg)) {
                legs.add(leg);
                legs.addAll(earlierLegs(universe.get(leg)));
            }
        }
        return legs;
    }

    // The answer

    private Answer answer() {
        select();
        List<Event> roots = roots();
        List<Event> taken = new ArrayList<>();
        List<Answer.Counted> counted = new ArrayList<>();
        List<Answer.Overlapping> overlapping = new ArrayList<>();
        long low = 0;
        long best = 0;
        Long high = 0L;
        for (Event root : roots) {
            Figure total = total(root);
            String from = increments.getOrDefault(root.id(), "");
            Event same = taken.stream()
                    .filter(other -> maybeSame(root, other))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                taken.add(root);
                counted.add(new Answer.Counted(root.id(), span(total), from));
                low += total.low;
                best += total.best;
            } else {
                overlapping.add(new Answer.Overlapping(root.id(), same.id(), span(total), from));
            }
            high = high == null || total.high == null ? null : (Long) (high + total.high);
        }
        Span total = span(new Figure(low, best, high));
        return new Answer(total, counted, nested(), overlapping, outgrown(), excluded(), restatements());
    }

    private List<Event> roots() {
        List<Event> roots = new ArrayList<>();
        for (String id : selected.keySet()) {
            String container = container(universe.get(id));
            if (container == null) {
                roots.add(universe.get(id));
            } else {
                inside.put(id, container);
            }
        }
        roots.sort(Comparator.<Event>comparingLong(root -> -total(root).best)
                .thenComparing(root -> -total(root).low)
                .thenComparing(Event::id));
        return roots;
    }

    private List<Answer.Nested> nested() {
        List<Answer.Nested> nested = new ArrayList<>();
        inside.forEach((event, container) -> {
            Event part = universe.get(event);
            Figure figure = selected.containsKey(event) ? total(part) : figure(part);
            nested.add(new Answer.Nested(event, container, span(figure), increments.getOrDefault(event, "")));
        });
        return nested;
    }

    private List<String> outgrown() {
        return selected.keySet().stream()
                .filter(id -> outgrown(universe.get(id)))
                .toList();
    }

    private List<Answer.Excluded> excluded() {
        List<Answer.Excluded> excluded = new ArrayList<>();
        reasons.forEach((event, reason) -> excluded.add(new Answer.Excluded(event, Reason.valueOf(reason))));
        return excluded;
    }

    private List<Answer.Restatement> restatements() {
        List<Answer.Restatement> restatements = new ArrayList<>();
        for (String id : selected.keySet()) {
            Event t = universe.get(id);
            Event p = previous(t);
            if (p != null && (selected.containsKey(p.id()) || inside.containsKey(p.id()))) {
                long fell = figure(p).best - figure(t).best;
                if (fell > 0) {
                    restatements.add(new Answer.Restatement(id, p.id(), fell));
                }
            }
        }
        return restatements;
    }

    private static Span span(Figure figure) {
        return new Span(figure.low, figure.best, figure.high == null ? Span.UNBOUNDED : figure.high);
    }
}
