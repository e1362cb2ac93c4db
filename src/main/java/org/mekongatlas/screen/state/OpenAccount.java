package org.mekongatlas.screen.state;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mekongatlas.count.Account;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.CountryWide;
import org.mekongatlas.count.Passing;
import org.mekongatlas.count.Sentence;
import org.mekongatlas.export.CitedTotal;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Flow;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.View;
import org.mekongatlas.text.Texts;

/** The total that the reader asked to be shown the making of, and its account, which follows what is looked at. */
public final class OpenAccount {

    private final AtlasIndex index;
    private final ReadOnlyObjectWrapper<Total> total = new ReadOnlyObjectWrapper<>(this, "total", Total.NONE);
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(this, "told");
    private final Newest<Asked, Told> telling;
    private Snapshot snapshot;
    private Bounds visible;

    /**
     * A total with all that is told of it.
     *
     * @param sentence what it is the total of, in one sentence
     * @param passing what the question of all in view leaves out because it goes on, everywhere
     */
    public record Told(Total total, Account account, String sentence, Optional<Passing> passing) {}

    private record Asked(Total total, Snapshot snapshot, Bounds visible) {}

    OpenAccount(AtlasIndex index, Threads threads) {
        this.index = index;
        telling = new Newest<>(this::tell, threads.follower(), threads.screen(), told::set);
    }

    /** {@link Total#NONE} while no account is open. */
    public ReadOnlyObjectProperty<Total> totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** The account; null until one was made, and behind the total while it is being made. */
    public ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return !total.get().equals(Total.NONE);
    }

    public void open(Total next) {
        total.set(next);
        ask();
    }

    public void close() {
        total.set(Total.NONE);
    }

    /** Opens an account, or closes it if it is the one that is open. */
    public void toggle(Total next) {
        open(next.equals(total.get()) ? Total.NONE : next);
    }

    /** Follows what is looked at. */
    void look(Snapshot shown, Bounds seen) {
        snapshot = shown;
        visible = seen;
        ask();
    }

    /** The text that quotes the total that is told, else that of all in view, with its sources; empty until anything is shown. */
    public Optional<Supplier<String>> cited(LocalDate day) {
        if (snapshot == null) {
            return Optional.empty();
        }
        Asked asked = new Asked(isOpen() ? total.get() : Total.IN_VIEW, snapshot, visible);
        return Optional.of(() -> cited(tell(asked), asked.snapshot(), day));
    }

    private String cited(Told of, Snapshot shown, LocalDate day) {
        Texts texts = of.account().texts();
        String sentence = of.total().equals(Total.IN_VIEW)
                ? (of.sentence() + " " + InSight.countryWide(index, shown)).strip()
                : new Wording(index.catalogue(), texts).subject(of.total()) + "\n" + of.sentence();
        return new CitedTotal(texts, index.catalogue(), of.account(), sentence, day).text();
    }

    private void ask() {
        if (snapshot != null && isOpen()) {
            telling.ask(new Asked(total.get(), snapshot, visible));
        }
    }

    /** On the worker. */
    private Told tell(Asked asked) {
        View view = asked.snapshot().view();
        Answer answer = answer(asked);
        View told = told(asked);
        Answer whole = asked.total().equals(Total.IN_VIEW) ? asked.snapshot().answer() : answer;
        String sentence = Sentence.of(Texts.in(view.language()), index.catalogue(), told, answer, whole);
        return new Told(asked.total(), of(answer, view), sentence, passing(asked));
    }

    private Optional<Passing> passing(Asked asked) {
        return asked.total().equals(Total.IN_VIEW)
                ? Passing.of(index.counter(), index.asked(asked.snapshot().view()))
                : Optional.empty();
    }

    /** The account of an answer to a view's question. */
    public Account of(Answer answer, View view) {
        Texts texts = Texts.in(view.language());
        Function<Event, String> quoted = event -> texts.text("event.quoted", event.title());
        return new Account(texts, index.catalogue(), index.counter(), index.asked(view), answer, quoted);
    }

    private Answer answer(Asked asked) {
        if (asked.total() instanceof Total.OfLine of) {
            return index.line(asked.snapshot(), of.line().leg(), of.line().level())
                    .map(Flow::answer)
                    .orElse(Answer.NOTHING);
        }
        if (asked.total().equals(Total.COUNTRY_WIDE)) {
            return index.countryWide(asked.snapshot()).map(CountryWide::answer).orElse(Answer.NOTHING);
        }
        if (asked.total().equals(Total.NOWHERE)) {
            return index.seen(asked.snapshot(), asked.visible()).nowhere().answer();
        }
        return asked.total() instanceof Total.OfPlace of
                ? index.at(asked.snapshot(), of.place(), of.stop())
                : index.seen(asked.snapshot(), asked.visible()).answer();
    }

    /** The view as far as it is about a total: of a line, its kind alone; of what is known for a country, that. */
    private View told(Asked asked) {
        View view = asked.snapshot().view();
        if (asked.total() instanceof Total.OfLine of) {
            return view.withQuestion(
                    view.question().withKinds(Set.of(of.line().leg().kind())));
        }
        return asked.total().equals(Total.COUNTRY_WIDE)
                ? index.countryWide(asked.snapshot())
                        .map(wide -> view.withQuestion(
                                view.question().withFilter(wide.question().filter())))
                        .orElse(view)
                : view;
    }
}
