package org.mekongatlas.screen;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Something the reader should know, until dismissed. */
final class NoticeBar extends HBox {

    NoticeBar(AtlasModel model) {
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        Label words = new Label("", Icons.glyph(Feather.INFO));
        words.textProperty().bind(model.noticeProperty());
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, Icons.button(Feather.X, "Dismiss", "", () -> model.tell("")));
        visibleProperty().bind(model.noticeProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
