package org.mekongatlas.count;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Source;
import org.mekongatlas.model.Span;
import org.mekongatlas.model.Where;

/** Answers questions by the counting rule. Made once for a catalogue; immutable afterwards, any thread. */
public final class Counter {

    private final Catalogue catalogue;
    private final Gazetteer gazetteer;
    private final ClaimChoice choice;
    private final Events events;
    private final Sieve sieve;
    private final Map<String, Integer> numbers;

    public Counter(Catalogue catalogue) {
        this.catalogue = catalogue;
        gazetteer = new Gazetteer(catalogue.places());
        choice = new ClaimChoice(
                id -> catalogue.source(id).map(Source::published).orElse(null));
        events = Events.of(catalogue, gazetteer, choice);
        sieve = new Sieve(catalogue, events, gazetteer);
        numbers = events.numbers();
    }

    /** The total over all events. */
    public Answer answer(Question question) {
        return answer(question, events, sieve.test(question));
    }

    /**
     * The total over the events named: what a line, a hub or a part of the map stands for. No other event is counted or
     * listed, but what others say of these holds: a part of a part is nested, and a running total grows from its
     * earlier state, wherever that stands. Takes time in proportion to the events named. Ids the catalogue does not
     * have are passed over.
     */
    public Answer answer(Question question, Collection<String> ids) {
        return each(question).apply(ids);
    }

    /**
     * The total over the events that a question leaves out only because they are known for a country as a whole and not
     * for the place in it that the question names; counting rule, section 3. They are in no answer to that question.
     */
    public Answer countryWide(Question question) {
        if (question.filter().where().equals(Where.ANYWHERE)) {
            return Answer.NOTHING;
        }
        Predicate<Row> loosely = sieve.testLoosely(question);
        BitSet wide = new BitSet(events.size());
        Arrays.stream(new Matching(question, events, loosely).all()).forEach(wide::set);
        Arrays.stream(held(question).all()).forEach(wide::clear);
        return wide.isEmpty() ? Answer.NOTHING : answer(question, events.only(wide), loosely);
    }

    /** {@link #answer(Question, Collection)} of one question for many choices of events, sooner than one by one. */
    public Function<Collection<String>, Answer> each(Question question) {
        Predicate<Row> filter = sieve.test(question);
        return ids -> answer(question, events.only(numbers(ids)), filter);
    }

    private BitSet numbers(Collection<String> ids) {
        BitSet found = new BitSet(events.size());
        for (String id : ids) {
            Integer number = numbers.get(id);
            if (number != null) {
                found.set(number);
            }
        }
        return found;
    }

    /**
     * Ids of the events that match the question and reach into its window, counted or left out, but for those left out
     * because nobody says whether they tell of the nationality asked for.
     */
    public List<String> matching(Question question) {
        return reported(question).mapToObj(events::id).toList();
    }

    /** How many events are {@link #matching}. */
    public int reports(Question question) {
        return (int) reported(question).count();
    }

    private IntStream reported(Question question) {
        Matching matching = held(question);
        return Arrays.stream(matching.all()).filter(matching::namesNationality);
    }

    /** Whether a place filter of this name covers a place; counting rule, section 3. */
    public boolean covers(String filter, String place) {
        int number = gazetteer.number(place);
        return number != Gazetteer.NOWHERE && gazetteer.covered(filter).get(number);
    }

    /** The figure of one event by the question's rule and nationality; empty where it has none. */
    public Optional<Span> figure(String event, Question question) {
        return Optional.ofNullable(numbers.get(event))
                .map(number -> events.figure(number, question.nationality(), question.rule()));
    }

    /** The claim that gives an event its best figure by the question's rule; empty where none has a number. */
    public Optional<Claim> chosenClaim(String event, Question question) {
        return Optional.ofNullable(choice.chosen(claims(event, question), question.rule()));
    }

    /**
     * What sources say of an event's people; with a nationality, of those people. Empty where the event counts nobody.
     */
    public List<Claim> claims(String event, Question question) {
        String nationality = question.nationality();
        boolean silent = catalogue
                .event(event)
                .filter(known -> known.counting() != Counting.NONE)
                .isEmpty();
        if (silent || nationality.isEmpty()) {
            return silent ? List.of() : catalogue.claimsOf(event);
        }
        return catalogue.nationalitiesOf(event).stream()
                .filter(row -> row.country().equals(nationality))
                .map(Row::claim)
                .toList();
    }

    private Matching held(Question question) {
        return new Matching(question, events, sieve.test(question));
    }

    private static Answer answer(Question question, Events asked, Predicate<Row> filter) {
        Selection selection = new Selection(asked, new Matching(question, asked, filter));
        return new Ledger(selection, question.basis()).answer();
    }
}
