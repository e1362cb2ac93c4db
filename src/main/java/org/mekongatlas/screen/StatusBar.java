package org.mekongatlas.screen;

import atlantafx.base.controls.Spacer;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.mekongatlas.count.Answer;
import org.mekongatlas.model.Dataset;
import org.mekongatlas.screen.control.DeepLetters;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.InSight.Figures;
import org.mekongatlas.screen.state.Total;
import org.mekongatlas.text.Texts;

/** What is in view in numbers, and which data it is. */
final class StatusBar extends HBox {

    private final AtlasModel model;
    private final Texts texts;
    private final Label movements = new Label();
    private final Button people = new Button();
    private final Label reports = new Label();
    /** What gives way to figures in a narrow window, the first first. */
    private final List<Label> lessNeeded;

    StatusBar(AtlasModel model) {
        this.model = model;
        texts = model.texts();
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        people.getStyleClass().addAll("figure", "total");
        people.setOnAction(event -> model.account().toggle(Total.IN_VIEW));
        Hint.on(people, () -> (meaning() + "\n" + texts.text("status.account", "Ctrl+T")).strip());
        Dataset data = model.catalogue().dataset();
        Label inView = quiet(texts.text("status.in-view"));
        Label sources = quiet(texts.count("status.sources", data.sources().size()));
        Label version = quiet(texts.text("status.data", data.version()));
        getChildren().addAll(inView, movements, people, reports, new Spacer(), sources, version);
        lessNeeded = List.of(version, sources, inView);
        // Or the whole window would be laid out as wide as this wants to be.
        setMinWidth(0);
        Hint.on(movements, () -> texts.text("status.movements.tip"));
        Hint.on(reports, () -> figures().map(seen -> made(seen.answer())).orElseGet(people::getText));
        DeepLetters.repaint(this);
        people.setText(texts.text("status.counting"));
        model.inSight().figuresProperty().subscribe(seen -> seen.ifPresent(this::show));
    }

    @Override
    protected void layoutChildren() {
        double lacking = snappedLeftInset() + snappedRightInset() - getSpacing() - getWidth();
        for (Node part : getChildren()) {
            lacking += part.prefWidth(-1) + getSpacing();
        }
        for (Label label : lessNeeded) {
            boolean room = lacking <= 0;
            label.setVisible(room);
            label.setManaged(room);
            lacking -= room ? 0 : label.prefWidth(-1) + getSpacing();
        }
        super.layoutChildren();
    }

    private Optional<Figures> figures() {
        return model.inSight().figuresProperty().get();
    }

    private void show(Figures seen) {
        Answer answer = seen.answer();
        movements.setText(texts.count("status.movements", seen.drawn(), texts.count("lines.most", seen.lines())));
        people.setText(texts.text("status.total", texts.of(seen.basis()), texts.inWords(answer.total())));
        people.setAccessibleText(texts.text("status.total.access", people.getText()));
        people.setAccessibleHelp(meaning());
        reports.setText(texts.count("status.reports", answer.events()));
    }

    /** What the three figures mean; nothing until there are any. */
    private String meaning() {
        return figures()
                .map(seen -> model.wording().meaning(seen.answer().total()))
                .orElse("");
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
