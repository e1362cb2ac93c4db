package org.mekongatlas.screen.map;

import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.InSight.Figures;
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
        setVisible(false);
        model.inSight().figuresProperty().subscribe(seen -> seen.ifPresent(this::show));
    }

    private void show(Figures seen) {
        setVisible(!seen.nowhere().isEmpty());
        setText(seen.nowhere().words(model.texts(), seen.basis()));
    }
}
