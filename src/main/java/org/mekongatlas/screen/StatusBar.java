package org.mekongatlas.screen;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Words;
import org.mekongatlas.model.Dataset;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.control.Terms;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Total;

/** What is in view in numbers, and which data it is. */
final class StatusBar extends HBox {

    private final AtlasModel model;
    private final Label movements = new Label();
    private final Button people = new Button();
    private final Label reports = new Label();

    StatusBar(AtlasModel model) {
        this.model = model;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        people.getStyleClass().addAll("figure", "total");
        people.setOnAction(event -> model.account().toggle(Total.IN_VIEW));
        Hint.on(people, () -> "How this total is made (Ctrl+T)");
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        Dataset data = model.catalogue().dataset();
        Label version = quiet("Data " + data.version());
        Label sources = quiet(Terms.count(data.sources().size(), "source", "sources"));
        getChildren().addAll(quiet("In view:"), movements, people, reports, gap, sources, version);
        Hint.on(movements, () -> "Movements drawn on the part of the map you see");
        Hint.on(reports, () -> made(model.inViewProperty().get()));
        model.inViewProperty()
                .addListener((property, before, answer) ->
                        show(answer, model.drawnProperty().get()));
        show(model.inViewProperty().get(), model.drawnProperty().get());
    }

    private void show(Answer answer, long drawn) {
        movements.setText(Terms.count(drawn, "movement", "movements"));
        people.setText(Terms.of(model.view().question().basis()) + ": " + Terms.bounds(answer.total()));
        people.setAccessibleText(people.getText() + ", shows how this total is made");
        reports.setText(Terms.count(answer.events(), "report", "reports") + " counted");
    }

    private static String made(Answer answer) {
        return String.join(
                "\n",
                Words.number(answer.counted().size()) + " added up",
                Words.number(answer.nested().size()) + " already inside others",
                Words.number(answer.overlapping().size()) + " may be the same people as others",
                Words.number(answer.excluded().size()) + " left out");
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
