package org.mekongatlas.screen.map;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.InSight.Figures;
import org.mekongatlas.screen.state.Total;
import org.mekongatlas.text.Texts;

/**
 * On the edge of the map: the journeys of which it does not show both ends. A click lists them. Where there is little room
 * it says how many there are, and of how many people to those who point at it or hear it.
 */
public final class NowhereTray extends Button {

    private final AtlasModel model;
    private final Texts texts;

    /** @param roomy whether there is much room */
    public NowhereTray(AtlasModel model, ObservableValue<Boolean> roomy) {
        this.model = model;
        texts = model.texts();
        getStyleClass().add("nowhere");
        setWrapText(true);
        setGraphic(Icons.glyph(Feather.INBOX));
        setOnAction(event -> model.account().toggle(Total.NOWHERE));
        managedProperty().bind(visibleProperty());
        Hint.on(this, () -> getAccessibleText() + "\n" + texts.text("nowhere.hint"));
        setVisible(false);
        roomy.addListener((property, before, now) -> show(now));
        model.inSight().figuresProperty().subscribe(() -> show(roomy.getValue()));
        show(roomy.getValue());
    }

    private void show(boolean roomy) {
        model.inSight().figuresProperty().get().ifPresent(seen -> show(seen, roomy));
    }

    private void show(Figures seen, boolean roomy) {
        String words = seen.nowhere().words(texts, seen.basis());
        setVisible(!seen.nowhere().isEmpty());
        setAccessibleText(words);
        setText(roomy ? words : seen.nowhere().journeys(texts));
    }
}
