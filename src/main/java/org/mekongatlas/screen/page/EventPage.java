package org.mekongatlas.screen.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.mekongatlas.count.ClaimWords;
import org.mekongatlas.count.Words;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Nationality;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Source;
import org.mekongatlas.paint.Symbols;
import org.mekongatlas.screen.control.Badge;
import org.mekongatlas.screen.control.Terms;
import org.mekongatlas.screen.list.CopyMenu;
import org.mekongatlas.screen.state.AtlasModel;

/** All that is known of one event: what, when, where, who says how many, and what it is part of. */
final class EventPage {

    private final AtlasModel model;
    private final AtlasIndex index;
    private final Rows rows;

    EventPage(AtlasModel model, Rows rows) {
        this.model = model;
        this.index = model.index();
        this.rows = rows;
    }

    Page of(Event event, Question question) {
        Page page = new Page()
                .heading(rows.icons().symbol(Symbols.of(event.kind()), 20), Terms.of(event.kind()), event.title())
                .fact("When", Words.dates(event.start(), event.end()));
        route(page, event);
        page.fact("Counted as", counting(event))
                .fact("Status", Terms.of(event.status()))
                .fact("People", Terms.of(event.people()))
                .fact("Confidence", Terms.of(event.confidence()))
                .text(event.summary())
                .note(event.note());
        claims(page, event, question);
        nationalities(page, event);
        containment(page, event);
        return page.with(new CopyMenu(model, () -> List.of(event), rows.copy()));
    }

    private void route(Page page, Event event) {
        if (event.kind().isMovement()) {
            FlowPane route = new FlowPane();
            route.getStyleClass().add("route");
            String start = event.origin().isEmpty() ? event.place() : event.origin();
            route.getChildren().add(rows.placeLink(start));
            Stream.concat(event.via().stream(), Stream.of(event.destination()))
                    .forEach(stop -> route.getChildren().addAll(new Label("→"), rows.placeLink(stop)));
            page.fact("Route", route);
        } else if (!event.place().isEmpty()) {
            page.fact("Where", rows.placeLink(event.place()));
        }
    }

    private void claims(Page page, Event event, Question question) {
        List<Claim> claims = catalogue().claimsOf(event.id());
        List<Claim> figures = claims.stream().filter(Claim::hasFigure).toList();
        Optional<Claim> chosen =
                index.counter().chosenClaim(event.id(), question).filter(claim -> figures.size() > 1 && counts(event));
        conflict(page, event);
        if (figures.stream().map(ClaimScale::bounds).distinct().count() > 1) {
            page.section("Figures compared").with(new ClaimPlot(catalogue(), figures, chosen, event.unit()));
        }
        page.rows(
                "Who says what",
                claims,
                claim -> rows.claim(
                        claim, event.unit(), chosen.filter(claim::equals).isPresent()));
    }

    private void conflict(Page page, Event event) {
        model.conflicts().of(event.id()).ifPresent(conflict -> {
            Label words = Page.words(Badge.words(conflict, event));
            words.setGraphic(Badge.of(model.conflicts(), event));
            words.getStyleClass().add("conflict-note");
            page.with(words);
        });
    }

    private void nationalities(Page page, Event event) {
        List<Nationality> all = catalogue().nationalitiesOf(event.id());
        page.table("Nationalities", all.stream().map(this::line).toList());
        List<Source> others = all.stream()
                .map(Nationality::source)
                .distinct()
                .filter(id -> catalogue().claimsOf(event.id()).stream()
                        .noneMatch(claim -> claim.source().equals(id)))
                .flatMap(id -> catalogue().source(id).stream())
                .toList();
        page.rows("Sources of nationalities", others, rows::source);
    }

    private List<Node> line(Nationality row) {
        String by = catalogue().source(row.source()).map(Source::publisher).orElse(row.source());
        return List.of(rows.nationality(row.country()), Page.words(ClaimWords.figure(row)), Page.words(by));
    }

    private void containment(Page page, Event event) {
        events(page, "Part of", Stream.of(event.within()));
        events(page, "Replaces the earlier totals", event.supersedes().stream());
        events(page, "Replaced by", later(event, Event::supersedes));
        events(page, "Carries on", event.onwardOf().stream());
        events(page, "Carried on by", later(event, Event::onwardOf));
        page.rows("Parts of it", catalogue().partsOf(event.id()), rows::event);
        page.rows("Beside other events", catalogue().relationsOf(event.id()), relation -> {
            String other = relation.eventA().equals(event.id()) ? relation.eventB() : relation.eventA();
            String word = Terms.of(relation.kind()) + (relation.note().isBlank() ? "" : ": " + relation.note());
            return catalogue()
                    .event(other)
                    .map(found -> rows.event(found, word))
                    .<Node>orElseGet(Label::new);
        });
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

    private static String counting(Event event) {
        return switch (event.counting()) {
            case INCIDENT -> "these people, this once";
            case TALLY -> "a running total that contains others";
            case PLAN -> "a plan; not in totals";
            case ESTIMATE -> "an estimate; not in totals";
            case NONE -> "no number of people";
        };
    }

    private Catalogue catalogue() {
        return index.catalogue();
    }
}
