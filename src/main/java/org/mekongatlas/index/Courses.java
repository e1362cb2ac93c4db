package org.mekongatlas.index;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Counter;
import org.mekongatlas.index.Histogram.Bin;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Nationality;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Source;
import org.mekongatlas.model.TimeWindow;

/** What pages on places and nationalities tell in charts and tables. Immutable; any thread. */
public final class Courses {

    private static final Comparator<Share> LARGEST_FIRST = Comparator.comparing(
                    (Share share) -> -share.answer().total().best())
            .thenComparing(Share::country);

    private final Catalogue catalogue;
    private final Counter counter;

    /**
     * The people of those journeys that begin or end in one country.
     *
     * @param country ISO 3166-1 alpha-2 in upper case; empty where it is not known or a region of several
     */
    public record Share(String country, Answer answer) {}

    /** @param events how many a publisher reports */
    public record Reporter(String publisher, int events) {}

    Courses(Catalogue catalogue, Counter counter) {
        this.catalogue = catalogue;
        this.counter = counter;
    }

    /** The events whose journey begins, passes or ends at a place or what it covers, by id. */
    public List<String> at(String place, Stop stop) {
        return catalogue.events().stream()
                .filter(event -> event.kind().isMovement())
                .filter(event -> stop.of(event).anyMatch(here -> counter.covers(place, here)))
                .map(Event::id)
                .toList();
    }

    /** The events of which somebody says how many were of a nationality, by id. */
    public List<String> of(String nationality) {
        return catalogue.dataset().nationalities().stream()
                .filter(row -> row.country().equals(nationality))
                .map(Nationality::event)
                .distinct()
                .toList();
    }

    /**
     * The events that say how many were of a country's nationality, but neither they nor a later leg end there, by id.
     */
    public List<String> elsewhere(Place country) {
        Set<String> home = new HashSet<>(at(country.id(), Stop.END));
        Deque<String> open = new ArrayDeque<>(home);
        while (!open.isEmpty()) {
            catalogue.event(open.pop()).map(Event::onwardOf).orElse(List.of()).stream()
                    .filter(home::add)
                    .forEach(open::push);
        }
        return of(country.country()).stream()
                .filter(event -> !home.contains(event))
                .toList();
    }

    /**
     * A total through time.
     *
     * @param question whatever its window
     * @param events by id
     * @param extent bounded at both ends; steps are the bins that it touches
     */
    public Course course(Question question, Collection<String> events, Bin bin, TimeWindow extent) {
        List<Course.Step> steps = bin.over(extent).stream()
                .map(period -> new Course.Step(period, counter.answer(question.withWindow(period), events)))
                .toList();
        return new Course(counter.answer(question.withWindow(TimeWindow.ALL), events), steps);
    }

    /** A total by the countries in which its journeys begin or end, the largest first; each counted by itself. */
    public List<Share> shares(Question question, Collection<String> events, Stop stop) {
        return byCountry(events, stop).entrySet().stream()
                .map(group -> new Share(group.getKey(), counter.answer(question, group.getValue())))
                .filter(share -> share.answer().events() > 0)
                .sorted(LARGEST_FIRST)
                .toList();
    }

    private Map<String, List<String>> byCountry(Collection<String> events, Stop stop) {
        Function<Event, String> country = event -> stop.of(event)
                .findFirst()
                .flatMap(catalogue::place)
                .map(Place::country)
                .orElse("");
        return events.stream()
                .flatMap(id -> catalogue.event(id).stream())
                .collect(Collectors.groupingBy(
                        country, LinkedHashMap::new, Collectors.mapping(Event::id, Collectors.toList())));
    }

    /**
     * Who reports the events of an answer, whoever reports most first; of a nationality, who says how many were of it.
     *
     * @param nationality ISO 3166-1 alpha-2 in upper case, or empty for all people
     */
    public List<Reporter> reporters(Answer answer, String nationality) {
        Map<String, Long> counts = new Listing(answer)
                .all()
                .flatMap(event ->
                        sources(event, nationality).map(Source::publisher).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> new Reporter(count.getKey(), count.getValue().intValue()))
                .sorted(Comparator.comparing((Reporter reporter) -> -reporter.events())
                        .thenComparing(Reporter::publisher))
                .toList();
    }

    private Stream<Source> sources(String event, String nationality) {
        return nationality.isEmpty()
                ? catalogue.sourcesOfEvent(event).stream()
                : catalogue.nationalitiesOf(event).stream()
                        .filter(row -> row.country().equals(nationality))
                        .flatMap(row -> catalogue.source(row.source()).stream());
    }
}
