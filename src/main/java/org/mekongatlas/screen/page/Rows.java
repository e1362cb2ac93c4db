package org.mekongatlas.screen.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.ClaimWords;
import org.mekongatlas.export.Citation;
import org.mekongatlas.index.Slot;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.Source;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.Unit;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.paint.Symbols;
import org.mekongatlas.screen.control.Badge;
import org.mekongatlas.screen.control.ClickRow;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Total;
import org.mekongatlas.screen.state.Wording;
import org.mekongatlas.text.Texts;

/** The rows that several pages share: an event, a place, a source, a claim. */
final class Rows {

    /** The mark of the articles that the data set grew from; of no use to a reader. */
    private static final String SEED = "seed";
    /** Width from which the name of a place breaks, so that it fits beside the name of a fact. */
    private static final double LINK_WIDTH = 196;

    private final AtlasModel model;
    private final Catalogue catalogue;
    private final Wording wording;
    private final Texts texts;
    private final Icons icons;
    private final Links links;

    Rows(AtlasModel model, Icons icons, Links links) {
        this.model = model;
        this.catalogue = model.catalogue();
        wording = model.wording();
        texts = wording.texts();
        this.icons = icons;
        this.links = links;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** How pages write what is in the catalogue. */
    Wording wording() {
        return wording;
    }

    Texts texts() {
        return texts;
    }

    Icons icons() {
        return icons;
    }

    /** An empty page. */
    Page page() {
        return new Page(texts);
    }

    /** A row that opens an event. */
    Node event(Event event) {
        return event(event, "");
    }

    /** @param why what the reader should know about this event here, or empty */
    Node event(Event event, String why) {
        Label dates = muted(texts.dates().dates(event.start(), event.end()));
        dates.setGraphic(icons.symbol(Symbols.of(event.kind()), 16));
        Label figure = new Label(model.figure(event));
        figure.getStyleClass().add("figure");
        ClickRow row = row(
                listed(event.title(), dates.getText()),
                new Selection.OfEvent(event.id()),
                ends(dates, Badge.of(texts, model.index().conflicts(), event), figure),
                Page.words(event.title()));
        if (!why.isEmpty()) {
            row.getChildren().add(muted(why));
        }
        return row;
    }

    /** A row that opens a place. */
    Node place(Place place) {
        return place(place, texts.of(place.kind()));
    }

    /** @param what the reader should know about this place here */
    Node place(Place place, String what) {
        String name = texts.name(place);
        return row(listed(name, what), new Selection.OfPlace(place.id()), ends(Page.words(name), muted(what)));
    }

    /** A name at the left, what belongs to it at the right. */
    static Node line(String name, String value) {
        return ends(Page.words(name), muted(value));
    }

    /** The name of a country as a nationality, which opens all that is said of its people. */
    Node nationality(String country) {
        Hyperlink link = toNationality(country, wording.country(country));
        link.setAccessibleText(texts.text("nationality.opens", link.getText()));
        return link;
    }

    /** Words that open all that is said of a country's people. */
    Hyperlink toNationality(String country, String words) {
        return Page.link(words, () -> links.open().accept(new Selection.OfNationality(country)));
    }

    /** Shows another period. */
    void narrow(TimeWindow period) {
        model.time().narrow(period);
    }

    AtlasModel model() {
        return model;
    }

    private ClickRow row(String name, Selection selection, Node... lines) {
        return new ClickRow(name, () -> links.open().accept(selection), lines);
    }

    /** One thing at the left, another at the right, which keeps its width. */
    private static HBox ends(Label left, Label... right) {
        left.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox line = new HBox(left);
        line.getStyleClass().add("ends");
        for (Label label : right) {
            label.setMinWidth(Label.USE_PREF_SIZE);
            line.getChildren().add(label);
        }
        return line;
    }

    /** A number of people that shows how it was made. */
    Node total(Answer answer, Total total) {
        Hyperlink link =
                Page.link(texts.people(answer.total()), () -> links.account().accept(total));
        link.getStyleClass().add("total");
        Hint.on(link, () -> texts.text("account"));
        link.setAccessibleText(texts.text("total.name", link.getText()));
        return link;
    }

    /** The name of a place that opens it; plain words where it is not known. */
    Node placeLink(String id) {
        return catalogue.place(id).<Node>map(this::link).orElseGet(() -> new Label(wording.place(id)));
    }

    /** The places of a journey in order, in as many lines as they need. */
    Node route(Stream<String> places) {
        FlowPane route = new FlowPane();
        // Else it would be as wide as the longest name on one line.
        route.setMinWidth(0);
        route.getStyleClass().add("route");
        places.forEach(place -> {
            if (!route.getChildren().isEmpty()) {
                route.getChildren().add(new Label("→"));
            }
            route.getChildren().add(placeLink(place));
        });
        return route;
    }

    /** Words that show on the map what the mark of a place stands for; none where that is itself alone. */
    Optional<Node> parts(Place place) {
        return model.opening(place.id())
                .map(opening -> Page.link(texts.text("place.parts-on-map"), () -> links.parts()
                        .accept(new Selection.OfPlace(place.id()))));
    }

    private Hyperlink link(Place place) {
        Hyperlink link = Page.link(texts.name(place), () -> links.open().accept(new Selection.OfPlace(place.id())));
        link.setMaxWidth(LINK_WIDTH);
        return link;
    }

    /** Buttons that narrow the view to journeys from, to or through a place. */
    Node narrowing(Place place) {
        FlowPane buttons = new FlowPane(
                6,
                4,
                narrowing(texts.text("place.only-from"), Slot.ORIGIN, place),
                narrowing(texts.text("place.only-to"), Slot.DESTINATION, place),
                narrowing(texts.text("place.only-through"), Slot.THROUGH, place));
        buttons.getStyleClass().add("narrowing");
        return buttons;
    }

    private Button narrowing(String words, Slot slot, Place place) {
        Button button = new Button(words, Icons.glyph(Feather.FILTER));
        button.getStyleClass().add("filter-chip");
        button.setAccessibleText(texts.text("place.narrowing", words, texts.name(place)));
        button.setOnAction(event -> model.ask(question -> slot.with(question, place.id())));
        return button;
    }

    /** A source: its title, which opens it in the browser, over who published it and when. */
    Node source(Source source) {
        Optional<URI> address = Links.web(source.url());
        Node title = address.<Node>map(uri -> browseLink(source, uri)).orElseGet(() -> Page.words(source.title()));
        VBox lines = new VBox(title, muted(publisher(source)));
        if (address.isEmpty() && !source.url().isEmpty()) {
            lines.getChildren().add(muted(source.url()));
        }
        if (!source.note().isBlank() && !source.note().equals(SEED)) {
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
        VBox box = new VBox(figureLine(ClaimWords.figure(texts, claim, unit), source, chosen), source(source));
        if (!claim.note().isBlank()) {
            box.getChildren().add(muted(wording.countriesNamed(claim.note())));
        }
        box.getStyleClass().add("claim");
        return box;
    }

    private HBox figureLine(String words, Source source, boolean chosen) {
        Label figure = Page.words(words);
        figure.getStyleClass().add("claim-figure");
        HBox line = ends(figure, chosen ? usedMark() : new Label());
        line.getStyleClass().add("claim-top");
        Runnable copy = () -> {
            links.copy()
                    .accept(texts.text(
                            "claim.cited", words, Citation.of(catalogue, source).plain(texts)));
            model.remarkCopied(texts.text("copied.claim", words));
        };
        line.getChildren().add(Icons.button(Feather.COPY, texts.text("claim.copy"), "", copy));
        return line;
    }

    /** The other places that a total of a place covers. */
    Stream<Place> covered(Place place) {
        return model.catalogue().places().stream()
                .filter(other -> !other.equals(place))
                .filter(other -> model.index().counter().covers(place.id(), other.id()));
    }

    /** Takes a text to the clipboard. */
    Consumer<String> copy() {
        return links.copy();
    }

    private Label usedMark() {
        Label mark = new Label();
        Badge.used(texts, mark);
        return mark;
    }

    private Node browseLink(Source source, URI address) {
        Node link = Page.link(source.title(), () -> links.browse().accept(address));
        link.setAccessibleText(texts.text("source.opens", source.title()));
        return link;
    }

    private String publisher(Source source) {
        List<String> parts = Stream.of(
                        source.publisher(),
                        wording.published(source),
                        texts.languageName(source.language()),
                        texts.of(source.kind()))
                .filter(part -> !part.isBlank())
                .toList();
        return String.join(" · ", parts);
    }

    private String listed(String what, String more) {
        return String.join(texts.text("list.comma"), what, more);
    }

    private static Label muted(String text) {
        Label label = Page.words(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
