package org.mekongatlas.screen;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Notice;

/** Something the reader should know, and perhaps undo, until dismissed. */
final class NoticeBar extends HBox {

    private final AtlasModel model;
    private final Label words = new Label("", Icons.glyph(Feather.INFO));
    private final Button offer = new Button();

    NoticeBar(AtlasModel model) {
        this.model = model;
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        offer.setMinWidth(USE_PREF_SIZE);
        offer.managedProperty().bind(offer.visibleProperty());
        getChildren()
                .addAll(
                        words,
                        offer,
                        Icons.button(Feather.X, model.texts().text("notice.dismiss"), () -> model.tell("")));
        managedProperty().bind(visibleProperty());
        model.noticeProperty().addListener((property, before, notice) -> show(notice));
        show(model.noticeProperty().get());
    }

    private void show(Notice notice) {
        words.setText(notice.words());
        offer.setText(notice.offer());
        offer.setVisible(!notice.offer().isEmpty());
        offer.setOnAction(event -> {
            model.tell("");
            notice.accept().run();
        });
        setVisible(!notice.words().isEmpty());
    }
}
