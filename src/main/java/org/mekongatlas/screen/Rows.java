package org.mekongatlas.screen;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.count.Words;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.Source;
import org.mekongatlas.model.Unit;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.paint.Symbols;

/** The rows that several pages share: an event, a place, a source, a claim. */
final class Rows {

    private final Catalogue catalogue;
    private final Icons icons;
    private final Links links;

    Rows(Catalogue catalogue, Icons icons, Links links) {
        this.catalogue = catalogue;
        this.icons = icons;
        this.links = links;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Icons icons() {
        return icons;
    }

    /** A button that opens an event. */
    Node event(Event event) {
        return event(event, "");
    }

    /** @param why what the reader should know about this event here, or empty */
    Node event(Event event, String why) {
        Label dates = new Label(Words.dates(event.start(), event.end()), icons.symbol(Symbols.of(event.kind()), 16));
        dates.getStyleClass().add("muted");
        Label figure = new Label(Terms.figure(catalogue, event));
        figure.getStyleClass().add("figure");
        BorderPane top = new BorderPane();
        top.setLeft(dates);
        top.setRight(figure);
        VBox lines = new VBox(top, Page.words(event.title()));
        if (!why.isEmpty()) {
            Label reason = Page.words(why);
            reason.getStyleClass().add("muted");
            lines.getChildren().add(reason);
        }
        Button row = row(lines, new Selection.OfEvent(event.id()));
        row.setAccessibleText(event.title() + ", " + dates.getText());
        return row;
    }

    /** A button that opens a place. */
    Node place(Place place) {
        Label kind = new Label(Terms.of(place.kind()));
        kind.getStyleClass().add("muted");
        BorderPane line = new BorderPane();
        line.setLeft(new Label(place.name()));
        line.setRight(kind);
        Button row = row(line, new Selection.OfPlace(place.id()));
        row.setAccessibleText(place.name() + ", " + kind.getText());
        return row;
    }

    /** The name of a place that opens it; plain words where it is not known. */
    Node placeLink(String id) {
        return catalogue
                .place(id)
                .<Node>map(
                        place -> Page.link(place.name(), () -> links.open().accept(new Selection.OfPlace(place.id()))))
                .orElseGet(() -> new Label(Terms.place(catalogue, id)));
    }

    /** A source: its title, which opens it in the browser, over who published it and when. */
    Node source(Source source) {
        Optional<URI> address = Links.web(source.url());
        Node title = address.<Node>map(uri -> browseLink(source, uri)).orElseGet(() -> Page.words(source.title()));
        VBox lines = new VBox(title, muted(publisher(source)));
        if (address.isEmpty() && !source.url().isEmpty()) {
            lines.getChildren().add(muted(source.url()));
        }
        if (!source.note().isBlank()) {
            lines.getChildren().add(muted(source.note()));
        }
        lines.getStyleClass().add("source");
        return lines;
    }

    /**
     * What one source says of an event: the figure, who and when, and the note.
     *
     * @param chosen whether this is the one of several figures that the event stands for
     */
    Node claim(Claim claim, Unit unit, boolean chosen) {
        Source source = catalogue.source(claim.source()).orElseThrow();
        Label figure = new Label(Terms.figure(claim, unit));
        figure.getStyleClass().add("claim-figure");
        figure.setWrapText(true);
        HBox top = new HBox(figure);
        top.getStyleClass().add("claim-top");
        HBox.setHgrow(figure, Priority.ALWAYS);
        figure.setMaxWidth(Double.MAX_VALUE);
        if (chosen) {
            Label mark = new Label("used");
            mark.getStyleClass().add("used-mark");
            mark.setMinWidth(Label.USE_PREF_SIZE);
            mark.setTooltip(new Tooltip("Of several figures this one is used, by the rule for totals"));
            top.getChildren().add(mark);
        }
        top.getChildren().add(Icons.button(Feather.COPY, "Copy with source", "", () -> links.copy()
                .accept(quote(figure, source))));
        VBox box = new VBox(top, source(source));
        if (!claim.note().isBlank()) {
            box.getChildren().add(muted("“" + claim.note() + "”"));
        }
        box.getStyleClass().add("claim");
        return box;
    }

    /** {@code 1,242 — Bernama, “Title”, 25 Nov 2024, https://...}. */
    private static String quote(Label figure, Source source) {
        String what = Stream.of(source.publisher(), "“" + source.title() + "”", published(source), source.url())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return figure.getText() + " — " + what;
    }

    private Node browseLink(Source source, URI address) {
        Node link = Page.link(source.title(), () -> links.browse().accept(address));
        link.setAccessibleText(source.title() + ", opens in the browser");
        return link;
    }

    private static String publisher(Source source) {
        return Stream.of(source.publisher(), published(source), source.language(), Terms.of(source.kind()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static String published(Source source) {
        return source.published() == null ? "undated" : Words.date(source.published());
    }

    private Button row(Node content, Selection selection) {
        Button row = new Button(null, content);
        row.getStyleClass().addAll("flat", "row-button");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(event -> links.open().accept(selection));
        return row;
    }

    private static Label muted(String text) {
        Label label = Page.words(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
