package org.mekongatlas.screen;

import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.index.Nowhere;

/** On the edge of the map: the journeys of which it does not show both ends. A click lists them. */
final class NowhereTray extends Button {

    private final AtlasModel model;

    NowhereTray(AtlasModel model) {
        this.model = model;
        getStyleClass().add("nowhere");
        setGraphic(Icons.glyph(Feather.INBOX));
        setOnAction(event -> model.account().toggle(Total.NOWHERE));
        managedProperty().bind(visibleProperty());
        Hint.on(this, () -> "Which journeys these are, and how their people are counted");
        model.nowhereProperty().addListener((property, before, nowhere) -> show(nowhere));
        show(model.nowhereProperty().get());
    }

    private void show(Nowhere nowhere) {
        setVisible(!nowhere.isEmpty());
        setText(nowhere.words(model.view().question().basis()));
    }
}
