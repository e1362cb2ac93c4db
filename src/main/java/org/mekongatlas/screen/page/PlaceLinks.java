package org.mekongatlas.screen.page;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.index.Slot;
import org.mekongatlas.model.Place;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.text.Texts;

/** Words on pages that lead to places, and buttons that narrow the view to them. */
final class PlaceLinks {

    /** Width from which the name of a place breaks, so that it fits beside the name of a fact. */
    private static final double WIDTH = 196;

    private final AtlasModel model;
    private final Texts texts;
    private final Links links;

    PlaceLinks(AtlasModel model, Links links) {
        this.model = model;
        texts = model.texts();
        this.links = links;
    }

    /** The name of a place that opens it; plain words where it is not known. */
    Node link(String id) {
        return model.catalogue()
                .place(id)
                .<Node>map(this::link)
                .orElseGet(() -> new Label(model.wording().place(id)));
    }

    /** The places of a journey in order, in as many lines as they need. */
    Node route(Stream<String> places) {
        TextFlow route = new TextFlow();
        route.getStyleClass().add("route");
        places.forEach(place -> {
            if (!route.getChildren().isEmpty()) {
                route.getChildren().add(new Text(" → "));
            }
            route.getChildren().add(link(place));
        });
        return route;
    }

    /** Words that show on the map what the mark of a place stands for; none where that is itself alone. */
    Optional<Node> parts(Place place) {
        return model.onMap()
                .opening(place.id())
                .map(opening -> Page.link(texts.text("place.parts-on-map"), () -> links.parts()
                        .accept(new Selection.OfPlace(place.id()))));
    }

    private Hyperlink link(Place place) {
        Hyperlink link = Page.link(texts.name(place), () -> links.open().accept(new Selection.OfPlace(place.id())));
        link.setMaxWidth(WIDTH);
        return link;
    }

    /** Buttons that narrow the view to journeys from, to or through a place. */
    Node narrowing(Place place) {
        return new FlowPane(
                6,
                4,
                narrowing(texts.text("place.only-from"), Slot.ORIGIN, place),
                narrowing(texts.text("place.only-to"), Slot.DESTINATION, place),
                narrowing(texts.text("place.only-through"), Slot.THROUGH, place));
    }

    private Button narrowing(String words, Slot slot, Place place) {
        Button button = new Button(words, Icons.glyph(Feather.FILTER));
        button.getStyleClass().add("filter-chip");
        button.setAccessibleText(texts.text("place.narrowing", words, texts.name(place)));
        button.setOnAction(event -> model.ask(question -> slot.with(question, place.id())));
        return button;
    }
}
