package org.mekongatlas.screen;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.screen.control.DeepLetters;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Total;

/** The view in one sentence, to be read and copied. */
final class SentenceLine extends HBox {

    private final Label words = new Label();
    private double width;
    private double type;
    private double tallest;

    /** @param showAll widens the map to all that is counted */
    SentenceLine(AtlasModel model, Runnable copy, Runnable showAll) {
        getStyleClass().add("sentence");
        setAlignment(Pos.CENTER_LEFT);
        words.textProperty().bind(model.inSight().sentenceProperty());
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        words.setWrapText(true);
        Hint.on(words, words::getText);
        DeepLetters.repaint(this, words.textProperty());
        setHgrow(words, Priority.ALWAYS);
        getChildren()
                .addAll(
                        words,
                        countryWide(model),
                        all(model, showAll),
                        Icons.button(
                                model.texts(),
                                Feather.COPY,
                                model.texts().text("sentence.copy"),
                                "Ctrl+Shift+C",
                                copy));
    }

    /** There while the map leaves something out. */
    private static Button all(AtlasModel model, Runnable showAll) {
        Button all = new Button(model.texts().text("sentence.show-all"));
        all.getStyleClass().add("show-all");
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(event -> showAll.run());
        Hint.on(all, () -> model.texts().text("sentence.show-all.tip"));
        all.visibleProperty().bind(model.inSight().partialProperty());
        all.managedProperty().bind(all.visibleProperty());
        return all;
    }

    /** There while a filter of places leaves out what is known only for a country; leads to it. */
    private static Button countryWide(AtlasModel model) {
        Button wide = new Button();
        wide.getStyleClass().add("country-wide");
        wide.textProperty().bind(model.inSight().countryWideProperty());
        wide.setMinWidth(USE_PREF_SIZE);
        wide.setOnAction(event -> model.account().toggle(Total.COUNTRY_WIDE));
        Hint.on(wide, () -> wide.getText() + "\n" + model.texts().text("sentence.country-wide.tip"));
        wide.visibleProperty().bind(wide.textProperty().isNotEmpty());
        wide.managedProperty().bind(wide.visibleProperty());
        return wide;
    }

    /** As high as it ever was at this width and type: the map must not change its size with every step of time. */
    @Override
    protected double computePrefHeight(double wanted) {
        double size = words.getFont().getSize();
        if (wanted != width || size != type) {
            width = wanted;
            type = size;
            tallest = 0;
        }
        tallest = Math.max(tallest, super.computePrefHeight(wanted));
        return tallest;
    }
}
