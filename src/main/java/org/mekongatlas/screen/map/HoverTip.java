package org.mekongatlas.screen.map;

import javafx.scene.input.MouseEvent;
import org.mekongatlas.index.Flow;
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
    private Selection hovered = Selection.NONE;

    public HoverTip(AtlasModel model, MapPane map) {
        this(model);
        map.setOnHover(this::hover);
        map.addEventHandler(MouseEvent.MOUSE_MOVED, event -> moveTo(event.getX(), event.getY()));
    }

    /** Of no map. What is told under a pointer at rest follows time and filters. */
    HoverTip(AtlasModel model) {
        this.model = model;
        texts = model.texts();
        model.snapshotProperty().addListener((property, before, now) -> hover(hovered));
    }

    void hover(Selection selection) {
        hovered = selection;
        say(words(selection));
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
        return model.onMap().flow(line).map(flow -> words(line, flow)).orElse("");
    }

    private String words(Selection.OfFlow line, Flow flow) {
        Wording wording = model.wording();
        return texts.text(
                "line.tip",
                texts.of(line.leg().kind()),
                wording.route(line),
                wording.people(flow, model.view().question().basis()));
    }
}
