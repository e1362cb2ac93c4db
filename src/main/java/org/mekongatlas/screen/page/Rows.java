package org.mekongatlas.screen.page;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.mekongatlas.count.Answer;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.TimeWindow;
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

/** The rows that several pages share, and what else these have in common. */
final class Rows {

    private final AtlasModel model;
    private final Catalogue catalogue;
    private final Wording wording;
    private final Texts texts;
    private final Icons icons;
    private final Links links;
    private final PlaceLinks places;
    private final SourceRows sources;

    Rows(AtlasModel model, Icons icons, Links links) {
        this.model = model;
        catalogue = model.catalogue();
        wording = model.wording();
        texts = wording.texts();
        this.icons = icons;
        this.links = links;
        places = new PlaceLinks(model, links);
        sources = new SourceRows(model, links);
    }

    /** Words that lead to places. */
    PlaceLinks places() {
        return places;
    }

    /** Who says what. */
    SourceRows sources() {
        return sources;
    }

    AtlasModel model() {
        return model;
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

    /** Takes a text to the clipboard. */
    Consumer<String> copy() {
        return links.copy();
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
        Label dates = Page.muted(texts.dates().dates(event.start(), event.end()));
        dates.setGraphic(icons.symbol(Symbols.of(event.kind()), 16));
        Label figure = new Label(model.figure(event));
        figure.getStyleClass().add("figure");
        ClickRow row = row(
                listed(event.title(), dates.getText()),
                new Selection.OfEvent(event.id()),
                Page.ends(dates, Badge.of(texts, model.index().conflicts(), event), figure),
                Page.words(event.title()));
        if (!why.isEmpty()) {
            row.getChildren().add(Page.muted(why));
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
        return row(
                listed(name, what), new Selection.OfPlace(place.id()), Page.ends(Page.words(name), Page.muted(what)));
    }

    /** A name at the left, what belongs to it at the right. */
    static Node line(String name, String value) {
        return Page.ends(Page.words(name), Page.muted(value));
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

    private ClickRow row(String name, Selection selection, Node... lines) {
        return new ClickRow(name, () -> links.open().accept(selection), lines);
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

    /** The events of a place and of those that a total of it covers. */
    List<Event> eventsIn(Place place) {
        return model.index().eventsIn(place.id());
    }

    private String listed(String what, String more) {
        return String.join(texts.text("list.comma"), what, more);
    }
}
