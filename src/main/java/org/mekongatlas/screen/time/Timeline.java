package org.mekongatlas.screen.time;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Furnishing;

/** Time at the foot of the window: play, the bars with the slider, when there are no reports, the period typed and in words. */
public final class Timeline extends HBox {

    /** Of the bars in type of the usual size, logical pixels. */
    private static final double HEIGHT = 75;
    /** Height of the window from which silences have room at all, and for each class of source, logical pixels. */
    private static final double ROOM_FOR_SILENCE = 600;

    private static final double ROOM_FOR_CLASSES = 990;
    /** How many rows a lower window has until the reader wants more. */
    private static final int FEW = 2;

    private static final int ALL = 100;
    /** At the left edge of the window, logical pixels. */
    private static final double PADDING = 8;

    private final AtlasModel model;
    private final TimeStrip strip;

    public Timeline(AtlasModel model, Playback playback) {
        getStyleClass().add("timeline");
        setAlignment(Pos.CENTER_LEFT);
        this.model = model;
        strip = new TimeStrip(model);
        DoubleBinding tall = Bindings.createDoubleBinding(this::tall, model.viewProperty(), model.furnishingProperty());
        strip.minHeightProperty().bind(tall);
        strip.prefHeightProperty().bind(tall);
        SilenceStrip silence = new SilenceStrip(model, strip.axisProperty());
        ObservableValue<Number> height = sceneProperty().flatMap(Scene::heightProperty);
        silence.shownProperty()
                .bind(BooleanBinding.booleanExpression(
                                model.furnishingProperty().map(Furnishing::silence))
                        .and(BooleanBinding.booleanExpression(
                                height.map(high -> high.doubleValue() >= ROOM_FOR_SILENCE))));
        silence.mostProperty()
                .bind(Bindings.createIntegerBinding(() -> most(height.getValue()), height, model.furnishingProperty()));
        VBox middle = new VBox(strip, silence);
        // Names of silences stand out of it at the left: it would lie over the transport bar and take its clicks.
        middle.setPickOnBounds(false);
        setHgrow(middle, Priority.ALWAYS);
        TransportBar transport = new TransportBar(model, playback);
        getChildren().addAll(transport, middle, new PeriodFields(model));
        nameBeside(transport, middle, silence, height);
    }

    /** Names of classes of source stand under the transport bar, which then makes way, and cost the bars nothing. */
    private void nameBeside(TransportBar transport, VBox middle, SilenceStrip silence, ObservableValue<Number> height) {
        silence.nameableProperty().bind(BooleanBinding.booleanExpression(height.map(high -> fits(transport))));
        silence.roomBesideProperty().bind(middle.layoutXProperty().subtract(PADDING));
        transport
                .alignmentProperty()
                .bind(Bindings.when(silence.namedProperty())
                        .then(Pos.TOP_CENTER)
                        .otherwise(Pos.CENTER));
    }

    private int most(Number height) {
        int wanted = model.furnishingProperty().get().silenceRows();
        boolean all = height != null && height.doubleValue() >= ROOM_FOR_CLASSES;
        return wanted > 0 ? wanted : all ? ALL : FEW;
    }

    private boolean fits(TransportBar transport) {
        return transport.prefHeight(-1) <= tall();
    }

    private double tall() {
        return HEIGHT * strip.type();
    }
}
