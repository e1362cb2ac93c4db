package org.mekongatlas.screen.filter;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Size;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Settled;
import org.mekongatlas.text.Texts;

/** How many people a report must be about: two numbers to type, each of which may be left out. */
final class SizeFields implements FilterField {

    private final AtlasModel model;
    private final TextField least;
    private final TextField most;
    private final FlowPane row = new FlowPane(12, 4);

    SizeFields(AtlasModel model) {
        this.model = model;
        Texts texts = model.texts();
        least = field(texts.text("filter.size.least.name"));
        most = field(texts.text("filter.size.most.name"));
        row.getChildren()
                .addAll(line(texts.text("filter.size.least"), least), line(texts.text("filter.size.most"), most));
        Settled ask = new Settled(Duration.seconds(1), this::ask);
        least.textProperty().addListener(change -> ask.ask());
        most.textProperty().addListener(change -> ask.ask());
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(Question question) {
        Size size = question.filter().size();
        if (!typed().equals(Optional.of(size))) {
            least.setText(size.least() == Size.ANY.least() ? "" : String.valueOf(size.least()));
            most.setText(size.most() == Size.ANY.most() ? "" : String.valueOf(size.most()));
        }
    }

    private void ask() {
        Optional<Size> size = typed();
        least.pseudoClassStateChanged(Styles.STATE_DANGER, size.isEmpty());
        most.pseudoClassStateChanged(Styles.STATE_DANGER, size.isEmpty());
        size.filter(wanted -> !wanted.equals(model.filter().size()))
                .ifPresent(wanted -> model.narrow(filter -> filter.with(wanted)));
    }

    /** What the fields ask for; empty where that is no number of people. */
    private Optional<Size> typed() {
        try {
            return Optional.of(new Size(number(least, Size.ANY.least()), number(most, Size.ANY.most())));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }

    private static long number(TextField field, long open) {
        String digits = field.getText().replaceAll("[\\s,.]", "");
        return digits.isEmpty() ? open : Long.parseLong(digits);
    }

    private static HBox line(String name, TextField field) {
        HBox line = new HBox(new Label(name), field);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("filter-line");
        return line;
    }

    private static TextField field(String name) {
        TextField field = new TextField();
        field.setPrefColumnCount(4);
        field.setAccessibleText(name);
        return field;
    }
}
