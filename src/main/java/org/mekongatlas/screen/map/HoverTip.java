package org.mekongatlas.screen.map;

import javafx.scene.input.MouseEvent;
import org.mekongatlas.map.MapPane;
import org.mekongatlas.model.Place;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.control.PointerTip;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Wording;
import org.mekongatlas.text.Texts;

/** Names the line or place under the pointer, and its people. */
public final class HoverTip extends PointerTip {

    private final AtlasModel model;
    private final Texts texts;

    public HoverTip(AtlasModel model, MapPane map) {
        this.model = model;
        texts = model.texts();
        map.setOnHover(selection -> say(words(selection)));
        map.addEventHandler(MouseEvent.MOUSE_MOVED, event -> moveTo(event.getX(), event.getY()));
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
        String people = model.onMap()
                .flow(line)
                .map(flow -> wording.people(flow, model.view().question().basis()))
                .orElseGet(() -> texts.text("line.no-number"));
        return texts.text("line.tip", texts.of(line.leg().kind()), wording.route(line), people);
    }
}
