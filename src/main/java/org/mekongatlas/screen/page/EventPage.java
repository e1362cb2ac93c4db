package org.mekongatlas.screen.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.mekongatlas.count.ClaimWords;
import org.mekongatlas.index.Absence;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Nationality;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Relation;
import org.mekongatlas.model.Source;
import org.mekongatlas.paint.Symbols;
import org.mekongatlas.screen.control.Badge;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.text.Notes;
import org.mekongatlas.text.Texts;

/** All that is known of one event: what, when, where, who says how many, and what it is part of. */
final class EventPage {

    private final AtlasModel model;
    private final AtlasIndex index;
    private final Rows rows;
    private final Texts texts;

    EventPage(AtlasModel model, Rows rows) {
        this.model = model;
        this.index = model.index();
        this.rows = rows;
        texts = rows.texts();
    }

    Page of(Event event, Question question) {
        Page page = rows.page()
                .heading(rows.icons().symbol(Symbols.of(event.kind()), 20), texts.of(event.kind()), event.title())
                .fact(texts.text("event.when"), texts.dates().dates(event.start(), event.end()));
        absence(page, event);
        route(page, event);
        page.fact(texts.text("event.counted-as"), texts.of(event.counting(), ".explained"))
                .fact(texts.text("event.status"), texts.of(event.status()))
                .fact(texts.text("event.people"), texts.of(event.people()))
                .fact(texts.text("event.confidence"), texts.of(event.confidence()))
                .text(event.summary());
        claims(page, event, question);
        nationalities(page, event);
        containment(page, event);
        return makersNote(page, Notes.forReaders(event.note()));
    }

    private Page makersNote(Page page, String note) {
        return note.isEmpty()
                ? page
                : page.section(texts.text("event.makers-note"))
                        .note(rows.wording().countriesNamed(note));
    }

    /** Why the map does not show it, and the way to have it shown. */
    private void absence(Page page, Event event) {
        Optional.ofNullable(model.snapshotProperty().get())
                .flatMap(shown -> index.absence(shown, event))
                .ifPresent(why -> {
                    Button show = new Button(texts.text("event.absent.show"));
                    show.setMinWidth(Region.USE_PREF_SIZE);
                    show.setOnAction(click -> model.change(view -> index.showing(view, event)));
                    Label words = Page.words(words(why));
                    HBox.setHgrow(words, Priority.ALWAYS);
                    HBox line = new HBox(8, words, show);
                    line.setAlignment(Pos.CENTER_LEFT);
                    page.with(line);
                });
    }

    private String words(Absence why) {
        return switch (why) {
            case KIND -> texts.text("event.absent.kind");
            case PERIOD -> texts.text("event.absent.period");
            case FILTER -> texts.text("event.absent.filter");
        };
    }

    private void route(Page page, Event event) {
        if (event.kind().isMovement()) {
            String start = event.origin().isEmpty() ? event.place() : event.origin();
            Stream<String> later = Stream.concat(event.via().stream(), Stream.of(event.destination()));
            page.fact(texts.text("event.route"), rows.places().route(Stream.concat(Stream.of(start), later)));
        } else if (!event.place().isEmpty()) {
            page.fact(texts.text("event.where"), rows.places().link(event.place()));
        }
    }

    private void claims(Page page, Event event, Question question) {
        List<Claim> claims = catalogue().claimsOf(event.id());
        List<Claim> figures = claims.stream().filter(Claim::hasFigure).toList();
        Optional<Claim> chosen =
                index.counter().chosenClaim(event.id(), question).filter(claim -> figures.size() > 1 && counts(event));
        conflict(page, event);
        if (figures.stream().map(ClaimScale::bounds).distinct().count() > 1) {
            page.section(texts.text("event.figures"))
                    .with(new ClaimPlot(rows.wording(), figures, chosen, event.unit()));
        }
        page.rows(texts.text("event.claims"), claims, claim -> rows.sources()
                .claim(claim, event.unit(), chosen.filter(claim::equals).isPresent()));
    }

    private void conflict(Page page, Event event) {
        model.index().conflicts().of(event.id()).ifPresent(conflict -> {
            Label words = Page.words(Badge.words(model.texts(), conflict, event));
            words.setGraphic(Badge.of(model.texts(), model.index().conflicts(), event));
            words.getStyleClass().add("conflict-note");
            page.with(words);
        });
    }

    private void nationalities(Page page, Event event) {
        List<Nationality> all = catalogue().nationalitiesOf(event.id());
        page.table(
                texts.text("event.nationalities"), all.stream().map(this::line).toList());
        List<Source> others = all.stream()
                .map(Nationality::source)
                .distinct()
                .filter(id -> catalogue().claimsOf(event.id()).stream()
                        .noneMatch(claim -> claim.source().equals(id)))
                .flatMap(id -> catalogue().source(id).stream())
                .toList();
        page.rows(texts.text("event.nationality-sources"), others, rows.sources()::source);
    }

    private List<Node> line(Nationality row) {
        String by = catalogue().source(row.source()).map(Source::publisher).orElse(row.source());
        return List.of(rows.nationality(row.country()), Page.words(ClaimWords.figure(texts, row)), Page.words(by));
    }

    private void containment(Page page, Event event) {
        events(page, texts.text("event.part-of"), Stream.of(event.within()));
        events(page, texts.text("event.replaces"), event.supersedes().stream());
        events(page, texts.text("event.replaced-by"), later(event, Event::supersedes));
        events(page, texts.text("event.carries-on"), event.onwardOf().stream());
        events(page, texts.text("event.carried-on-by"), later(event, Event::onwardOf));
        page.rows(texts.text("event.parts"), catalogue().partsOf(event.id()), rows::event);
        page.rows(texts.text("event.relations"), catalogue().relationsOf(event.id()), relation -> {
            String other = relation.eventA().equals(event.id()) ? relation.eventB() : relation.eventA();
            return catalogue()
                    .event(other)
                    .map(found -> rows.event(found, words(relation)))
                    .<Node>orElseGet(Label::new);
        });
    }

    private String words(Relation relation) {
        String kind = texts.of(relation.kind());
        return relation.note().isBlank() ? kind : texts.text("event.relation", kind, relation.note());
    }

    private void events(Page page, String name, Stream<String> ids) {
        page.rows(name, ids.flatMap(id -> catalogue().event(id).stream()).toList(), rows::event);
    }

    /** The events that name this one in a list of theirs. */
    private Stream<String> later(Event event, Function<Event, List<String>> named) {
        return catalogue().events().stream()
                .filter(other -> named.apply(other).contains(event.id()))
                .map(Event::id);
    }

    private static boolean counts(Event event) {
        return event.counting() == Counting.INCIDENT || event.counting() == Counting.TALLY;
    }

    private Catalogue catalogue() {
        return index.catalogue();
    }
}
