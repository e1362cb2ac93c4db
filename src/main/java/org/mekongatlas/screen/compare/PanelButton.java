package org.mekongatlas.screen.compare;

import atlantafx.base.controls.Spacer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mekongatlas.export.Panels.Panel;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.screen.map.Painting;
import org.mekongatlas.text.Texts;

/** One of small multiples: its period, its total and its map; leads to that period. */
public final class PanelButton extends Button {

    private final Texts texts;
    private final TimeWindow period;
    private final Label total = new Label("…");
    private final Painting map = new Painting();

    PanelButton(Texts texts, TimeWindow period, Runnable action) {
        this.texts = texts;
        this.period = period;
        String name = texts.capital(texts.dates().period(period));
        Label title = new Label(name);
        title.getStyleClass().add("figure");
        HBox head = new HBox(title, new Spacer(), total);
        head.getStyleClass().add("panel-head");
        setGraphic(new VBox(head, map));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("panel-button");
        setAccessibleText(name);
        setAccessibleHelp(texts.text("multiples.open"));
        setOnAction(event -> action.run());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                fire();
            }
        });
    }

    TimeWindow period() {
        return period;
    }

    /** @param scale device pixels per logical pixel */
    void show(Panel panel, Basis basis, double scale) {
        total.setText(panel.total());
        setAccessibleText(texts.text("multiples.map", panel.name(), texts.of(basis), panel.total()));
        map.show(panel.still().sheet(), scale);
    }
}
