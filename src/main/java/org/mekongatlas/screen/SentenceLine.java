package org.mekongatlas.screen;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;

/** The view in one sentence, to be read and copied. */
final class SentenceLine extends HBox {

    private double width;
    private double tallest;

    SentenceLine(AtlasModel model, Runnable copy) {
        getStyleClass().add("sentence");
        setAlignment(Pos.CENTER_LEFT);
        Label words = new Label();
        words.textProperty().bind(model.inSight().sentenceProperty());
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        words.setWrapText(true);
        Hint.on(words, words::getText);
        setHgrow(words, Priority.ALWAYS);
        getChildren()
                .addAll(words, Icons.button(Feather.COPY, model.texts().text("sentence.copy"), "Ctrl+Shift+C", copy));
    }

    /** As high as it ever was at this width: the map must not change its size with every step of time. */
    @Override
    protected double computePrefHeight(double wanted) {
        if (wanted != width) {
            width = wanted;
            tallest = 0;
        }
        tallest = Math.max(tallest, super.computePrefHeight(wanted));
        return tallest;
    }
}
