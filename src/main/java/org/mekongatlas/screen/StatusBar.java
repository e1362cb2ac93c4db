package org.mekongatlas.screen;

import atlantafx.base.controls.Spacer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.mekongatlas.count.Answer;
import org.mekongatlas.model.Dataset;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Total;
import org.mekongatlas.text.Texts;

/** What is in view in numbers, and which data it is. */
final class StatusBar extends HBox {

    private final AtlasModel model;
    private final Texts texts;
    private final Label movements = new Label();
    private final Button people = new Button();
    private final Label reports = new Label();

    StatusBar(AtlasModel model) {
        this.model = model;
        texts = model.texts();
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        people.getStyleClass().addAll("figure", "total");
        people.setOnAction(event -> model.account().toggle(Total.IN_VIEW));
        Hint.on(people, () -> texts.text("status.account", "Ctrl+T"));
        Dataset data = model.catalogue().dataset();
        Label version = quiet(texts.text("status.data", data.version()));
        Label sources = quiet(texts.count("status.sources", data.sources().size()));
        getChildren()
                .addAll(
                        quiet(texts.text("status.in-view")),
                        movements,
                        people,
                        reports,
                        new Spacer(),
                        sources,
                        version);
        Hint.on(movements, () -> texts.text("status.movements.tip"));
        Hint.on(reports, () -> made(model.inSight().answerProperty().get()));
        movements
                .textProperty()
                .bind(model.inSight().drawnProperty().map(drawn -> texts.count("status.movements", drawn.longValue())));
        model.inSight().basisProperty().addListener(basis -> show());
        model.inSight().answerProperty().addListener(answer -> show());
        show();
    }

    private void show() {
        Answer answer = model.inSight().answerProperty().get();
        String basis = texts.of(model.inSight().basisProperty().get());
        people.setText(texts.text("status.total", basis, model.wording().bounds(answer.total())));
        people.setAccessibleText(texts.text("status.total.access", people.getText()));
        reports.setText(texts.count("status.reports", answer.events()));
    }

    private String made(Answer answer) {
        return String.join(
                "\n",
                texts.text("status.added", answer.counted().size()),
                texts.text("status.inside", answer.nested().size()),
                texts.text("status.overlapping", answer.overlapping().size()),
                texts.text("status.left-out", answer.excluded().size()));
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
