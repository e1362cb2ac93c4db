package org.mekongatlas.screen.time;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import org.mekongatlas.screen.control.DeepLetters;
import org.mekongatlas.screen.state.AtlasModel;

/** The period on the map, to be read from the last row of a room: while time is on its course, and where map and timeline are alone. */
public final class LargeDate extends Label {

    private final AtlasModel model;
    private final BooleanProperty bare = new SimpleBooleanProperty(this, "bare");

    /** @param map whether the map is there to stand on */
    public LargeDate(AtlasModel model, ObservableBooleanValue map) {
        this.model = model;
        getStyleClass().add("large-date");
        setMouseTransparent(true);
        DeepLetters.repaint(this, textProperty());
        visibleProperty()
                .bind(Bindings.isNotNull(model.time().run().courseProperty())
                        .or(bare)
                        .and(map));
        visibleProperty().addListener((property, before, shown) -> tell());
        model.viewProperty().addListener((property, before, view) -> tell());
    }

    /** Whether map and timeline are alone. */
    public BooleanProperty bareProperty() {
        return bare;
    }

    private void tell() {
        if (isVisible()) {
            setText(model.texts().dates().period(model.time().window()));
        }
    }
}
