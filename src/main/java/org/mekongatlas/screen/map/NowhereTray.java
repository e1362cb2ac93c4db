package org.mekongatlas.screen.map;

import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.index.Nowhere;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Total;

/** On the edge of the map: the journeys of which it does not show both ends. A click lists them. */
public final class NowhereTray extends Button {

    private final AtlasModel model;

    public NowhereTray(AtlasModel model) {
        this.model = model;
        getStyleClass().add("nowhere");
        setWrapText(true);
        setGraphic(Icons.glyph(Feather.INBOX));
        setOnAction(event -> model.account().toggle(Total.NOWHERE));
        managedProperty().bind(visibleProperty());
        Hint.on(this, () -> model.texts().text("nowhere.hint"));
        model.inSight().basisProperty().addListener(basis -> show());
        model.inSight().nowhereProperty().addListener(nowhere -> show());
        show();
    }

    private void show() {
        Nowhere nowhere = model.inSight().nowhereProperty().get();
        setVisible(!nowhere.isEmpty());
        setText(nowhere.words(model.texts(), model.inSight().basisProperty().get()));
    }
}
