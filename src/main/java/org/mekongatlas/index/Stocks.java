package org.mekongatlas.index;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mekongatlas.count.Counter;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventStatus;
import org.mekongatlas.model.Nationality;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Span;
import org.mekongatlas.model.Stock;
import org.mekongatlas.model.Unit;

/** Which estimates of people stand on the map: of each place the latest one. */
final class Stocks {

    private static final Comparator<Event> EARLIEST_FIRST =
            Comparator.comparing(Event::lastDay).thenComparing(Event::id);
    private static final Comparator<StockMark> LARGEST_FIRST = Comparator.comparing(
                    (StockMark mark) -> -mark.people().best())
            .thenComparing(mark -> mark.place().id());

    private final Catalogue catalogue;
    private final Counter counter;
    /** The events that could stand on the map, by id, numbered earliest first. */
    private final Map<String, Integer> order = new HashMap<>();

    Stocks(Catalogue catalogue, Counter counter) {
        this.catalogue = catalogue;
        this.counter = counter;
        catalogue.events().stream()
                .filter(event -> Stock.of(event)
                        .filter(stock -> stock.unit() == Unit.PERSONS)
                        .isPresent())
                .sorted(EARLIEST_FIRST)
                .forEach(event -> order.put(event.id(), order.size()));
    }

    /** @param events of the period */
    List<StockMark> of(Question question, Collection<Event> events) {
        Map<String, StockMark> latest = new LinkedHashMap<>();
        events.stream()
                .filter(event -> order.containsKey(event.id()))
                .sorted(Comparator.comparing(event -> order.get(event.id())))
                .flatMap(event -> mark(event, question).stream())
                .forEach(mark -> latest.put(mark.place().id(), mark));
        return latest.values().stream().sorted(LARGEST_FIRST).toList();
    }

    private Optional<StockMark> mark(Event event, Question question) {
        return Stock.of(event)
                .filter(stock -> stands(event, question))
                .flatMap(stock -> catalogue.place(stock.place()).flatMap(place -> counter.figure(event.id(), question)
                        .filter(people -> people.best() > 0)
                        .map(people -> new StockMark(place, stock, people))));
    }

    private boolean stands(Event event, Question question) {
        boolean asked = question.people().contains(event.people()) && isSaid(event.status(), question);
        return asked && (!question.nationality().isEmpty() || !isOfOneNation(event, question));
    }

    private static boolean isSaid(EventStatus status, Question question) {
        return switch (status) {
            case DONE, ONGOING -> true;
            case DISPUTED -> question.includeDisputed();
            case ANNOUNCED, CANCELLED -> false;
        };
    }

    /** Whether an estimate is of one country's citizens only: a part of those who are there. */
    private boolean isOfOneNation(Event event, Question question) {
        List<String> countries = catalogue.nationalitiesOf(event.id()).stream()
                .map(Nationality::country)
                .distinct()
                .toList();
        return countries.size() == 1
                && best(event, question.withNationality(countries.get(0))) >= best(event, question);
    }

    private long best(Event event, Question question) {
        return counter.figure(event.id(), question).orElse(Span.ZERO).best();
    }
}
