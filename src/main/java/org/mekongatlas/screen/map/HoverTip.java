package org.mekongatlas.screen.map;

import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.mekongatlas.index.Flow;
import org.mekongatlas.map.MapPane;
import org.mekongatlas.model.Place;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Wording;
import org.mekongatlas.text.Texts;

/** Names the line or place under the pointer, and its people. */
public final class HoverTip extends Pane {

    private static final double OFF = 14;

    private final AtlasModel model;
    private final Texts texts;
    private final Label words = new Label();

    public HoverTip(AtlasModel model, MapPane map) {
        this.model = model;
        texts = model.texts();
        setMouseTransparent(true);
        words.getStyleClass().add("hover-tip");
        words.setVisible(false);
        getChildren().add(words);
        map.setOnHover(this::show);
        map.addEventHandler(MouseEvent.MOUSE_MOVED, event -> place(event.getX(), event.getY()));
    }

    private void show(Selection selection) {
        words.setText(words(selection));
        words.setVisible(!words.getText().isEmpty());
        words.autosize();
    }

    private void place(double x, double y) {
        boolean left = x + OFF + words.getWidth() > getWidth();
        boolean above = y + OFF + words.getHeight() > getHeight();
        words.relocate(left ? x - OFF - words.getWidth() : x + OFF, above ? y - OFF - words.getHeight() : y + OFF);
    }

    private String words(Selection selection) {
        if (selection instanceof Selection.OfPlace of) {
            return model.catalogue().place(of.place()).map(this::words).orElse("");
        }
        return selection instanceof Selection.OfFlow of ? words(of) : "";
    }

    private String words(Place place) {
        return model.catalogue()
                .stateOn(place.id(), model.time().day())
                .map(state -> texts.text(
                        "hub.tip",
                        texts.name(place),
                        texts.of(state.state()),
                        texts.dates().date(state.from())))
                .orElseGet(() -> texts.name(place));
    }

    private String words(Selection.OfFlow line) {
        Wording wording = model.wording();
        String people = model.flow(line)
                .filter(Flow::counted)
                .map(flow -> wording.people(flow, model.view().question().basis()))
                .orElseGet(() -> texts.text("line.no-number"));
        return texts.text("line.tip", texts.of(line.kind()), wording.route(line), people);
    }
}
