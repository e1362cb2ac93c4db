package org.mekongatlas.screen;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Time at the foot of the window: play, the bars with the slider, the period typed and in words. */
final class Timeline extends HBox {

    static final double HEIGHT = 84;

    Timeline(AtlasModel model, Playback playback) {
        getStyleClass().add("timeline");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        TimeStrip strip = new TimeStrip(model);
        setHgrow(strip, Priority.ALWAYS);
        getChildren().addAll(new TransportBar(model, playback), strip, new PeriodFields(model));
    }
}
